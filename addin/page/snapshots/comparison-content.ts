import { html, nothing, type TemplateResult } from "lit-html";
import type { SnapshotComparison } from "../../../plan/contract/snapshots.ts";
import type { IndicatorKey } from "../../../plan/form/metrics.ts";
import type { AgencyChange, FigureChange } from "../../../plan/snapshots/compare-months.ts";
import { changeReasons } from "../../../plan/snapshots/plan-changes.ts";
import { wholeShown } from "../../screen/numbers.ts";
import type { Loading } from "../../screen/resource.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { tableHead } from "../shown/table-head.ts";
import { figureName, figureShown, snapshotName } from "./figure-words.ts";
import { planLink } from "./plan-link.ts";
import { type SnapshotPlace, snapshotLinks } from "./snapshot-links.ts";
import type { SnapshotsContext } from "./snapshots-context.ts";
import { snapshotWords } from "./words.ts";

type Compared = Extract<SnapshotPlace, { kind: "compared" | "changes" }>;

/** What differs between two closed months, of all agencies and agency by agency, each figure with why. */
export function comparisonContent(
  loading: Loading<SnapshotComparison>,
  place: Compared,
  { words, again }: SnapshotsContext,
): TemplateResult {
  const said = snapshotWords(words);
  return html`<p><a href=${snapshotLinks.all}>${said.back}</a></p>
    ${heading(said.compare, titleOf(loading, words))}
    ${whenReady(loading, words, again, ({ agencies }) =>
      agencies.every(({ changes }) => changes.length === 0)
        ? html`<p>${said.nothing}</p>`
        : agencies.map((agency) => agencyShown(agency)),
    )}`;

  function agencyShown({ siorg, identity, plans, changes }: AgencyChange): TemplateResult {
    const name = siorg === null ? said.all : (identity?.name ?? identity?.acronym ?? siorg);
    return html`<section>
      <h2>${name}</h2>
      <p class="quiet">${words.say(said.plansChanged, { ...plans })}</p>
      ${
        changes.length === 0
          ? nothing
          : html`<table class="stacking">
              ${tableHead([said.figure, said.before, said.after, said.why])}
              <tbody>
                ${changes.map((change) => changeRow(change, siorg, name))}
              </tbody>
            </table>`
      }
    </section>`;
  }

  function changeRow({ figure, from, to, why }: FigureChange, siorg: string | null, agency: string): TemplateResult {
    const name = figureName(figure, words);
    const reasons = changeReasons.filter((reason) => why[reason] > 0);
    return html`<tr>
      <th scope="row">${name}</th>
      <td data-head=${said.before}>${figureShown(figure, from, words)}</td>
      <td data-head=${said.after}>${figureShown(figure, to, words)}</td>
      <td data-head=${said.why}>
        ${reasons.map((reason) => words.say(said.reasons[reason], { count: why[reason] })).join("; ")}
        ${
          figure.startsWith("goal.")
            ? nothing
            : html`<a
                href=${snapshotLinks.changes(place.from, place.to, figure as IndicatorKey, siorg)}
                aria-label=${words.say(said.whichPlansOf, { figure: name, agency })}
                >${said.whichPlans}</a
              >`
        }
      </td>
    </tr>`;
  }
}

/** The plans by which one figure differs, each with what it added before and adds after. */
export function changesContent(
  loading: Loading<SnapshotComparison>,
  { from, to, indicator, agency }: Extract<SnapshotPlace, { kind: "changes" }>,
  { words, again }: SnapshotsContext,
): TemplateResult {
  const said = snapshotWords(words);
  const { say, language } = words;
  return html`<p><a href=${snapshotLinks.compared(from, to)}>${said.backToComparison}</a></p>
    ${heading(say(said.changesTitle, { figure: figureName(indicator, words) }), `${titleOf(loading, words)}; ${agency ?? said.all}`)}
    ${whenReady(loading, words, again, ({ plans }) => {
      if (!plans || plans.length === 0) return html`<p>${said.nothing}</p>`;
      return html`<table class="stacking">
        ${tableHead([said.service, said.agency, said.before, said.after, said.why])}
        <tbody>
          ${plans.map(
            (plan) => html`<tr>
              <th scope="row">${planLink(plan)}</th>
              <td data-head=${said.agency}>${plan.agency}</td>
              <td data-head=${said.before}>${side(plan.from)}</td>
              <td data-head=${said.after}>${side(plan.to)}</td>
              <td data-head=${said.why}>${said.reasonOne[plan.why]}</td>
            </tr>`,
          )}
        </tbody>
      </table>`;
    })}`;

  function side(of: NonNullable<SnapshotComparison["plans"]>[number]["from"]): TemplateResult | string {
    if (of === null) return "";
    const parts = { numerator: wholeShown(of.numerator, language), denominator: wholeShown(of.denominator, language) };
    return html`${of.denominator === 0 ? said.noData : say(said.fraction, parts)}
      <span class="quiet small">${said.revision} ${of.revision}</span>`;
  }
}

function titleOf(loading: Loading<SnapshotComparison>, words: SnapshotsContext["words"]): string {
  if (loading.kind !== "ready") return "";
  const { from, to } = loading.value;
  return words.say(snapshotWords(words).compareTitle, { from: snapshotName(from, words), to: snapshotName(to, words) });
}
