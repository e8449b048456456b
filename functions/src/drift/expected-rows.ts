import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { NamedPerson } from "../../../plan/directory/named-people.ts";
import type { AgencyDocument, RowsDocument } from "../documents/agency-document.ts";
import { emptyRows } from "../submission/placed-row.ts";
import { differingFields, isSame } from "./differing-fields.ts";
import type { Drift } from "./drift.ts";
import { rowPlaces } from "./row-places.ts";

/** The rows that there should be. */
export interface ExpectedRows {
  readonly drift: readonly Drift[];
  /** Part by part, from 0. */
  readonly rows: readonly RowsDocument[];
  /** Those of them that are not so in the store. */
  readonly mend: readonly RowsDocument[];
}

/** What the agency's plans and its workbook come to, and whom they name. */
export interface RowsOfAgency {
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly workbook: AgencyRecord | null;
  readonly people: ReadonlyMap<string, readonly NamedPerson[]>;
  readonly workbookPeople: readonly NamedPerson[];
}

/** The parts of an agency's rows as they should be, compared with those that are there. */
export function expectedRows(
  siorg: string,
  agency: AgencyDocument | null,
  found: ReadonlyMap<number, RowsDocument>,
  { plans, workbook, people, workbookPeople }: RowsOfAgency,
): ExpectedRows {
  const places = rowPlaces(agency, found, plans);
  // An agency that was only made known, as by its service letters, has no rows at all.
  const parts = 1 + Math.max(workbook === null ? -1 : 0, ...places.values(), ...found.keys());
  const announced = areAnnounced(found, parts);
  const rows = Array.from({ length: parts }, (_, part): RowsDocument => {
    const own = [...plans].filter(([plan]) => places.get(plan) === part);
    return {
      ...emptyRows(siorg, part, announced ? (found.get(part)?.parts ?? parts) : parts),
      workbook: part === 0 ? workbook : null,
      plans: Object.fromEntries(own),
      people: Object.fromEntries(own.map(([plan]) => [plan, people.get(plan) ?? []])),
      workbookPeople: part === 0 ? workbookPeople : [],
    };
  });
  const isThere = (plan: string) => [...found.values()].some((part) => Object.hasOwn(part.plans, plan));
  const drift = rows.flatMap((expected) => driftOf(expected, found.get(expected.part), isThere));
  return { drift, rows, mend: rows.filter((expected) => !isSame(expected, found.get(expected.part))) };
}

/** Whether reading on from part 0 to the most that any part announces finds all parts, and no more. */
function areAnnounced(found: ReadonlyMap<number, RowsDocument>, parts: number): boolean {
  let known = 1;
  for (let part = 0; part < known; part++) known = Math.max(known, found.get(part)?.parts ?? 0);
  return known === parts;
}

function driftOf(
  expected: RowsDocument,
  found: RowsDocument | undefined,
  isThere: (plan: string) => boolean,
): readonly Drift[] {
  const { agency, part } = expected;
  const drift: Drift[] = [];
  const { plans, workbook, people = {}, workbookPeople, ...head } = expected;
  const there: Partial<RowsDocument> = found ?? {};
  const { plans: foundPlans = {}, workbook: foundWorkbook = null, people: foundPeople = {}, ...rest } = there;
  const { workbookPeople: foundWorkbookPeople, ...foundHead } = rest;
  for (const plan of new Set([...Object.keys(plans), ...Object.keys(foundPlans)])) {
    const [row, known] = [plans[plan], foundPlans[plan]];
    if (row === undefined) drift.push({ agency, plan, kind: "row-extra", part });
    else if (known !== undefined)
      drift.push(...differing(agency, plan, { ...known, people: foundPeople[plan] }, { ...row, people: people[plan] }));
    else if (!isThere(plan)) drift.push({ agency, plan, kind: "row-missing" });
  }
  if (workbook !== null && foundWorkbook === null) drift.push({ agency, plan: null, kind: "row-missing" });
  else if (workbook === null && foundWorkbook !== null) drift.push({ agency, plan: null, kind: "row-extra", part });
  else if (workbook !== null && foundWorkbook !== null)
    drift.push(
      ...differing(
        agency,
        null,
        { ...foundWorkbook, people: foundWorkbookPeople },
        { ...workbook, people: workbookPeople },
      ),
    );
  if (!isSame(head, foundHead)) drift.push({ agency, plan: null, kind: "part-differs", part });
  return drift;
}

function differing(agency: string, plan: string | null, found: object, row: object): readonly Drift[] {
  const fields = differingFields(found, row);
  return fields.length === 0 ? [] : [{ agency, plan, kind: "row-differs", fields }];
}
