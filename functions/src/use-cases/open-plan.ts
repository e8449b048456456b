import { receiptFieldsOf } from "../../../plan/contract/receipt-fields.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { planFileName } from "../portal/plan-file-name.ts";
import { isSlug } from "../portal/read-letter.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { writePlanWorkbook } from "../workbook/form-writer/write-workbook.ts";
import { done, type Outcome } from "./outcome.ts";
import { type PlanToOpen, type ReceivedRevision, receivedPlan } from "./received-plan.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";
import { type WorkbookFile, workbookFileName } from "./workbook-file.ts";

/**
 * The workbook of a plan as it was received, with its identification, revision, state and receipt written in. It says
 * what was sent and nothing else: sent again unchanged it is identical to it. Two reads.
 */
export async function openPlan(
  { store, now }: Pick<Surroundings, "store" | "now">,
  asked: PlanToOpen,
): Promise<Outcome<WorkbookFile>> {
  const found = await receivedPlan(store, asked);
  if (!found.ok) return found;
  const content = contentOf(found.result.received.content, planForm);
  const bytes = await writePlanWorkbook(openedValues(asked.plan, found.result), { today: todayInBrasilia(now()) });
  return done({ name: nameOf(content, asked.revision), bytes });
}

/** What the workbook of a received revision is filled with, by the plan's key. */
export function openedValues(key: string, { plan, received }: ReceivedRevision): PlanValues {
  const values = valuesOf(contentOf(received.content, planForm));
  return {
    ...values,
    fields: {
      ...values.fields,
      // A workbook that had lost its identification is known by its key from now on.
      "plan.id": key,
      "plan.revision": received.revision,
      "plan.state": plan.state,
      ...receiptFieldsOf(received.receipt),
    },
  };
}

function nameOf({ fields }: PlanContent, revision: number | undefined): string {
  const slug = fields["service.slug"].value;
  if (revision === undefined && slug !== null && isSlug(slug)) return planFileName(slug);
  const service = fields["service.name"].value;
  return workbookFileName("plano", revision === undefined ? null : `revisao ${revision}`, service ?? "de integração");
}
