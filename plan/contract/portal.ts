import * as z from "zod";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { GoalStanding } from "../consolidation/consolidated.ts";
import type { AgencyIdentity } from "../consolidation/records.ts";
import type { GoalGap } from "../goal-gap/goal-gap.ts";
import type { GoalCounts, GoalKey } from "../goals/goals.ts";
import type { Decision, DifferenceStanding } from "../reconciliation/decisions.ts";
import type { Candidate } from "../reconciliation/match-services.ts";
import {
  type DeclaredIn,
  facets,
  type PortalDifference,
  type ReconciledService,
} from "../reconciliation/reconciled.ts";
import type { ReconciliationTotals } from "../reconciliation/totals.ts";
import type { Place } from "../workbook/entry.ts";

/** By when the goals are to be reached: `?by=2027-12-31`; left out, `defaultGoalDate`. */
export const goalDate = z.object({ by: z.iso.date().optional() });

const serviceKey = z.string().min(1).max(600);

/** What an agency says of a difference; `withdraw` takes back what was said. */
const verdict = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("correct"), side: z.enum(["agency", "portal"]) }),
  z.strictObject({ kind: z.literal("explain"), text: z.string().trim().min(3).max(500) }),
  z.strictObject({ kind: z.literal("withdraw") }),
]);

/** A decision on one difference, as it was shown: on any other it is refused. */
const differenceDecision = z.strictObject({
  service: serviceKey,
  in: z.enum(["list", "plan"] satisfies readonly DeclaredIn[]),
  facet: z.enum(facets),
  basis: z.string().min(1).max(40),
  verdict,
});

/** Whether what an agency declares is the service of the Portal that it was shown as perhaps being. */
const linkDecision = z.strictObject({ service: serviceKey, slug: z.string().min(1).max(250), same: z.boolean() });

/** Decisions that are made together: all of them or none. */
export const portalDecisions = z.strictObject({
  decisions: z
    .array(z.union([differenceDecision, linkDecision]))
    .min(1)
    .max(200),
});

export type PortalDecisions = z.infer<typeof portalDecisions>;
export type DifferenceDecision = z.infer<typeof differenceDecision>;
export type LinkDecision = z.infer<typeof linkDecision>;

/** A difference with what the agency said of it. */
export interface DifferenceListed extends PortalDifference {
  readonly standing: DifferenceStanding;
  /** Of a re-opened one, what was said of what both sides said before. */
  readonly decision: Decision | null;
}

/** One service as Portal and agency have it. */
export interface ServiceReconciled extends Pick<ReconciledService, "key" | "matched"> {
  readonly name: string;
  readonly portal: { readonly slug: string; readonly name: string; readonly portalNumber: string | null } | null;
  readonly listed: { readonly sheet: string; readonly row: number } | null;
  /** The plan's key within its agency, and the revision that is looked at. */
  readonly plan: { readonly plan: string; readonly revision: number } | null;
  readonly offered: readonly (Candidate & { readonly name: string; readonly portalNumber: string | null })[];
  readonly differences: readonly DifferenceListed[];
}

/** An agency's goals with the way there, and how it agrees with the Portal. */
export interface PortalView {
  readonly asOf: CivilDate;
  readonly agency: AgencyIdentity;
  readonly goals: { readonly [G in GoalKey]: GoalStanding } | null;
  /** Null when no list of services was received. */
  readonly gap: GoalGap | null;
  /** Services of the list that were not looked at, because it is longer than any list is. */
  readonly omitted: number;
  /** Plans of services that the list does not have. */
  readonly unlistedPlans: number;
  readonly totals: ReconciliationTotals;
  readonly services: readonly ServiceReconciled[];
}

/** `?letter=SLUG&plan=KEY`, either of them left out. */
export const portalServiceQuery = z.object({
  letter: z.string().min(1).max(250).optional(),
  plan: z.string().min(1).max(200).optional(),
});

/** One step of a service as its letter, or its plan, tells it. */
export interface StepShown {
  readonly text: string;
  /** Codes of the form's channels. */
  readonly channels: readonly string[];
}

/** What letter and plan say of one service, word for word. */
export interface PortalServiceDetail {
  readonly letter: { readonly slug: string; readonly steps: readonly StepShown[]; readonly cost: string } | null;
  readonly plan: {
    readonly plan: string;
    readonly revision: number;
    readonly steps: readonly (StepShown & { readonly place: Place | null })[];
    readonly cost: string;
  } | null;
}

/** One agency of the ministry's table. */
export interface AgencyPortal {
  readonly siorg: string;
  readonly name: string | null;
  readonly acronym: string | null;
  readonly goals: PortalView["goals"];
  /** Null when no list of services was received. */
  readonly gap: GapCounts | null;
  readonly totals: ReconciliationTotals;
}

/** A goal gap as numbers of services. */
export interface GapCounts extends GoalCounts {
  readonly needed: number;
  readonly promised: number;
  readonly late: number;
  readonly later: number;
  /** Services of the smallest set, and of it those to register and those to digitise. */
  readonly smallest: number;
  readonly toRegister: number;
  readonly toDigitise: number;
}

/** The goals and the agreement with the Portal of every agency, by name. */
export interface PortalTable {
  readonly asOf: CivilDate;
  readonly by: CivilDate;
  readonly all: ReconciliationTotals;
  readonly agencies: readonly AgencyPortal[];
}
