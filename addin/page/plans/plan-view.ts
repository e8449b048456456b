import { slice } from "../../screen/slice.ts";
import type { At, LaterMaker } from "../later-view.ts";
import { planContent } from "./plan-content.ts";
import { type Compared, type PlanOf, planShown } from "./plan-shown.ts";

/** One plan, or an agency's own workbook. */
export const planView: LaterMaker = ({ surroundings, downloads }) => {
  const { api, changed, words, focus } = surroundings;
  const shown = planShown(api, changed);
  const compared = slice<Compared | null, Compared | null>(null, (_, next) => next, changed);
  const opened = (at: At) => {
    const { agency, plan } = planAt(at);
    compared.send(null);
    if (plan !== null) void shown.detail.load({ agency, plan });
    void shown.history.load({ agency, plan });
    void shown.events.load({ agency, plan });
  };
  return {
    opened,
    content: (at) =>
      planContent({
        ...planAt(at),
        words: words(),
        downloads,
        shown,
        compared: compared.get(),
        compare: (asked) => {
          compared.send(asked);
          void shown.differences.load(asked).then(() => focus("differences"));
        },
        again: () => opened(at),
        moreRevisions: () => void shown.history.more().then((first) => first && focus(`revision-${first.revision}`)),
        moreEvents: () => void shown.events.more().then((first) => first && focus(`event-${first.id}`)),
      }),
  };
};

/** A plan has addresses of its own: within the view, they are the agency and the plan, each "" for none. */
function planAt({ within: [agency, plan] }: At): PlanOf {
  return { agency: agency || null, plan: plan || null };
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
