import { html, nothing, type TemplateResult } from "lit-html";
import type { ActionListed, Page } from "../../../plan/contract/consolidated.ts";
import { lists } from "../../../plan/form/lists.ts";
import type { Loading } from "../../screen/resource.ts";
import { actionsShown } from "../lists/rows-shown.ts";
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
  const ministry = ministryWords(words);
  if (rows.length === 0) return html`<p role="status">${ministry.noActions}</p>`;
  return html`<p class="quiet" role="status">${words.say(ministry.shown, { count: rows.length, all })}</p>
    ${actionsShown(rows, words)}
    ${
      rows.length < all
        ? html`<p><button class="button" @click=${() => ask({ ...asked, limit: asked.limit + ACTIONS_STEP })}>${ministry.more}</button></p>`
        : nothing
    }`;
}
