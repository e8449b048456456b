import type { DashboardAnswer } from "../../../plan/contract/dashboard.ts";
import { type KnownFilters, type ListKind, listLink } from "../lists/list-address.ts";
import type { Words } from "../messages/catalogue.ts";
import type { DashboardAsked } from "./dashboard-address.ts";

/** What is shown at first of a table by agency, and in its chart ever. */
export const FIRST_AGENCIES = 12;

/** The panels with a row an agency. */
export type AgencyPanel = "registered" | "digital" | "round";

/** What panels need beyond what they show. */
export interface PanelContext {
  readonly words: Words;
  /** Of what the dashboard is: what its panels lead to is of the same. */
  readonly asked: DashboardAsked;
  /** Of which panels the table has all agencies. */
  readonly unfolded: ReadonlySet<AgencyPanel>;
  readonly unfold: (panel: AgencyPanel) => void;
}

/** The plans or actions behind a number: those of the dashboard's own selection that meet these filters besides. */
export function behind(kind: ListKind, filters: KnownFilters, { asked }: Pick<PanelContext, "asked">): string {
  const { agency, state } = asked;
  return listLink({ kind, filters: { ...(agency && { agency }), ...(state && { state }), ...filters } });
}

/** What a panel shows of the answer. */
export type PanelOf<Part extends keyof DashboardAnswer> = Pick<DashboardAnswer, Part | "asOf">;
