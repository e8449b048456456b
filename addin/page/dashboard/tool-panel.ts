import { html, type TemplateResult } from "lit-html";
import { adoptions } from "../../../plan/consolidation/filter-records.ts";
import { tools } from "../../../plan/form/annex.ts";
import type { Words } from "../messages/catalogue.ts";
import { type StackedPart, stackedBars } from "./charts/stacked-bars.ts";
import { countShown, panelShown } from "./panel.ts";
import { behind, type PanelContext, type PanelOf } from "./panel-context.ts";
import { dashboardWords } from "./words.ts";

const LOOKS: { readonly [A in (typeof adoptions)[number]]: Pick<StackedPart, "colour" | "pattern"> } = {
  adopted: { colour: "main", pattern: null },
  declined: { colour: "quiet", pattern: "stripes" },
  unanswered: { colour: "pale", pattern: null },
};

/** How many plans adopt each of the five tools, decline it, or do not say. */
export function toolsPanel({ tools: counts }: PanelOf<"tools">, context: PanelContext): TemplateResult {
  const { words } = context;
  const said = dashboardWords(words);
  const told = toolsTold({ tools: counts }, words);
  const drawing = stackedBars({
    said: told[0] ?? "",
    standing: false,
    names: tools.map(({ label }) => label),
    parts: adoptions.map((adoption) => ({
      name: said.toolParts[adoption],
      ...LOOKS[adoption],
      values: tools.map(({ key }) => counts[key][adoption]),
      links: tools.map(({ key }) => behind("plans", { tool: key, adoption }, context)),
    })),
  });
  const table = html`<table class="stacking whole-words">
    <thead>
      <tr>
        <th scope="col">${said.tool}</th>
        ${adoptions.map((adoption) => html`<th scope="col">${said.toolParts[adoption]}</th>`)}
        <th scope="col">${said.acknowledged}</th>
      </tr>
    </thead>
    <tbody>
      ${tools.map(({ key, label }) => {
        const { acknowledged, responsibilities } = counts[key];
        return html`<tr>
          <th scope="row">${label}</th>
          ${adoptions.map((adoption) => {
            const link = behind("plans", { tool: key, adoption }, context);
            return html`<td data-head=${said.toolParts[adoption]}>${countShown(counts[key][adoption], link, words)}</td>`;
          })}
          <td data-head=${said.acknowledged}>
            ${responsibilities === 0 ? said.noData : words.say(said.ratio, { count: acknowledged, all: responsibilities })}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
  const isEmpty = plansIn(counts) === 0;
  const shown = { drawing: isEmpty ? null : drawing, table: isEmpty ? null : table };
  return panelShown({ id: "tools", title: said.tools, said: told, wide: true, ...shown }, words);
}

/** Which tool most plans adopt, and which fewest. */
export function toolsTold({ tools: counts }: Pick<PanelOf<"tools">, "tools">, words: Words): readonly string[] {
  const said = dashboardWords(words);
  const all = plansIn(counts);
  const answered = tools.reduce((sum, { key }) => sum + counts[key].adopted + counts[key].declined, 0);
  const ranked = [...tools].sort((one, other) => counts[other.key].adopted - counts[one.key].adopted);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (answered === 0 || most === undefined || least === undefined) return [said.toolsNone];
  const unanswered = tools.reduce((sum, { key }) => sum + counts[key].unanswered, 0);
  const [mostCount, leastCount] = [counts[most.key].adopted, counts[least.key].adopted];
  const finding =
    mostCount === leastCount
      ? words.say(said.toolsSame, { count: tools.length, same: mostCount, all })
      : words.say(said.toolsFinding, { most: most.label, mostCount, all, least: least.label, leastCount });
  return [finding, unanswered === 0 ? "" : words.say(said.toolsUnanswered, { count: unanswered })];
}

/** Every plan says of every tool that it adopts it, that it does not, or nothing. */
function plansIn(counts: PanelOf<"tools">["tools"]): number {
  const [first] = tools;
  const { adopted, declined, unanswered } = counts[first.key];
  return adopted + declined + unanswered;
}
