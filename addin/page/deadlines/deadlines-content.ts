import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { monthOfDate } from "../../../plan/calendar/month.ts";
import type { ActionDeadline, AgencyDeadlines, PlanDeadlines } from "../../../plan/contract/deadlines.ts";
import { listLabel } from "../../../plan/form/lists.ts";
import { dateShown, dayShown } from "../../screen/moment.ts";
import { type MonthAxis, monthAxis } from "../../screen/month-axis.ts";
import { wholeShown } from "../../screen/numbers.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import { notice, whenReady } from "../shown/notice.ts";
import { arrangedPlans, type DeadlinesAsked, deadlineCounts, isUrgent } from "./arranged.ts";
import { deadlinesPicture, pictureKey } from "./picture.ts";
import { deadlineWords, standingWords } from "./words.ts";

/** What the agency's deadlines need beyond what they show. */
export interface DeadlinesContext {
  readonly words: Words;
  readonly asked: DeadlinesAsked;
  readonly ask: (asked: DeadlinesAsked) => void;
  readonly again: () => void;
}

/** Everything that the agency has undertaken, what is late first. */
export function deadlinesContent(loading: Loading<AgencyDeadlines>, context: DeadlinesContext): TemplateResult {
  const { words, again } = context;
  const text = deadlineWords(words);
  const lead =
    loading.kind === "ready" ? words.say(text.lead, { date: dateShown(loading.value.asOf, words.language) }) : "";
  return html`${heading(text.title, lead)} ${whenReady(loading, words, again, (value) => shown(value, context))}`;
}

function shown(deadlines: AgencyDeadlines, context: DeadlinesContext): TemplateResult {
  const { words, asked } = context;
  const text = deadlineWords(words);
  const { plans, paused, asOf } = deadlines;
  if (plans.length === 0) return html`<p>${text.none}</p>`;
  const found = arrangedPlans(plans, asked);
  const months = plans.flatMap(({ actions }) => actions.flatMap(({ deadline }) => deadline ?? [])).map(monthOfDate);
  const axis = monthAxis(monthOfDate(asOf), months);
  return html`${paused ? pausedShown(paused, words) : nothing} ${countsShown(deadlines, words)} ${filters(context)}
    <p class="quiet" role="status">
      ${found.length > 0 ? words.say(text.plans, { count: found.length }) : asked.all || asked.text ? text.noneFound : text.quiet}
    </p>
    ${found.length > 0 ? pictureKey(words) : nothing}
    <ul class="plain">
      ${repeat(
        found,
        ({ plan }) => plan,
        (plan) => planShown(plan, axis, deadlines, context),
      )}
    </ul>`;
}

function pausedShown({ at, reason }: NonNullable<AgencyDeadlines["paused"]>, words: Words): TemplateResult {
  const text = deadlineWords(words);
  const date = dayShown(at, words.language);
  return notice(
    "careful",
    html`<p><strong>${text.pausedTitle}.</strong> ${words.say(text.paused, { date, reason })}</p>`,
  );
}

function countsShown(deadlines: AgencyDeadlines, words: Words): TemplateResult {
  const text = deadlineWords(words);
  const counts = deadlineCounts(deadlines);
  return html`<dl class="figures" aria-label=${text.counts}>
    ${(["late", "due", "open", "done"] as const).map(
      (column) =>
        html`<div class="figure">
          <dt>${text[column]}</dt>
          <dd><strong class=${counts[column] > 0 && column !== "done" ? column : ""}>${wholeShown(counts[column], words.language)}</strong></dd>
        </div>`,
    )}
  </dl>`;
}

function filters({ words, asked, ask }: DeadlinesContext): TemplateResult {
  const text = deadlineWords(words);
  return html`<search class="row bottom">
    <label class="field"
      >${text.show}<select @change=${(event: Event) => ask({ ...asked, all: (event.target as HTMLSelectElement).value === "all" })}>
        <option value="urgent" ?selected=${!asked.all}>${text.showUrgent}</option>
        <option value="all" ?selected=${asked.all}>${text.showAll}</option>
      </select></label
    >
    <label class="field"
      >${text.search}<input
        type="search"
        .value=${asked.text}
        @input=${(event: InputEvent) => ask({ ...asked, text: (event.target as HTMLInputElement).value })}
    /></label>
  </search>`;
}

function planShown(
  plan: PlanDeadlines,
  axis: MonthAxis,
  { asOf: today }: AgencyDeadlines,
  { words, asked }: DeadlinesContext,
): TemplateResult {
  const service = plan.service ?? deadlineWords(words).unnamed;
  const actions = asked.all ? plan.actions : plan.actions.filter(isUrgent);
  return html`<li class="card other">
    <h2><a href=${linkTo({ page: "plan", agency: null, plan: plan.plan })}>${service}</a></h2>
    ${deadlinesPicture(plan, { axis, today, words })}
    <ul class="actions">
      ${actions.map((action) => actionShown(action, words))}
    </ul>
  </li>`;
}

function actionShown({ action, parties, deadline, standing }: ActionDeadline, words: Words): TemplateResult {
  const text = deadlineWords(words);
  return html`<li>
    <p class="facts">
      <strong class=${standing.kind}>${standingWords(standing, words)}</strong>
      <span>${action}</span>
    </p>
    <p class="facts small quiet">
      <span>${deadline ? words.say(text.deadline, { date: dateShown(deadline, words.language) }) : text.withoutDeadline}</span>
      ${parties ? html`<span>${listLabel("parties", parties)}</span>` : nothing}
    </p>
  </li>`;
}
