import { html, nothing, type TemplateResult } from "lit-html";
import type { DashboardAnswer } from "../../../plan/contract/dashboard.ts";
import { listLabel } from "../../../plan/form/lists.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import { downloadButton } from "../shown/download-button.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import type { DashboardContext } from "./dashboard-context.ts";
import { goalPanel } from "./goal-panel.ts";
import { headlineFigures } from "./headline-figures.ts";
import { loadCurvePanel } from "./load-panel.ts";
import { monthsPanel } from "./month-panel.ts";
import { agencyName } from "./panel.ts";
import { roundPanel } from "./round-panel.ts";
import { selectionForm } from "./selection-form.ts";
import { toolsPanel } from "./tool-panel.ts";
import { dashboardWords } from "./words.ts";

/** What a director looks at: the figures first, then a panel a question. */
export function dashboardContent(loading: Loading<DashboardAnswer>, context: DashboardContext): TemplateResult {
  const { words, again } = context;
  return html`${heading(dashboardWords(words).title)} ${selectionForm(loading, context)}
    ${whenReady(loading, words, again, (answer) => answerShown(answer, context))}`;
}

function answerShown(answer: DashboardAnswer, context: DashboardContext): TemplateResult {
  const { words, asked } = context;
  const said = dashboardWords(words);
  const isEmpty = answer.headline.plans === 0 && answer.headline.goalsCoverage.reporting === 0;
  return html`<p class="position">
      <strong>${words.say(said.position, { moment: momentShown(answer.moment, words.language) })}</strong>
      ${scopeTold(answer, context)}
    </p>
    ${asked.state === null ? nothing : html`<p class="quiet small">${said.stateNote}</p>`}
    ${isEmpty ? nothingShown(context) : html`${actsShown(context)} ${headlineFigures(answer, context)}`}
    <div class="panels">
      ${
        isEmpty
          ? nothing
          : html`${goalPanel("registered", answer, context)} ${goalPanel("digital", answer, context)}
            ${monthsPanel(answer, context)} ${loadCurvePanel(answer, context)} ${toolsPanel(answer, context)}`
      }
      ${isEmpty && answer.round === null ? nothing : roundPanel(answer, context)}
    </div>`;
}

/** Of which plans all of it is, in words: what is on paper has no form beside it. */
function scopeTold({ headline, agencies }: DashboardAnswer, { words, asked }: DashboardContext): string {
  const said = dashboardWords(words);
  const known = agencies.find(({ siorg }) => siorg === asked.agency);
  return [
    words.say(said.scope, { plans: headline.plans, agencies: headline.agencies }),
    asked.agency === null
      ? said.scopeAll
      : words.say(said.scopeAgency, { agency: known ? agencyName(known) : asked.agency }),
    asked.state === null
      ? said.scopeAnyState
      : words.say(said.scopeState, { state: listLabel("planStates", asked.state) }),
  ].join(" · ");
}

function actsShown({ words, asked, downloads, print, copyLink }: DashboardContext): TemplateResult {
  const said = dashboardWords(words);
  const { agency, state } = asked;
  return html`<div class="row acts">
    <button class="button" @click=${() => print(false)}>${said.print}</button>
    <button class="button" @click=${() => print(true)}>${said.printAll}</button>
    <button class="button" @click=${copyLink}>${said.copyLink}</button>
    ${downloadButton(
      {
        name: "consolidated",
        route: "consolidatedWorkbook",
        asked: { query: { agency, state } },
        text: said.download,
        label: said.downloadLabel,
      },
      downloads,
      words,
    )}
  </div>`;
}

function nothingShown({ words, asked }: DashboardContext): TemplateResult {
  const said = dashboardWords(words);
  if (asked.agency !== null || asked.state !== null) {
    return html`<div class="empty">
      <h2>${said.nothingFiltered}</h2>
      <p>${said.nothingFilteredHelp}</p>
    </div>`;
  }
  return html`<div class="empty">
    <h2>${said.nothing}</h2>
    <p>${said.nothingHelp}</p>
    <p><a href=${linkTo({ page: "rounds", within: [] })}>${said.nothingRounds}</a></p>
  </div>`;
}
