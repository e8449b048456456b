import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { NamedPerson } from "../../../plan/directory/named-people.ts";
import type { AgencyDocument, RowsDocument, RowsPart } from "../documents/agency-document.ts";
import { sizeOfRows } from "../repositories/rows.ts";

/** So many plans share a part, and so many bytes: the rest of a document's 1 MiB is for rows that grow. */
export const PLANS_A_PART = 100;
export const BYTES_A_PART = 900_000;

/** Where a row came to stand. */
export interface PlacedRow {
  readonly part: number;
  /** How full the agency's parts then are. */
  readonly parts: readonly RowsPart[];
  /** The parts to write: one, or two where the row is in a part of its own now. */
  readonly rows: readonly RowsDocument[];
}

/** The part that a plan's row is in, or for a new plan the last one, which is the only one that may have room. */
export function partOf(agency: AgencyDocument | null, plan: string): number {
  return agency?.plans[plan]?.part ?? Math.max(0, (agency?.parts.length ?? 0) - 1);
}

/** A part of an agency's rows with nothing in it. */
export function emptyRows(agency: string, part: number, parts: number): RowsDocument {
  return { agency, part, parts, workbook: null, plans: {}, people: {}, workbookPeople: [] };
}

/**
 * Puts a plan's row, and whom it names, into the part that was read, or into a new one when it has no room: no other is looked at, so that
 * a submission reads and writes the same however many parts there are.
 */
export function placedRow(
  agency: AgencyDocument | null,
  read: RowsDocument,
  {
    plan,
    record,
    people,
  }: { readonly plan: string; readonly record: PlanRecord; readonly people: readonly NamedPerson[] },
): PlacedRow {
  const { [plan]: _, ...others } = read.plans;
  const { [plan]: __, ...otherPeople } = read.people ?? {};
  const known = agency?.parts ?? [];
  const parts = Math.max(known.length, read.part + 1);
  const together = { ...read, parts, plans: { ...others, [plan]: record }, people: { ...otherPeople, [plan]: people } };
  if (Object.keys(others).length === 0 || fits(together)) {
    return { part: read.part, parts: filled(known, [together]), rows: [together] };
  }
  const left = { ...read, parts: parts + 1, plans: others, people: otherPeople };
  const own = {
    ...emptyRows(read.agency, parts, parts + 1),
    plans: { [plan]: record },
    people: { [plan]: people },
  };
  return { part: own.part, parts: filled(known, [left, own]), rows: [left, own] };
}

function fits(rows: RowsDocument): boolean {
  return Object.keys(rows.plans).length <= PLANS_A_PART && sizeOfRows(rows) <= BYTES_A_PART;
}

/** How full parts are when some of them were written. */
export function filled(known: readonly RowsPart[], written: readonly RowsDocument[]): readonly RowsPart[] {
  const counts = known.map(({ plans }) => plans);
  for (const { part, plans } of written) counts[part] = Object.keys(plans).length;
  return Array.from(counts, (plans) => ({ plans: plans ?? 0 }));
}
