import type { RevisionsPage } from "../../../plan/contract/plans.ts";
import { paths } from "../documents/paths.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey, type PlanNamed } from "./plan-named.ts";
import { isRevision } from "./revision-number.ts";
import { revisionsPage } from "./revisions-page.ts";

/** Which page of a history: revisions older than this one; left out, the newest. */
export interface HistoryPage {
  readonly before?: number;
}

/** Every accepted submission of a plan, the newest first, a page at a time. */
export async function planHistory(
  { store }: Pick<Surroundings, "store">,
  { agency, plan, before }: PlanNamed & HistoryPage,
): Promise<Outcome<RevisionsPage>> {
  if (!isPlanKey(plan)) return refused({ code: "not-found", what: "plan" });
  if (!isPlace(before)) return refused({ code: "malformed-request", problems: ["before"] });
  const page = await revisionsPage(store, paths.plan(agency, plan), before);
  // No plan is without a revision.
  if (page.revisions.length === 0 && before === undefined) return refused({ code: "not-found", what: "plan" });
  return done(page);
}

/** Every accepted submission of an agency's own workbook, likewise; none when it was never sent. */
export async function agencyHistory(
  { store }: Pick<Surroundings, "store">,
  { agency, before }: { readonly agency: string } & HistoryPage,
): Promise<Outcome<RevisionsPage>> {
  if (!isPlace(before)) return refused({ code: "malformed-request", problems: ["before"] });
  return done(await revisionsPage(store, paths.agency(agency), before));
}

function isPlace(before: number | undefined): boolean {
  return before === undefined || isRevision(before);
}
