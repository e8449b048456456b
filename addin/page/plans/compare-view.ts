import { html, nothing, type TemplateResult } from "lit-html";
import type { RevisionDifferences, RevisionListed } from "../../../plan/contract/plans.ts";
import { differencesTable } from "../shown/differences.ts";
import { notice, whenReady } from "../shown/notice.ts";
import type { PlanContext } from "./plan-context.ts";

/** Two revisions to choose and what differs between them; the last two to begin with. */
export function compareView(revisions: readonly RevisionListed[], context: PlanContext): TemplateResult {
  const { words, agency, plan, compared, compare, shown, again } = context;
  const { plans } = words.messages;
  const numbers = revisions.map(({ revision }) => revision).sort((one, other) => one - other);
  const last = numbers[numbers.length - 1];
  const before = numbers[numbers.length - 2];
  if (last === undefined || before === undefined) return html`<p class="quiet">${plans.oneRevision}</p>`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    compare({ agency, plan, from: Number(form.get("from")), to: Number(form.get("to")) });
  };
  const choice = (name: "from" | "to", label: string, chosen: number) =>
    html`<label class="field small-field"
      >${label}<select name=${name}>
        ${numbers.map((number) => html`<option value=${number} ?selected=${number === chosen}>${number}</option>`)}
      </select></label
    >`;
  return html`<form @submit=${submit} class="row bottom">
      ${choice("from", plans.from, before)} ${choice("to", plans.to, last)}
      <button class="button">${plans.compare}</button>
    </form>
    ${compared ? html`<div id="differences" tabindex="-1">${whenReady(shown.differences.get(), words, again, (value) => differencesShown(value, context))}</div>` : nothing}`;
}

function differencesShown({ from, to, differences }: RevisionDifferences, { words }: PlanContext): TemplateResult {
  const { plans } = words.messages;
  if (differences.length === 0) return notice("plain", html`<p>${plans.noDifferences}</p>`);
  return html`<p>${words.say(plans.differencesOf, { from, to, count: differences.length })}</p>
    ${differencesTable(differences, { from: words.say(plans.revision, { revision: from }), to: words.say(plans.revision, { revision: to }) }, words)}`;
}
