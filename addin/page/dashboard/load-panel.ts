import { html, type TemplateResult } from "lit-html";
import { addQuarters } from "../../../plan/calendar/quarter.ts";
import {
  isUndated,
  type LoadColumn,
  type LoadPanel,
  loadPanel,
} from "../../../plan/consolidation/dashboard/load-panel.ts";
import { tools } from "../../../plan/form/annex.ts";
import { writeValue } from "../../../plan/messages/write-value.ts";
import type { Words } from "../messages/catalogue.ts";
import { smallColumns } from "./charts/small-columns.ts";
import { countShown, panelShown } from "./panel.ts";
import { behind, type PanelContext, type PanelOf } from "./panel-context.ts";
import { dashboardWords } from "./words.ts";

const LABELS = new Map<string, string>(tools.map(({ key, label }) => [key, label]));

/** The load curve: what all plans together ask of each tool, quarter by quarter. */
export function loadCurvePanel({ load, asOf }: PanelOf<"load">, context: PanelContext): TemplateResult {
  const { words } = context;
  const said = dashboardWords(words);
  const panel = loadPanel(load, asOf);
  const linkOf = (tool: string | null, column: LoadColumn) =>
    behind("plans", { ...(tool && { tool }), adoption: "adopted", ...launchOf(column) }, context);
  const told = loadTold({ load, asOf }, words);
  const drawing = smallColumns({
    said: told.join(" "),
    names: panel.columns.map((column) => shortQuarter(column, words)),
    apart: panel.columns.map(isUndated),
    rows: panel.tools.map(({ tool, plans }) => ({
      name: LABELS.get(tool) ?? tool,
      values: plans,
      links: panel.columns.map((column) => linkOf(tool, column)),
    })),
  });
  const table = html`<table class="stacking whole-words">
    <thead>
      <tr>
        <th scope="col">${said.quarter}</th>
        ${panel.tools.map(({ tool }) => html`<th scope="col">${LABELS.get(tool)}</th>`)}
        <th scope="col">${said.allTools}</th>
      </tr>
    </thead>
    <tbody>
      ${panel.columns.map(
        (column, index) => html`<tr>
          <th scope="row">${quarterName(column, words)}</th>
          ${panel.tools.map(({ tool, plans }) => {
            const count = countShown(plans[index] ?? 0, linkOf(tool, column), words);
            return html`<td data-head=${LABELS.get(tool) ?? tool}>${count}</td>`;
          })}
          <td data-head=${said.allTools}>${countShown(inColumn(panel, index), null, words)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
  const isEmpty = panel.columns.length === 0;
  const shown = { drawing: isEmpty ? null : drawing, table: isEmpty ? null : table };
  return panelShown(
    { id: "load", title: said.load, said: isEmpty ? told : [...told, said.loadLead], wide: true, ...shown },
    words,
  );
}

/** How much is asked for, in which of the coming quarters most, of which tool; and how much without a date. */
export function loadTold({ load, asOf }: PanelOf<"load">, words: Words): readonly string[] {
  const said = dashboardWords(words);
  const panel = loadPanel(load, asOf);
  const totals = panel.columns.map((column, index) => ({ column, index, count: inColumn(panel, index) }));
  const all = totals.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [said.loadNone];
  const undated = totals.find(({ column }) => isUndated(column))?.count ?? 0;
  const ahead = totals.filter(({ column: { from, until }, count }) => from !== null && from === until && count > 0);
  const dates = undated === 0 ? said.loadDated : words.say(said.loadUndated, { undated });
  if (ahead.length === 0) return [words.say(said.loadFindingPast, { all }), dates];
  const peak = ahead.reduce((most, each) => (each.count > most.count ? each : most));
  const plansThere = (tool: (typeof panel.tools)[number]) => tool.plans[peak.index] ?? 0;
  const most = panel.tools.reduce((one, other) => (plansThere(other) > plansThere(one) ? other : one));
  const finding = words.say(said.loadFinding, {
    all,
    quarter: quarterName(peak.column, words),
    count: peak.count,
    most: plansThere(most),
    tool: LABELS.get(most.tool) ?? most.tool,
  });
  return [finding, dates];
}

function inColumn({ tools: all }: LoadPanel, index: number): number {
  return all.reduce((sum, { plans }) => sum + (plans[index] ?? 0), 0);
}

function launchOf(column: LoadColumn) {
  if (isUndated(column)) return { launch: "none" as const };
  const { from, until } = column;
  return { ...(from && { launchFrom: from }), ...(until && { launchUntil: until }) };
}

function quarterName(column: LoadColumn, words: Words): string {
  const said = dashboardWords(words);
  const quarter = (value: string) => writeValue({ quarter: value }, words.language);
  const { from, until } = column;
  if (from !== null) {
    return until === null ? words.say(said.quarterAfter, { quarter: quarter(addQuarters(from, -1)) }) : quarter(from);
  }
  return until === null ? said.quarterNone : words.say(said.quarterBefore, { quarter: quarter(addQuarters(until, 1)) });
}

function shortQuarter({ from, until }: LoadColumn, words: Words): string {
  const said = dashboardWords(words);
  if (from === null) return until === null ? said.quarterNone : said.shortBefore;
  if (until === null) return said.shortAfter;
  return words.say(said.quarterShort, { number: from.slice(6), year: from.slice(2, 4) });
}
