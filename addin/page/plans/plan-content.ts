import { html, nothing, type TemplateResult } from "lit-html";
import { countFindings } from "../../../plan/consolidation/finding-counts.ts";
import type { PlanDetail, RevisionListed } from "../../../plan/contract/plans.ts";
import { subjectOf } from "../../findings/subjects.ts";
import { momentShown } from "../../screen/moment.ts";
import { linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import type { PagesShown } from "../paged.ts";
import { findingsView } from "../send/findings-view.ts";
import { editionButton, workbookButton } from "../shown/download-button.ts";
import { heading } from "../shown/heading.ts";
import { moreButton } from "../shown/more.ts";
import { whenReady } from "../shown/notice.ts";
import { stateShown } from "../shown/plan-state.ts";
import { countsShown } from "../shown/severity.ts";
import { compareView } from "./compare-view.ts";
import { eventsView } from "./events-view.ts";
import type { PlanContext } from "./plan-context.ts";

/** One plan, or the agency's own workbook: how it stands, its revisions, what changed between two, what happened. */
export function planContent(context: PlanContext): TemplateResult {
  const { words, shown, agency, plan, again } = context;
  const { plans, frame } = words.messages;
  const detail = shown.detail.get();
  const title =
    plan === null ? plans.workbook : ((detail.kind === "ready" ? detail.value.service : null) ?? plans.unnamed);
  return html`<p><a href=${linkTo({ page: "plans", agency })}>← ${frame.back}</a></p>
    ${heading(plan !== null && detail.kind === "loading" ? frame.loading : title)}
    ${plan === null ? agencyDownload(context) : whenReady(detail, words, again, (value) => detailShown(value, context))}
    <section aria-labelledby="revisions-title">
      <h2 id="revisions-title">${plans.revisions}</h2>
      ${whenReady(shown.history.get(), words, again, (pages) => revisionsShown(pages, context))}
    </section>
    <section aria-labelledby="compare-title">
      <h2 id="compare-title">${plans.compareTitle}</h2>
      ${whenReady(shown.history.get(), words, again, ({ items }) => compareView(items, context))}
    </section>
    ${eventsView(context)}`;
}

function detailShown(detail: PlanDetail, context: PlanContext): TemplateResult {
  const { words, downloads, agency } = context;
  const { messages, say, language } = words;
  return html`<p class="facts">
      ${stateShown(detail.state)}
      <span>${say(messages.plans.revision, { revision: detail.revision })}</span>
      ${detail.final ? html`<span>${messages.plans.final}</span>` : nothing}
      <span class="quiet">${say(messages.plans.received, { moment: momentShown(detail.receipt.moment, language) })}</span>
      <span class="quiet">${say(messages.plans.by, { name: detail.by.name })}</span>
    </p>
    <p class="facts">${countsShown(countFindings(detail.findings), words)}</p>
    <p class="code">${say(messages.plans.protocol, { number: detail.receipt.number })}</p>
    <p class="row">
      ${workbookButton(
        { agency, plan: detail.plan },
        {
          name: `plan ${detail.plan}`,
          text: messages.plans.download,
          label: say(messages.plans.downloadOf, { service: detail.service ?? messages.plans.unnamed }),
          primary: true,
        },
        downloads,
        words,
      )}
      ${editionButton(
        "planDocument",
        { agency, plan: detail.plan },
        {
          name: `document ${detail.plan}`,
          text: messages.plans.document,
          label: say(messages.plans.documentOf, { service: detail.service ?? messages.plans.unnamed }),
        },
        downloads,
        words,
      )}
    </p>
    <p><a href=${reviewLink(agency, detail.plan)}>${messages.plans.review}</a></p>
    ${publicVersion(detail, context)} ${findingsKept(detail, words)}`;
}

/** Where comments, confirmations and the ministry's moves are. */
function reviewLink(agency: string | null, plan: string): string {
  return linkTo({ page: "planReview", within: agency === null ? [plan] : [agency, plan] });
}

function publicVersion({ plan }: PlanDetail, { words, downloads, agency }: PlanContext): TemplateResult {
  const { plans } = words.messages;
  const button = (edition: "publicDocument" | "publicWorkbook") =>
    editionButton(edition, { agency, plan }, { name: `${edition} ${plan}`, text: plans[edition] }, downloads, words);
  return html`<details>
    <summary>${plans.publicTitle}</summary>
    <p>${plans.publicHelp}</p>
    <p class="row">${button("publicDocument")} ${button("publicWorkbook")}</p>
  </details>`;
}

/** What the rules said when it was received, with what was explained: nobody has to send it again to see it. */
function findingsKept({ plan, findings, findingsOmitted, explanations }: PlanDetail, words: Words) {
  if (findings.length === 0) return nothing;
  const { plans } = words.messages;
  const said = Object.fromEntries(explanations.map((explanation) => [subjectOf(explanation), explanation.text]));
  return html`<details>
    <summary>${plans.findings}</summary>
    ${findingsView({ id: plan, findings, explanations: said }, null, words)}
    ${findingsOmitted > 0 ? html`<p class="quiet">${words.say(plans.findingsOmitted, { count: findingsOmitted })}</p>` : nothing}
  </details>`;
}

function agencyDownload({ words, downloads, agency }: PlanContext): TemplateResult {
  const { plans } = words.messages;
  return html`<p class="row">
    ${workbookButton({ agency, plan: null }, { name: "agency workbook", text: plans.download }, downloads, words)}
  </p>`;
}

function revisionsShown({ items, more }: PagesShown<RevisionListed>, context: PlanContext): TemplateResult {
  const { words, moreRevisions: show } = context;
  const { messages, say, language } = words;
  return html`<ol class="timeline" reversed>
    ${items.map(
      ({ revision, receipt, by, source, final, findings }) => html`<li id="revision-${revision}" tabindex="-1">
        <p class="facts">
          <strong>${say(messages.plans.revision, { revision })}</strong>
          ${final ? html`<span>${messages.plans.final}</span>` : nothing}
          <span>${momentShown(receipt.moment, language)}</span>
          <span class="quiet">${say(messages.plans.by, { name: by.name })}</span>
        </p>
        <p class="facts small">
          <span class="code">${receipt.number}</span> <span class="quiet">${source}</span>
          ${countsShown(findings, words)}
        </p>
        ${revisionDownloads(revision, context)}
      </li>`,
    )}
  </ol>
  ${moreButton(more, { of: messages.plans.revisions, show, words })}`;
}

/** Nothing for an agency's own workbook: only its last revision is given out. */
function revisionDownloads(revision: number, { words, downloads, agency, plan }: PlanContext) {
  if (plan === null) return nothing;
  const { download, document } = words.messages.plans;
  const which = words.say(words.messages.plans.revision, { revision });
  const asked = { agency, plan, revision };
  const button = (name: string, text: string) => ({
    name: `${name} ${plan} ${revision}`,
    text,
    label: `${text}: ${which}`,
  });
  return html`<p class="row">
    ${workbookButton(asked, button("plan", download), downloads, words)}
    ${editionButton("planDocument", asked, button("document", document), downloads, words)}
  </p>`;
}
