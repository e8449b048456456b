import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { ActionListed, Page } from "../../../plan/contract/consolidated.ts";
import { type ListCode, listLabel, lists } from "../../../plan/form/lists.ts";
import type { Standing } from "../../../plan/schedule/standing.ts";
import { dateShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import { whenReady } from "../shown/notice.ts";
import { ACTIONS_STEP, type ActionsAsked } from "./actions-asked.ts";
import { ministryWords } from "./words.ts";

/** What the actions need beyond what they show. */
export interface ActionsContext {
  readonly words: Words;
  readonly actions: Loading<Page<ActionListed>>;
  readonly asked: ActionsAsked;
  readonly ask: (asked: ActionsAsked) => void;
  readonly again: () => void;
}

/** The actions that are late or due, with their filters. */
export function actionsView(context: ActionsContext): TemplateResult {
  const { words, actions, again } = context;
  return html`<section aria-labelledby="actions-title">
    <h2 id="actions-title">${ministryWords(words).actions}</h2>
    ${filters(context)}
    ${whenReady(actions, words, again, (page) => tableShown(page, context))}
  </section>`;
}

function filters({ words, asked, ask }: ActionsContext): TemplateResult {
  const ministry = ministryWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const state = lists.planStates.find(({ code }) => code === form.get("state"))?.code ?? null;
    const standing = form.get("standing") === "due" ? "due" : "late";
    ask({ standing, state, text: String(form.get("text") ?? "").trim(), limit: ACTIONS_STEP });
  };
  return html`<form class="row bottom" @submit=${submit}>
    <label class="field"
      >${ministry.actionsFilter}<select name="standing">
        <option value="late" ?selected=${asked.standing === "late"}>${ministry.filterLate}</option>
        <option value="due" ?selected=${asked.standing === "due"}>${ministry.filterDue}</option>
      </select></label
    >
    <label class="field"
      >${ministry.filterState}<select name="state">
        <option value="">${ministry.filterAny}</option>
        ${lists.planStates.map(({ code, label }) => html`<option value=${code} ?selected=${asked.state === code}>${label}</option>`)}
      </select></label
    >
    <label class="field">${ministry.filterText}<input name="text" type="search" value=${asked.text} maxlength="200" /></label>
    <button class="button">${ministry.filterSubmit}</button>
  </form>`;
}

function tableShown({ rows, all }: Page<ActionListed>, context: ActionsContext): TemplateResult {
  const { words, asked, ask } = context;
  const { messages, say } = words;
  const ministry = ministryWords(words);
  if (rows.length === 0) return html`<p role="status">${ministry.noActions}</p>`;
  const worst = Math.max(...rows.map(({ standing }) => (standing.kind === "late" ? standing.days : 0)));
  return html`<p class="quiet" role="status">${say(ministry.shown, { count: rows.length, all })}</p>
    <table class="stacking whole-words">
      <thead>
        <tr>
          <th scope="col">${ministry.standing}</th>
          <th scope="col">${ministry.deadline}</th>
          <th scope="col">${ministry.action}</th>
          <th scope="col">${messages.plans.service}</th>
          <th scope="col">${ministry.agency}</th>
          <th scope="col">${ministry.parties}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowShown(row, worst, words))}
      </tbody>
    </table>
    ${
      rows.length < all
        ? html`<p><button class="button" @click=${() => ask({ ...asked, limit: asked.limit + ACTIONS_STEP })}>${ministry.more}</button></p>`
        : nothing
    }`;
}

function rowShown(
  { agency, service, action, deadline, standing }: ActionListed,
  worst: number,
  words: Words,
): TemplateResult {
  const { messages, language } = words;
  const ministry = ministryWords(words);
  return html`<tr>
    <td class="whole" data-head=${ministry.standing}><span class=${standing.kind}>${standingShown(standing, words)}</span>${standing.kind === "late" ? lateBar(standing.days / worst) : nothing}</td>
    <td class="whole" data-head=${ministry.deadline}>${deadline ? dateShown(deadline, language) : "–"}</td>
    <td data-head=${ministry.action}>${action.action}</td>
    <td data-head=${messages.plans.service}>${service ?? messages.plans.unnamed}</td>
    <td class="whole" data-head=${ministry.agency}>${agency.acronym ?? agency.name ?? agency.siorg ?? "–"}</td>
    <td class="whole" data-head=${ministry.parties}>${action.parties ? partiesShown(action.parties) : "–"}</td>
  </tr>`;
}

/** How late it is beside the latest one shown; the words beside it say the same. */
function lateBar(share: number): TemplateResult {
  return html`<svg class="late-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${100 * share} height="4" />`}
  </svg>`;
}

function partiesShown(parties: ListCode<"parties">): string {
  return listLabel("parties", parties);
}

function standingShown(standing: Standing, words: Words): string {
  const { say } = words;
  const ministry = ministryWords(words);
  if (standing.kind === "late") return say(ministry.lateBy, { days: standing.days });
  if (standing.kind === "due") {
    return standing.days === 0 ? ministry.dueToday : say(ministry.dueIn, { days: standing.days });
  }
  return "–";
}
