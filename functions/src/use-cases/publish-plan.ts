import { receiptFieldsOf } from "../../../plan/contract/receipt-fields.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { type PublicPlan, publicPlan } from "../../../plan/personal/public-plan.ts";
import { printPlan } from "../../../plan/printed/print-plan.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { writeDocument } from "../printing/write-document.ts";
import { writePlanWorkbook } from "../workbook/form-writer/write-workbook.ts";
import { done, type Outcome } from "./outcome.ts";
import { standingOf } from "./print-received-plan.ts";
import { type PlanToOpen, type ReceivedRevision, receivedPlan } from "./received-plan.ts";
import { documentFileName, type WorkbookFile, workbookFileName } from "./workbook-file.ts";

/**
 * The official document of a revision without personal data, to be published. It names the receipt of what was received
 * and says what is not in it. Two reads.
 */
export async function publishDocument(
  { store }: Pick<Surroundings, "store">,
  asked: PlanToOpen,
): Promise<Outcome<WorkbookFile>> {
  const found = await toPublish(store, asked);
  if (!found.ok) return found;
  const { received, content, omissions } = found.result;
  const bytes = await writeDocument(
    printPlan(content, { on: received.checkedOn, received: standingOf(found.result), omissions }),
  );
  return done({ name: documentFileName("plano de integração versão pública", ...nameOf(content, asked)), bytes });
}

/**
 * The workbook of a revision without personal data, to be published: it reads as the plan's own and names its receipt,
 * but says of itself what it is, so that it is neither received nor consolidated nor verified as the plan. Two reads.
 */
export async function publishWorkbook(
  { store }: Pick<Surroundings, "store">,
  asked: PlanToOpen,
): Promise<Outcome<WorkbookFile>> {
  const found = await toPublish(store, asked);
  if (!found.ok) return found;
  const { plan, received, content } = found.result;
  const values = valuesOf(content);
  const bytes = await writePublicWorkbook(
    {
      ...values,
      fields: { ...values.fields, "plan.state": plan.state, ...receiptFieldsOf(received.receipt) },
    },
    received.checkedOn,
  );
  return done({ name: workbookFileName("plano versão pública", ...nameOf(content, asked)), bytes });
}

/** The workbook of values that may be published, without what would let it be sent or verified as the plan. */
export function writePublicWorkbook(values: PlanValues, today: string): Promise<Uint8Array> {
  const fields: PlanValues["fields"] = {
    ...values.fields,
    "plan.id": null,
    "plan.revision": null,
    "receipt.hash": null,
  };
  return writePlanWorkbook({ ...values, fields }, { today, isPublic: true });
}

async function toPublish(reader: DocumentReader, asked: PlanToOpen): Promise<Outcome<ReceivedRevision & PublicPlan>> {
  const found = await receivedPlan(reader, asked);
  if (!found.ok) return found;
  return done({ ...found.result, ...publicPlan(contentOf(found.result.received.content, planForm)) });
}

function nameOf({ fields }: PlanContent, { revision }: PlanToOpen): readonly (string | null)[] {
  return [revision === undefined ? null : `revisao ${revision}`, fields["service.name"].value];
}
