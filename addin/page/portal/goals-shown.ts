import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { PortalView } from "../../../plan/contract/portal.ts";
import type { GapService, GapStep, GoalGap } from "../../../plan/goal-gap/goal-gap.ts";
import { type GoalKey, goalPercents } from "../../../plan/goals/goals.ts";
import { dateShown } from "../../screen/moment.ts";
import { percentShown, ratioShown, wholeShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import { notice } from "../shown/notice.ts";
import type { PortalContext } from "./portal-context.ts";
import { portalWords } from "./words.ts";

/** The two goals, and the way to them as a list to act on. */
export function goalsShown(view: PortalView, context: PortalContext): TemplateResult {
  const { words, by, lookBy } = context;
  const said = portalWords(words);
  const { goals, gap } = view;
  if (goals === null || gap === null) {
    return html`<section class="card other">
      <h2>${said.goals}</h2>
      ${notice("careful", html`<p><strong>${said.noList}</strong></p><p>${said.noListHelp}</p>`)}
    </section>`;
  }
  return html`<section class="other" aria-labelledby="goals-title">
    <h2 id="goals-title">${said.goals}</h2>
    <dl class="figures">${goalBar("registered", view, words)} ${goalBar("digital", view, words)}</dl>
    <label class="field" for="by">${said.by}</label>
    <input
      id="by"
      type="date"
      required
      .value=${by === "" ? gap.by : by}
      aria-describedby="by-help"
      @change=${(event: Event) => lookBy((event.currentTarget as HTMLInputElement).value)}
    />
    <p class="quiet small" id="by-help">${said.byHelp}</p>
    ${gapShown(gap, view, words)}
  </section>`;
}

function goalBar(goal: GoalKey, { goals }: PortalView, words: Words): TemplateResult {
  const said = portalWords(words);
  const ratio = goals?.[goal].ratio ?? null;
  const share = ratio === null ? null : ratio.numerator / ratio.denominator;
  return html`<div class="figure">
    <dt>${said[goal]}</dt>
    <dd>
      <strong>${ratio === null ? said.noData : ratioShown(ratio, words.language)}</strong>
      <span class="small"
        >${ratio === null ? nothing : `${words.say(said.ratio, { ...ratio })}; `}${words.say(said.goal, {
          goal: percentShown(goalPercents[goal] / 100, words.language),
        })}</span
      >
      ${goalPicture(share ?? 0, goalPercents[goal] / 100)}
    </dd>
  </div>`;
}

/** How far a goal is: what is reached, and a mark where the goal is. */
export function goalPicture(share: number, goal: number): TemplateResult {
  const mark = Math.min(98.5, goal * 100 - 0.75);
  return html`<svg class="bar goal" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class=${share >= goal ? "answered" : "behind"} x="0" y="0" width=${share * 100} height="8"></rect>`}
    ${svg`<rect class="mark" x=${mark} y="0" width="1.5" height="8"></rect>`}
  </svg>`;
}

function gapShown(gap: GoalGap, { unlistedPlans, omitted }: PortalView, words: Words): TemplateResult {
  const said = portalWords(words);
  const { say } = words;
  const { smallest, promised, late, later, digital, counts, withoutPromises } = gap;
  const date = dateShown(gap.by, words.language);
  const count = (act: string) => smallest.filter(({ acts }) => acts.some((own) => own === act)).length;
  const toDo = { register: count("register"), digitise: count("digitise") };
  return html`<h3>${said.gap}</h3>
    <p>
      <strong
        >${
          smallest.length === 0
            ? say(said.reached, { date })
            : say(said.smallest, {
                count: smallest.length,
                what: say(
                  toDo.digitise === 0 ? said.whatRegister : toDo.register === 0 ? said.whatDigitise : said.whatBoth,
                  toDo,
                ),
                date,
              })
        }</strong
      >
    </p>
    <p>
      ${say(said.needed, { services: counts.services, ...digital })}
      ${promised.length === 0 ? nothing : say(said.counted, { promised: promised.length })}
      ${late.length === 0 ? nothing : say(said.notCounted, { late: late.length })}
      ${withoutPromises === smallest.length ? nothing : say(said.without, { count: withoutPromises })}
      ${unlistedPlans === 0 ? nothing : say(said.unlisted, { count: unlistedPlans })}
      ${omitted === 0 ? nothing : say(said.omitted, { count: omitted })}
    </p>
    ${
      smallest.length === 0
        ? nothing
        : html`<ol class="list numbered">
            ${smallest.map((step) => stepShown(step, words))}
          </ol>`
    }
    ${further(said.promisedTitle, promised, words)} ${further(said.lateTitle, late, words)}
    ${further(said.laterTitle, later, words)}`;
}

function stepShown({ service, acts }: GapStep, words: Words): TemplateResult {
  const said = portalWords(words);
  return html`<li>
    <div><strong>${service.name}</strong><p class="small quiet">${knownOf(service, words)}</p></div>
    <p>${acts.map((act) => html`<span class="state">${said[act]}</span> `)}</p>
  </li>`;
}

function knownOf({ plan, volume }: GapService, words: Words): string {
  const said = portalWords(words);
  const { say, language } = words;
  const parts = [plan === null ? said.noPlan : promiseShown(plan.promise, words)];
  if (plan !== null && plan.promise.kind !== "done") parts.push(say(said.openActions, { count: plan.openActions }));
  if (volume !== null) parts.push(say(said.volume, { count: wholeShown(Math.round(volume), language) }));
  return parts.join("; ");
}

function promiseShown(promise: NonNullable<GapService["plan"]>["promise"], words: Words): string {
  const said = portalWords(words).plan;
  const date = "on" in promise ? dateShown(promise.on, words.language) : "";
  return words.say(said[promise.kind], { date });
}

function further(title: string, services: readonly GapService[], words: Words): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  return html`<details>
    <summary>${words.say(title, { count: services.length })}</summary>
    <ul class="list">
      ${services.map((service) => html`<li><div><strong>${service.name}</strong></div><p class="small quiet">${knownOf(service, words)}</p></li>`)}
    </ul>
  </details>`;
}
