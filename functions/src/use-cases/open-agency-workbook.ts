import { receiptFieldsOf } from "../../../plan/contract/receipt-fields.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { readRevision } from "../repositories/revisions.ts";
import { writeAgencyWorkbook } from "../workbook/form-writer/write-workbook.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isRevision } from "./revision-number.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";
import { type WorkbookFile, workbookFileName } from "./workbook-file.ts";

/** A revision of an agency's own workbook; left out, the current one. */
export interface AgencyWorkbookToOpen {
  readonly agency: string;
  readonly revision?: number;
}

/** An agency's own workbook as it was received, with its revision and receipt written in, as `openPlan`. Two reads. */
export async function openAgencyWorkbook(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { agency, revision }: AgencyWorkbookToOpen,
): Promise<Outcome<WorkbookFile>> {
  const known = await readAgency(store, agency);
  if (known === null) return refused({ code: "not-found", what: "agency" });
  const wanted = revision ?? known.workbook?.revision ?? 0;
  const file = await receivedWorkbook(store, now(), known, wanted);
  if (file === null) return refused({ code: "not-found", what: "revision" });
  return done(file);
}

/** One revision of an agency's workbook as a file; null when there is none. One read. */
export async function receivedWorkbook(
  reader: DocumentReader,
  now: Date,
  { siorg, acronym }: AgencyDocument,
  revision: number,
): Promise<WorkbookFile | null> {
  if (!isRevision(revision)) return null;
  const received = await readRevision(reader, { agency: siorg, plan: null }, revision);
  if (received === null) return null;
  const values = valuesOf(contentOf(received.content, agencyForm));
  const fields = { ...values.fields, "workbook.revision": revision, ...receiptFieldsOf(received.receipt) };
  const bytes = await writeAgencyWorkbook({ ...values, fields }, { today: todayInBrasilia(now) });
  return { name: agencyFileName(siorg, acronym), bytes };
}

/** `plano-de-trabalho-iex.xlsx` */
export function agencyFileName(siorg: string, acronym: string | null): string {
  return workbookFileName("plano de trabalho", acronym ?? siorg);
}
