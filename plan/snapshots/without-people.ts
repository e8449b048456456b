import type { AgencyRecord, PlanRecord } from "../consolidation/records.ts";

/**
 * A plan's row without who answers for it: a closed month is kept for ever, its hash forbids to take anything out of it
 * later, and no figure is made of people.
 */
export function planWithoutPeople(record: PlanRecord): PlanRecord {
  return { ...record, owner: { name: null, email: null } };
}

/** Likewise an agency workbook's row, without its focal points. */
export function workbookWithoutPeople(record: AgencyRecord): AgencyRecord {
  return { ...record, focalPoints: record.focalPoints.map(({ theme }) => ({ theme, name: null, email: null })) };
}
