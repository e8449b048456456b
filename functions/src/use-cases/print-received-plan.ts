import { planForm } from "../../../plan/form/plan-form.ts";
import { printPlan } from "../../../plan/printed/print-plan.ts";
import type { ReceivedPlan } from "../../../plan/printed/printed-plan.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { writeDocument } from "../printing/write-document.ts";
import { reviewOf } from "../submission/review-of.ts";
import { done, type Outcome } from "./outcome.ts";
import { type PlanToOpen, type ReceivedRevision, receivedPlan } from "./received-plan.ts";
import { documentFileName, type WorkbookFile } from "./workbook-file.ts";

/**
 * The official document *Plano de Integração* of a revision as a `.docx`, ready to be signed: with what was received, its
 * figures as of the day of its receipt, and marked where it is no final plan. The same revision in the same state gives
 * the same file. Two reads.
 */
export async function printReceivedPlan(
  { store }: Pick<Surroundings, "store">,
  asked: PlanToOpen,
): Promise<Outcome<WorkbookFile>> {
  const found = await receivedPlan(store, asked);
  if (!found.ok) return found;
  const { received } = found.result;
  const content = contentOf(received.content, planForm);
  const printing = { on: received.checkedOn, received: standingOf(found.result), omissions: null };
  const bytes = await writeDocument(printPlan(content, printing));
  const service = content.fields["service.name"].value;
  return done({ name: printedName(service, asked.revision), bytes });
}

/** What a printed revision says of itself. */
export function standingOf({ plan, received }: ReceivedRevision): ReceivedPlan {
  const { revision, receipt, final, erasure } = received;
  const { revision: latest, state } = plan;
  const { confirmations } = reviewOf(plan);
  return { revision, receipt, final, confirmations, erasedAt: erasure?.at ?? null, latest, state };
}

function printedName(service: string | null, revision: number | undefined): string {
  return documentFileName("plano de integração", revision === undefined ? null : `revisao ${revision}`, service);
}
