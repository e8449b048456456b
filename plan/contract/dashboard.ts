import * as z from "zod";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { Dashboard } from "../consolidation/dashboard/dashboard.ts";
import { consolidatedFilter } from "./consolidated.ts";
import type { RoundFigures, RoundListed } from "./rounds.ts";

/** Of which plans the dashboard is, and of which round; without it the one open now, else the last one. */
export const dashboardFilter = consolidatedFilter
  .pick({ agency: true, state: true })
  .extend({ round: z.string().min(1).max(100).optional() });

export type DashboardFilter = z.infer<typeof dashboardFilter>;

/** A round that can be chosen. */
export type RoundChoice = Pick<RoundListed, "round" | "name" | "due" | "phase">;

/** The dashboard of what was asked for. */
export interface DashboardAnswer extends Dashboard {
  readonly asOf: CivilDate;
  /** ISO 8601 in UTC: when it was read. */
  readonly moment: string;
  /** The round that is shown, with all its agencies that were asked for together; null when there is none to show. */
  readonly round: (RoundChoice & RoundFigures) | null;
  /** All rounds, the latest due first. */
  readonly rounds: readonly RoundChoice[];
}
