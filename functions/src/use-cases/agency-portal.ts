import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { PortalView } from "../../../plan/contract/portal.ts";
import { defaultGoalDate } from "../../../plan/goal-gap/goal-date.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgencySides } from "../reconciliation/agency-portal.ts";
import { portalView } from "../reconciliation/portal-view.ts";
import { done, type Outcome } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * An agency's goals with the way there by a day, and its services as the Portal and as itself has them. Two reads, and one
 * for each part of its rows.
 */
export async function agencyPortal(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { agency, by }: { readonly agency: string; readonly by?: CivilDate | undefined },
): Promise<Outcome<PortalView>> {
  const today = todayInBrasilia(now());
  return done(portalView(await readAgencySides(store, agency, today), { today, by: by ?? defaultGoalDate(today) }));
}
