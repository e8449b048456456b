import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { AgencyRound, AgencyRounds, ExpectationListed } from "../../../plan/contract/rounds.ts";
import { may } from "../../../plan/people/acts.ts";
import { isMissing } from "../../../plan/rounds/standing.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import { failedShown } from "../shown/failed.ts";
import { heading } from "../shown/heading.ts";
import { notice, whenReady } from "../shown/notice.ts";
import { expectedName, standingShown } from "./expectation-shown.ts";
import { barShown, ofShown } from "./figures-shown.ts";
import { whenShown } from "./round-shown.ts";
import type { RoundsContext } from "./rounds-context.ts";
import { roundWords } from "./words.ts";

/** The rounds of the reader's own agency: what is expected of it, what is missing, what is done. */
export function ownContent(loading: Loading<AgencyRounds>, context: RoundsContext): TemplateResult {
  const { words, again } = context;
  const said = roundWords(words);
  return html`${heading(said.title, said.ownLead)}
    ${whenReady(loading, words, again, ({ rounds, asOf }) =>
      rounds.length === 0
        ? html`<p>${said.ownNone}</p>`
        : repeat(
            rounds,
            ({ round }) => round.round,
            (round) => roundShown(round, asOf, context),
          ),
    )}`;
}

function roundShown(own: AgencyRound, asOf: string, context: RoundsContext): TemplateResult {
  const { words } = context;
  const said = roundWords(words);
  const { round, counts, completeness, expectations } = own;
  const missing = expectations.filter(({ standing }) => isMissing(standing));
  const answered = expectations.filter(({ standing }) => !isMissing(standing));
  const isOpen = round.phase === "open";
  return html`<section class="card other" aria-labelledby="round-${round.round}">
    <h2 id="round-${round.round}">${round.name}</h2>
    ${whenShown(round, asOf, words)} ${round.note ? html`<p>${round.note}</p>` : nothing}
    ${completeness ? html`<p>${said.completeness}: ${ofShown(completeness, words)} ${barShown(counts)}</p>` : nothing}
    ${missing.length === 0 ? notice("good", html`<p>${said.ownAllDone}</p>`) : nothing}
    ${listShown(said.ownMissing, missing, own, context)}
    ${
      isOpen && missing.length > 0 && !may(context.me.role, "declareNothing")
        ? html`<p class="quiet small">${said.onlyFocalPoint}</p>`
        : nothing
    }
    ${listShown(said.ownDone, answered, own, context)}
  </section>`;
}

function listShown(
  title: string,
  expectations: readonly ExpectationListed[],
  { round }: AgencyRound,
  context: RoundsContext,
): TemplateResult | typeof nothing {
  if (expectations.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul class="list">
      ${repeat(
        expectations,
        ({ id }) => id,
        (one) => expectationRow(one, round.round, round.phase === "open", context),
      )}
    </ul>`;
}

function expectationRow(
  one: ExpectationListed,
  round: string,
  isOpen: boolean,
  context: RoundsContext,
): TemplateResult {
  const { words, doing } = context;
  const { id, expected, standing } = one;
  const name = `declare-${round}-${id}`;
  return html`<li id="expected-${round}-${id}" tabindex="-1">
    <div>
      <strong>${expectedName(expected, words)}</strong>
      <p class="small ${standing.kind}">${standingShown(standing, words)}</p>
      ${failedShown(name, doing, words)}
    </div>
    ${isOpen ? actsShown(one, round, context) : nothing}
  </li>`;
}

function actsShown(one: ExpectationListed, round: string, context: RoundsContext) {
  const { words, me, doing, acts } = context;
  const said = roundWords(words);
  const { id, expected, standing } = one;
  const name = expectedName(expected, words);
  const asked = `declare-${round}-${id}`;
  const declares = may(me.role, "declareNothing");
  if (standing.kind === "declared") {
    if (!declares) return nothing;
    return html`<button
      class="button"
      aria-label=${words.say(said.undeclareOf, { name })}
      @click=${() => acts.declare(round, { id, name }, false, "")}
    >
      ${said.undeclare}
    </button>`;
  }
  if (!isMissing(standing)) return nothing;
  if (doing.confirming === asked) return confirmShown(one, round, context);
  const begun = expected.kind === "plan" && expected.begun;
  const work =
    expected.kind === "plan" && begun
      ? html`<a href=${linkTo({ page: "plan", agency: null, plan: expected.plan })} aria-label="${said.openPlan}: ${name}">${said.openPlan}</a>`
      : expected.kind === "workbook"
        ? html`<a href="#/planos" aria-label="${words.messages.frame.pages.plans}: ${name}">${words.messages.frame.pages.plans}</a>`
        : html`<a href="#/comecar" aria-label="${said.startPlan}: ${name}">${said.startPlan}</a>`;
  return html`<div class="row">
    ${work} <a href="#/enviar" aria-label="${said.sendNow}: ${name}">${said.sendNow}</a>
    ${
      declares
        ? html`<button
            class="button"
            id="ask-${asked}"
            aria-label=${words.say(said.declareOf, { name })}
            @click=${() => acts.confirm(asked)}
          >
            ${said.declare}
          </button>`
        : nothing
    }
  </div>`;
}

function confirmShown({ id, expected }: ExpectationListed, round: string, context: RoundsContext): TemplateResult {
  const { words, acts } = context;
  const said = roundWords(words);
  const name = expectedName(expected, words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget as HTMLFormElement).get("note") ?? "").trim();
    void acts.declare(round, { id, name }, true, note);
  };
  return html`<form class="confirm stack" id="confirm-declare-${round}-${id}" tabindex="-1" @submit=${submit}>
    <p>${words.say(said.declareConfirm, { name })}</p>
    <label class="field">${said.declareNote}<input name="note" maxlength="300" /></label>
    <p class="row">
      <button class="button primary">${said.declareYes}</button>
      <button class="button" type="button" @click=${() => acts.confirm(null)}>${words.messages.frame.cancel}</button>
    </p>
  </form>`;
}
