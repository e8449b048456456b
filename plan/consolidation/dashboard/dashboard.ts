import type { Consolidated, Headline } from "../consolidated.ts";
import type { ToolLoad } from "../load-curve.ts";
import type { Summary } from "../summary.ts";
import type { CountsByTool } from "../tool-counts.ts";
import { type AgencyInPanel, type AgencyOfRound, agencyPanel } from "./agency-panel.ts";
import { type MonthInPanel, monthPanel } from "./month-panel.ts";

/** What a director looks at, as figures: the panels of the dashboard. */
export interface Dashboard {
  readonly headline: Headline;
  /** All actions by how they stand. */
  readonly actions: Summary["actions"];
  readonly months: readonly MonthInPanel[];
  readonly tools: CountsByTool;
  readonly load: readonly ToolLoad[];
  readonly agencies: readonly AgencyInPanel[];
}

/**
 * The dashboard of a consolidated view: nothing in it is worked out anew, so that it says what the consolidated workbook
 * and the tables in Excel say of the same plans.
 */
export function dashboardOf(consolidated: Consolidated, round: readonly AgencyOfRound[]): Dashboard {
  const { headline, summary, loadCurve } = consolidated;
  return {
    headline,
    actions: summary.actions,
    months: monthPanel(consolidated),
    tools: summary.tools,
    load: loadCurve,
    agencies: agencyPanel(consolidated, round),
  };
}
