import type { SnapshotListed } from "../../../plan/contract/snapshots.ts";
import type { ClosedAgency, ClosedCountry, ClosedPlan, ClosedWorkbook } from "../../../plan/snapshots/snapshot.ts";
import type { Erasure } from "./erasure-document.ts";

/** `snapshots/{month}.{edition}`: a month that is being closed or is. Once it is, it is never written again. */
export interface SnapshotDocument extends Omit<SnapshotListed, "id"> {
  /** Every part with what it hashes to, by id; those of the figures once it is closed. */
  readonly parts: readonly SnapshotPartNamed[];
}

export interface SnapshotPartNamed {
  readonly id: string;
  /** SHA-256 of the part as one canonical line, in hexadecimal: as it was closed, which the snapshot's own hash is of. */
  readonly sha256: string;
  /** Absent where nobody's personal data was erased from it since. */
  readonly erasure?: Erasure;
}

/** `snapshots/{id}/parts/{siorg}.{n}`: plans of one agency as they were, and in the first part its own workbook. */
export interface SnapshotPart {
  readonly agency: string;
  /** When the agency was read. Who answers for what is not in it; what is is that of the cut, but for the number of open comments, which is of then. */
  readonly readAt: string;
  readonly workbook: Omit<ClosedWorkbook, "agency"> | null;
  readonly plans: { readonly [plan: string]: Omit<ClosedPlan, "agency" | "plan"> };
}

/** `snapshots/{id}/parts/figures.{n}`: the figures as they were published, in the first part those of the country too. */
export interface SnapshotFigures {
  readonly country: ClosedCountry | null;
  readonly agencies: readonly ClosedAgency[];
}
