import { agencyForm } from "../../../plan/form/agency-form.ts";
import { planWithoutPeople, workbookWithoutPeople } from "../../../plan/snapshots/without-people.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { SnapshotPart } from "../documents/snapshot-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { readAgency } from "../repositories/agencies.ts";
import { allRows } from "../repositories/all-rows.ts";
import { readRevision } from "../repositories/revisions.ts";
import { agencyRow } from "../submission/consolidated-row.ts";
import type { Cut } from "./cut.ts";
import { movedSince } from "./moved-since.ts";
import { planAtCut } from "./plan-at-cut.ts";

type ClosedContent = Pick<SnapshotPart, "workbook" | "plans">;

/**
 * An agency as it stood at a moment that has passed, whatever happened since, without who answers for what. One read, one for each part of its rows and
 * one for each event since the cut, one at least; more for what was sent or moved since (see `planAtCut`).
 */
export async function agencyAtCut(reader: DocumentReader, siorg: string, at: Cut): Promise<ClosedContent> {
  const agency = await readAgency(reader, siorg);
  if (agency === null || agency.parts.length === 0) return { workbook: null, plans: {} };
  const moved = await movedSince(reader, siorg, at.cut);
  const plans: { [plan: string]: ClosedContent["plans"][string] } = {};
  let workbook: ClosedContent["workbook"] = null;
  for await (const rows of allRows(reader, [siorg])) {
    for (const [plan, record] of Object.entries(rows.plans)) {
      const received = agency.plans[plan]?.received;
      const closed = await planAtCut(reader, { agency: siorg, plan, record, received, moved: moved.has(plan) }, at);
      if (closed !== null) plans[plan] = { ...closed, record: planWithoutPeople(closed.record) };
    }
    if (rows.workbook === null || agency.workbook === null) continue;
    const { revision, receipt } = agency.workbook;
    const current = { revision, received: receipt.moment, record: rows.workbook };
    workbook = receipt.moment < at.cut ? current : await workbookAtCut(reader, siorg, revision, at);
  }
  return { workbook: workbook && { ...workbook, record: workbookWithoutPeople(workbook.record) }, plans };
}

/** The last revision of the agency's workbook before the cut; null when there was none. */
async function workbookAtCut(
  reader: DocumentReader,
  agency: string,
  last: number,
  { cut }: Cut,
): Promise<ClosedContent["workbook"]> {
  for (let number = last; number > 0; number--) {
    const revision = await readRevision(reader, { agency, plan: null }, number);
    if (revision === null || revision.receipt.moment >= cut) continue;
    const record = agencyRow(contentOf(revision.content, agencyForm), revision);
    return { revision: number, received: revision.receipt.moment, record };
  }
  return null;
}
