import * as z from "zod";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { Headline } from "../consolidation/consolidated.ts";
import { type IndicatorKey, indicators } from "../form/metrics.ts";
import type { By } from "../people/by.ts";
import type { AgencyChange } from "../snapshots/compare-months.ts";
import type { PlanContribution } from "../snapshots/figure-origin.ts";
import type { PlanChange } from "../snapshots/plan-changes.ts";
import type { ClosedAgency, ClosedCountry, SnapshotId } from "../snapshots/snapshot.ts";

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "is no month, as 2026-10");

/** Closes a month, or goes on closing it; with a reason another edition of one that is closed. */
export const monthToClose = z.strictObject({
  month,
  reason: z.string().trim().min(3).max(500).nullable().default(null),
});

const snapshot = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])\.[1-9]\d{0,3}$/, "is no closed month, as 2026-10.1");
const siorg = z.string().regex(/^[1-9]\d{0,8}$/, "is no SIORG code");
const indicator = z.enum(indicators.map(({ key }) => key));

/** Two closed months; with an agency and an indicator, the plans that make the difference. */
export const snapshotsCompared = z.object({
  from: snapshot,
  to: snapshot,
  agency: siorg.optional(),
  indicator: indicator.optional(),
});

/** A figure of a closed month: of an agency, or of all. */
export const figureAsked = z.object({ indicator, agency: siorg.optional() });

/** An edition of a month. */
export interface SnapshotListed {
  readonly id: SnapshotId;
  readonly month: Month;
  readonly edition: number;
  /** Why there is another edition; null of the first. */
  readonly reason: string | null;
  /** ISO 8601 in UTC: what was received before is in it. */
  readonly cut: string;
  /** The day that its figures are of. */
  readonly asOf: CivilDate;
  readonly begun: { readonly at: string; readonly by: By };
  /** The last agency that was kept: closing goes on behind it. Null before the first. */
  readonly done: string | null;
  /** Null while it is being closed. */
  readonly closed: {
    readonly at: string;
    readonly by: By;
    /** SHA-256, in hexadecimal. */
    readonly hash: string;
    readonly plans: number;
    readonly agencies: number;
    readonly headline: Headline;
  } | null;
}

/** How far closing has come; whoever asks goes on asking until `snapshot.closed` is there. */
export interface ClosingProgress {
  readonly snapshot: SnapshotListed;
  /** Agencies that were looked at by this request. */
  readonly looked: number;
}

/** A closed month with its figures as they were published. */
export interface SnapshotDetail extends ClosedCountry {
  readonly snapshot: SnapshotListed;
  readonly agencies: readonly ClosedAgency[];
}

/** What differs between two closed months. */
export interface SnapshotComparison {
  readonly from: SnapshotListed;
  readonly to: SnapshotListed;
  /** Of all agencies first. */
  readonly agencies: readonly AgencyChange[];
  /** The plans that make the difference of the indicator that was asked for; null when none was. */
  readonly plans: readonly PlanChange[] | null;
}

/** A figure of a closed month with everything it was made of. */
export interface FigureOrigin {
  readonly snapshot: SnapshotListed;
  readonly indicator: IndicatorKey;
  /** Null is *sem dado*. */
  readonly figure: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly plans: readonly PlanContribution[];
}

/** Whether a closed month is what it was closed as. */
export interface SnapshotVerified {
  readonly snapshot: SnapshotListed;
  readonly parts: number;
  /** Parts that are missing or altered. */
  readonly problems: readonly { readonly part: string; readonly kind: "missing" | "altered" }[];
  /** The list of the parts has the hash that was published. */
  readonly hashAgrees: boolean;
  /**
   * Whether this version of the program works the same figures out from the same plans; null when parts are damaged. Where
   * it does not, the published ones stay those that are shown.
   */
  readonly figuresAgree: boolean | null;
}
