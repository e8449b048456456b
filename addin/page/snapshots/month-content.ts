import { html, nothing, type TemplateResult } from "lit-html";
import type { SnapshotDetail } from "../../../plan/contract/snapshots.ts";
import { indicators } from "../../../plan/form/metrics.ts";
import type { ClosedAgency } from "../../../plan/snapshots/snapshot.ts";
import { dateShown } from "../../screen/moment.ts";
import { wholeShown } from "../../screen/numbers.ts";
import type { Loading } from "../../screen/resource.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { figureName, figureShown, snapshotName } from "./figure-words.ts";
import { snapshotLinks } from "./snapshot-links.ts";
import type { SnapshotsContext } from "./snapshots-context.ts";
import { snapshotWords } from "./words.ts";

/** A closed month: the figures of the country and of each agency as they were published, each with where it comes from. */
export function monthContent(loading: Loading<SnapshotDetail>, context: SnapshotsContext): TemplateResult {
  const { words, again } = context;
  const said = snapshotWords(words);
  const title = loading.kind === "ready" ? snapshotName(loading.value.snapshot, words) : said.title;
  return html`<p><a href=${snapshotLinks.all}>${said.back}</a></p>
    ${heading(title)} ${whenReady(loading, words, again, (detail) => detailShown(detail, context))}`;
}

function detailShown(detail: SnapshotDetail, { words }: SnapshotsContext): TemplateResult {
  const said = snapshotWords(words);
  const { say, language } = words;
  const { snapshot, headline, agencies } = detail;
  return html`<p class="quiet">
      ${say(said.asOf, { date: dateShown(snapshot.asOf, language) })}.
      ${say(said.content, { plans: headline.plans, agencies: headline.agencies })}.
    </p>
    <h2>${said.figures}</h2>
    ${figuresTable(detail, snapshot.id, null)}
    <h2>${said.agencies}</h2>
    ${agencies.map(
      (agency) => html`<details class="card">
        <summary>
          <strong>${nameOf(agency)}</strong>
          <span class="quiet small"
            >${said.plans}: ${wholeShown(agency.plans, language)}; ${said.late}: ${wholeShown(agency.lateActions, language)}</span
          >
        </summary>
        ${figuresTable(agency, snapshot.id, agency.siorg)}
      </details>`,
    )}`;

  function figuresTable(
    of: Pick<ClosedAgency, "indicators"> & { readonly goals?: ClosedAgency["goals"] },
    id: string,
    agency: string | null,
  ): TemplateResult {
    const goals = agency === null ? headline.goals : (of.goals ?? null);
    return html`<table class="stacking">
      <thead>
        <tr>
          <th scope="col">${said.figure}</th>
          <th scope="col">${said.value}</th>
          <th scope="col">${said.origin}</th>
        </tr>
      </thead>
      <tbody>
        ${indicators.map(({ key }) => {
          const { figure, reporting, expected } = of.indicators[key];
          const name = figureName(key, words);
          return html`<tr>
            <th scope="row">${name}</th>
            <td data-head=${said.value}>
              ${figureShown(key, figure, words)}
              <span class="quiet small">${say(said.coverage, { reporting, expected })}</span>
            </td>
            <td data-head=${said.origin}>
              ${
                figure === null
                  ? nothing
                  : html`<a href=${snapshotLinks.origin(id, key, agency)} aria-label=${say(said.originOf, { figure: name })}
                      >${said.origin}</a
                    >`
              }
            </td>
          </tr>`;
        })}
        ${(["registered", "digital"] as const).map((goal) => {
          const ratio = goals?.[goal].ratio ?? null;
          return html`<tr>
            <th scope="row">${figureName(`goal.${goal}`, words)}</th>
            <td data-head=${said.value}>${figureShown(`goal.${goal}`, ratio && ratio.numerator / ratio.denominator, words)}</td>
            <td data-head=${said.origin}>${ratio === null ? nothing : say(said.fraction, { ...ratio })}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }
}

/** What an agency is called. */
export function nameOf({ siorg, identity }: Pick<ClosedAgency, "siorg" | "identity">): string {
  return identity.name ?? identity.acronym ?? siorg;
}
