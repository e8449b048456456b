import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyPlans, PlanListed } from "../../../plan/contract/plans.ts";
import { dateShown, momentShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import { downloadButton, workbookButton } from "../shown/download-button.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { stateShown } from "../shown/plan-state.ts";
import { countsShown } from "../shown/severity.ts";

/** What the list needs beyond what it shows. */
export interface ListContext {
  readonly words: Words;
  readonly downloads: Downloads;
  /** Null for the reader's own agency. */
  readonly agency: string | null;
  readonly again: () => void;
}

/** The plans of one agency, and its own workbook. */
export function plansView(loading: Loading<AgencyPlans>, context: ListContext): TemplateResult {
  const { words, agency, again } = context;
  const { plans } = words.messages;
  const of = loading.kind === "ready" ? loading.value.agency : null;
  const title = agency === null ? plans.title : words.say(plans.titleOf, { agency: of?.acronym ?? of?.name ?? agency });
  return html`${heading(title, agency === null ? plans.intro : (of?.name ?? ""))}
    ${whenReady(loading, words, again, (value) => html`${planCards(value, context)} ${workbookCard(value, context)}`)}`;
}

function planCards({ plans }: AgencyPlans, context: ListContext): TemplateResult {
  const { words, agency } = context;
  if (plans.length === 0) return emptyShown(words, agency);
  return html`<p class="quiet">${words.say(words.messages.plans.count, { count: plans.length })}</p>
    <ul class="cards">
      ${plans.map((plan) => planCard(plan, context))}
    </ul>`;
}

function emptyShown({ messages: { plans, frame } }: Words, agency: string | null): TemplateResult {
  if (agency !== null) return html`<p>${plans.noneMinistry}</p>`;
  return html`<div class="empty">
    <h2>${plans.none}</h2>
    <p>${plans.noneHelp}</p>
    <p><a class="button primary" href="#/comecar">${frame.pages.start}</a></p>
  </div>`;
}

function planCard(plan: PlanListed, { words, downloads, agency }: ListContext): TemplateResult {
  const { messages, say, language } = words;
  const service = plan.service ?? messages.plans.unnamed;
  const history = linkTo({ page: "plan", agency, plan: plan.plan });
  return html`<li class="card">
    <h2><a href=${history}>${service}</a></h2>
    <p class="facts">
      ${stateShown(plan.state)}
      <span>${say(messages.plans.revision, { revision: plan.revision })}</span>
      <span class="quiet"
        >${plan.received ? say(messages.plans.received, { moment: momentShown(plan.received, language) }) : messages.plans.neverReceived}</span
      >
    </p>
    <p class="facts">
      ${countsShown(plan.findings, words)}
      ${plan.late > 0 ? html`<span class="late">${say(messages.plans.late, { count: plan.late })}</span>` : nothing}
      ${plan.due > 0 ? html`<span class="due">${say(messages.plans.due, { count: plan.due })}</span>` : nothing}
      ${plan.next ? html`<span>${say(messages.plans.next, { date: dateShown(plan.next, language) })}</span>` : nothing}
    </p>
    <p class="row">
      ${workbookButton(
        { agency, plan: plan.plan },
        {
          name: `plan ${plan.plan}`,
          text: messages.plans.download,
          label: say(messages.plans.downloadOf, { service }),
        },
        downloads,
        words,
      )}
      <a href=${history} aria-label=${say(messages.plans.historyOf, { service })}>${messages.plans.history}</a>
    </p>
  </li>`;
}

function workbookCard({ workbook }: AgencyPlans, { words, downloads, agency }: ListContext): TemplateResult {
  const { messages, say, language } = words;
  const { plans } = messages;
  return html`<section class="card other" aria-labelledby="workbook-title">
    <h2 id="workbook-title">${plans.workbook}</h2>
    <p class="quiet">${plans.workbookHelp}</p>
    <p class="facts">
      ${
        workbook
          ? html`<span>${say(plans.revision, { revision: workbook.revision })}</span>
              <span class="quiet">${say(plans.received, { moment: momentShown(workbook.received, language) })}</span>
              ${countsShown(workbook.findings, words)}`
          : html`<span>${plans.workbookMissing}</span>`
      }
    </p>
    <p class="row">
      ${
        workbook
          ? workbookButton(
              { agency, plan: null },
              {
                name: "agency workbook",
                text: plans.download,
                label: say(plans.downloadOf, { service: plans.workbook }),
              },
              downloads,
              words,
            )
          : nothing
      }
      ${
        !workbook && agency === null
          ? downloadButton(
              { name: "agency template", route: "agencyTemplate", asked: {}, text: plans.workbookEmpty },
              downloads,
              words,
            )
          : nothing
      }
      ${
        workbook
          ? html`<a
              href=${linkTo({ page: "plan", agency, plan: null })}
              aria-label=${say(plans.historyOf, { service: plans.workbook })}
              >${plans.history}</a
            >`
          : nothing
      }
    </p>
  </section>`;
}
