import type { Verification } from "../../../plan/contract/verification.ts";
import type { AgencyForm } from "../../../plan/form/agency-form.ts";
import type { PlanForm } from "../../../plan/form/plan-form.ts";
import type { Content } from "../../../plan/workbook/content.ts";
import type { Entry } from "../../../plan/workbook/entry.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { identify } from "../../../plan/workbook/identify.ts";
import { readAgency as readAgencyWorkbook, readPlan as readPlanWorkbook } from "../../../plan/workbook/read-form.ts";
import type { ReceiptDocument } from "../documents/receipt-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { findReceipt } from "../repositories/find-receipt.ts";
import { readPlan } from "../repositories/plans.ts";

import { contentHash } from "../workbook/content-hash.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { receiptNumber } from "./receipt-number.ts";

/**
 * Whether a protocol number was ever given. Whoever asks learns when, and whether it is still the last word: nothing of
 * whose it is. One read for a number that was never given, whatever it looks like, and two for one that was.
 */
export async function verifyNumber(
  { store }: Pick<Surroundings, "store">,
  { number: written }: { readonly number: string },
): Promise<Outcome<Verification>> {
  const number = receiptNumber(written);
  const given = await findReceipt(store, number);
  if (given === null) return done({ outcome: "unknown", number });
  const { moment } = given.receipt;
  return done({ outcome: "received", number, moment, latest: await isLatest(store, given) });
}

/**
 * Whether a workbook is what was received under the number that it names: what the agency says in it decides, however
 * its sheets are named and arranged and whichever program saved it. The same reads as of a number.
 */
export async function verifyWorkbook(
  { store }: Pick<Surroundings, "store">,
  { grid }: { readonly grid: Grid },
): Promise<Outcome<Verification>> {
  const identity = identify(grid);
  if (!identity.ok) return refused({ code: "unusable-workbook", failure: identity.failure });
  const { written, hash } =
    identity.kind === "plan" ? vouched(readPlanWorkbook(grid)) : vouched(readAgencyWorkbook(grid));
  if (written === null) return done({ outcome: "withoutReceipt" });
  const number = receiptNumber(written);
  const given = await findReceipt(store, number);
  if (given === null) return done({ outcome: "unknown", number });
  const { moment } = given.receipt;
  const latest = await isLatest(store, given);
  if (given.erasure?.hash === hash) {
    return done({ outcome: "erased", number, moment, erasedAt: given.erasure.at, latest });
  }
  if (hash !== given.receipt.hash) return done({ outcome: "changed", number, moment });
  return done({ outcome: "genuine", number, moment, latest });
}

/** The number that a workbook names, and the hash of what it says. */
function vouched<F extends PlanForm | AgencyForm>(content: Content<F>) {
  const fields: { readonly [key: string]: Entry<unknown> } = content.fields;
  const written = fields["receipt.number"]?.value;
  return { written: typeof written === "string" ? written : null, hash: contentHash(content) };
}

async function isLatest(reader: DocumentReader, { agency, plan, revision }: ReceiptDocument): Promise<boolean> {
  const current = plan === null ? (await readAgency(reader, agency))?.workbook : await readPlan(reader, agency, plan);
  return current?.revision === revision;
}
