import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyShare } from "../../../plan/consolidation/dashboard/worst-first.ts";
import { ratioShown, wholeShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import type { Drawing } from "./charts/chart-style.ts";
import { type ShareBars, shareBars } from "./charts/share-bars.ts";
import { agencyName, panelShown } from "./panel.ts";
import { type AgencyPanel, FIRST_AGENCIES, type PanelContext } from "./panel-context.ts";
import { dashboardWords } from "./words.ts";

/** A panel with a share an agency, those that lack most first. */
export interface SharesPanel {
  readonly panel: AgencyPanel;
  readonly title: string;
  readonly said: readonly string[];
  readonly shares: readonly AgencyShare[];
  readonly target: ShareBars["target"];
  /** What is said of an agency that lacks nothing. */
  readonly reached: string;
  /** Where an agency leads. */
  readonly linkOf: (agency: AgencyShare["agency"]) => string | null;
  /** The columns behind the agency. */
  readonly columns: readonly { readonly head: string; readonly cell: (share: AgencyShare) => unknown }[];
  readonly wide?: boolean;
}

/** So many are named in the sentence about those that lack most. */
const NAMED = 3;

/** The chart of the first agencies, and the table of these or of all. */
export function sharesPanel(shown: SharesPanel, context: PanelContext): TemplateResult {
  const { words } = context;
  const { panel, title, said, shares } = shown;
  const all = shares.length;
  const most = all > FIRST_AGENCIES ? words.say(dashboardWords(words).chartFirst, { count: FIRST_AGENCIES, all }) : "";
  return panelShown(
    {
      id: panel,
      title,
      said: [...said, worstTold(shares, words), most],
      drawing: all === 0 ? null : drawingOf(shown, words),
      table: all === 0 ? null : tableShown(shown, context),
      ...(shown.wide && { wide: true }),
    },
    words,
  );
}

/** Those that lack most, by name. */
export function worstTold(shares: readonly AgencyShare[], words: Words): string {
  const said = dashboardWords(words);
  const worst = shares.filter(({ missing }) => missing > 0).slice(0, NAMED);
  if (worst.length === 0 || shares.length === 1) return "";
  const names = worst.map(({ agency, missing }) =>
    words.say(said.worstOne, { agency: agencyName(agency), count: missing }),
  );
  return words.say(said.worst, { names: { list: names } });
}

function drawingOf({ said, shares, target, reached, linkOf }: SharesPanel, words: Words): Drawing {
  const bars = shares.slice(0, FIRST_AGENCIES).map(({ agency, ratio, missing }) => {
    const short = ratio === null ? dashboardWords(words).noData : ratioShown(ratio, words.language);
    const lack =
      ratio === null
        ? []
        : [missing === 0 ? reached : words.say(dashboardWords(words).missingShort, { count: missing })];
    return {
      name: agencyName(agency),
      share: ratio === null ? null : ratio.numerator / ratio.denominator,
      short,
      long: [short, ...lack].join(" · "),
      link: linkOf(agency),
    };
  });
  return shareBars({ said: said[0] ?? "", bars, target });
}

function tableShown({ panel, shares, columns, linkOf }: SharesPanel, context: PanelContext): TemplateResult {
  const { words, unfolded, unfold } = context;
  const said = dashboardWords(words);
  const isUnfolded = unfolded.has(panel);
  const rows = isUnfolded ? shares : shares.slice(0, FIRST_AGENCIES);
  const all = shares.length;
  return html`<table class="stacking whole-words">
      <thead>
        <tr>
          <th scope="col">${said.agency}</th>
          ${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((share) => {
          const { agency } = share;
          const link = linkOf(agency);
          const name = agencyName(agency);
          return html`<tr>
            <th scope="row" title=${agency.name ?? nothing}>${link === null ? name : html`<a href=${link}>${name}</a>`}</th>
            ${columns.map(({ head, cell }) => html`<td data-head=${head}>${cell(share)}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      all > FIRST_AGENCIES
        ? html`<p class="row">
            <button class="button" aria-expanded=${isUnfolded} @click=${() => unfold(panel)}>
              ${isUnfolded ? said.showFew : words.say(said.showAll, { count: all })}
            </button>
            <span class="quiet small">${words.say(said.shownOf, { count: wholeShown(rows.length, words.language), all })}</span>
          </p>`
        : nothing
    }`;
}
