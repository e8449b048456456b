import { html, type TemplateResult } from "lit-html";
import type { FigureOrigin } from "../../../plan/contract/snapshots.ts";
import { address } from "../../../plan/workbook/address.ts";
import { momentShown } from "../../screen/moment.ts";
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

/** A published figure with every plan that it was made of: its revision, what it adds and the cell it comes from. */
export function originContent(
  loading: Loading<FigureOrigin>,
  { id, indicator, agency }: Extract<SnapshotPlace, { kind: "origin" }>,
  { words, again }: SnapshotsContext,
): TemplateResult {
  const said = snapshotWords(words);
  const { say, language } = words;
  const name = figureName(indicator, words);
  return html`<p><a href=${snapshotLinks.month(id)}>${said.backToMonth}</a></p>
    ${heading(say(said.originTitle, { figure: name }), agency ?? said.all)}
    ${whenReady(loading, words, again, ({ snapshot, figure, numerator, denominator, plans }) => {
      if (plans.length === 0) return html`<p>${said.noPlans}</p>`;
      const sum = { numerator: wholeShown(numerator, language), denominator: wholeShown(denominator, language) };
      return html`<p>${snapshotName(snapshot, words)}.
          ${say(said.originLead, { figure: figureShown(indicator, figure, words), ...sum })}</p>
        <table class="stacking">
          ${tableHead([said.service, said.agency, said.revision, said.adds, said.cell])}
          <tbody>
            ${plans.map(
              (plan) => html`<tr>
                <th scope="row">${planLink(plan)}</th>
                <td data-head=${said.agency}>${plan.agency}</td>
                <td data-head=${said.revision}>
                  ${say(said.revisionReceived, { revision: plan.revision, moment: momentShown(plan.received, language) })}
                </td>
                <td data-head=${said.adds}>
                  ${say(said.fraction, {
                    numerator: wholeShown(plan.numerator, language),
                    denominator: wholeShown(plan.denominator, language),
                  })}
                </td>
                <td data-head=${said.cell}>
                  ${plan.place ? html`<span class="cell">${plan.place.sheet} ${address(plan.place.row, plan.place.column)}</span>` : ""}
                </td>
              </tr>`,
            )}
          </tbody>
        </table>`;
    })}`;
}
