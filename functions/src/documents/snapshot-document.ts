import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Month } from "../../../plan/calendar/month.ts";
import type { Headline } from "../../../plan/consolidation/consolidated.ts";
import type { By } from "../../../plan/people/by.ts";
import type { ClosedAgency, ClosedCountry, ClosedPlan, ClosedWorkbook } from "../../../plan/snapshots/snapshot.ts";
import type { Erasure } from "./erasure-document.ts";

/** `snapshots/{month}.{edition}`: a month that is being closed or is. Once it is, it is never written again. */
export interface SnapshotDocument {
  readonly month: Month;
  /** From 1; what comes after the first says why in `reason`. */
  readonly edition: number;
  readonly reason: string | null;
  /** ISO 8601 in UTC: what was received before this moment is in it, and nothing that was received later. */
  readonly cut: string;
  /** The day that its figures are of. */
  readonly asOf: CivilDate;
  readonly begun: { readonly at: string; readonly by: By };
  /** The last agency whose parts are there; the next go on from it. Null before the first. */
  readonly done: string | null;
  /** Every part with what it hashes to, by id; those of the figures once it is closed. */
  readonly parts: readonly SnapshotPartNamed[];
  /** Null while it is being closed. */
  readonly closed: SnapshotClosed | null;
}

export interface SnapshotPartNamed {
  readonly id: string;
  /** SHA-256 of the part as one canonical line, in hexadecimal: as it was closed, which the snapshot's own hash is of. */
  readonly sha256: string;
  /** Absent where nobody's personal data was erased from it since. */
  readonly erasure?: Erasure;
}

export interface SnapshotClosed {
  readonly at: string;
  readonly by: By;
  /** SHA-256 of what it is of and of the list of its parts with their hashes, in hexadecimal. */
  readonly hash: string;
  readonly plans: number;
  readonly agencies: number;
  readonly headline: Headline;
}

/** `snapshots/{id}/parts/{siorg}.{n}`: plans of one agency as they were, and in the first part its own workbook. */
export interface SnapshotPart {
  readonly agency: string;
  /** When the agency was read. What is in it is that of the cut, but for the number of open comments, which is of then. */
  readonly readAt: string;
  readonly workbook: Omit<ClosedWorkbook, "agency"> | null;
  readonly plans: { readonly [plan: string]: Omit<ClosedPlan, "agency" | "plan"> };
}

/** `snapshots/{id}/parts/figures.{n}`: the figures as they were published, in the first part those of the country too. */
export interface SnapshotFigures {
  readonly country: ClosedCountry | null;
  readonly agencies: readonly ClosedAgency[];
}
