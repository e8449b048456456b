import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import type { DashboardAnswer } from "../../../plan/contract/dashboard.ts";
import { lists } from "../../../plan/form/lists.ts";
import { dateShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import { type DashboardAsked, dashboardLink } from "./dashboard-address.ts";
import type { DashboardContext } from "./dashboard-context.ts";
import { agencyName } from "./panel.ts";
import { dashboardWords } from "./words.ts";

/** Of what the dashboard is: a choice goes into the address, and so can be sent to somebody else. */
export function selectionForm(answer: Loading<DashboardAnswer>, context: DashboardContext): TemplateResult {
  const { words, asked, go, agencies } = context;
  const said = dashboardWords(words);
  const rounds = answer.kind === "ready" ? answer.value.rounds : [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    go(chosenIn(new FormData(event.currentTarget as HTMLFormElement)));
  };
  const isAll = asked.agency === null && asked.state === null && asked.round === null;
  return html`<form class="row bottom selection" aria-label=${said.filters} @submit=${submit}>
      <label class="field"
        >${said.filterAgency}<select name="agency">
          <option value="" .selected=${asked.agency === null}>${said.anyAgency}</option>
          ${agencyOptions(agencies, asked.agency).map(
            ([siorg, name]) => html`<option value=${siorg} .selected=${asked.agency === siorg}>${name}</option>`,
          )}
        </select></label
      >
      <label class="field"
        >${said.filterState}<select name="state">
          <option value="" .selected=${asked.state === null}>${said.anyState}</option>
          ${lists.planStates.map(
            ({ code, label }) => html`<option value=${code} .selected=${asked.state === code}>${label}</option>`,
          )}
        </select></label
      >
      <label class="field"
        >${said.filterRound}<select name="round">
          <option value="" .selected=${asked.round === null}>${said.currentRound}</option>
          ${rounds.map(({ round, name, due }) => {
            const text = words.say(said.roundName, { name, date: dateShown(due, words.language) });
            return html`<option value=${round} .selected=${asked.round === round}>${text}</option>`;
          })}
        </select></label
      >
      <button class="button primary">${said.filterSubmit}</button>
      ${isAll ? nothing : html`<a class="button" href=${dashboardLink({ agency: null, state: null, round: null })}>${said.filterClear}</a>`}
    </form>
    ${agencies.kind === "failed" ? html`<p class="quiet small">${said.agenciesNotHere}</p>` : nothing}`;
}

/** The agency that is asked for is among them, also while the others are on their way. */
function agencyOptions(
  agencies: Loading<readonly AgencyListed[]>,
  asked: string | null,
): readonly (readonly [siorg: string, name: string])[] {
  const known = agencies.kind === "ready" ? agencies.value : [];
  const options = known
    .map((agency): readonly [string, string] => [agency.siorg, optionOf(agency)])
    .sort(([, one], [, other]) => one.localeCompare(other, "pt-BR"));
  return asked === null || options.some(([siorg]) => siorg === asked) ? options : [...options, [asked, asked]];
}

function optionOf(agency: AgencyListed): string {
  const { acronym, name } = agency;
  return acronym && name ? `${acronym} – ${name}` : agencyName(agency);
}

function chosenIn(form: FormData): DashboardAsked {
  const text = (name: string) => String(form.get(name) ?? "") || null;
  return {
    agency: text("agency"),
    state: lists.planStates.find(({ code }) => code === text("state"))?.code ?? null,
    round: text("round"),
  };
}
