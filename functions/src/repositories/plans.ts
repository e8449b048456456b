import { paths } from "../documents/paths.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { documentsUnder } from "./documents-under.ts";
import { stored } from "./stored.ts";

/** Where a plan of an agency stands; null when there is no such plan. */
export async function readPlan(reader: DocumentReader, siorg: string, plan: string): Promise<PlanDocument | null> {
  return stored.plan.read(await reader.get(paths.plan(siorg, plan)));
}

/** Every plan of an agency, by key, a page at a time. */
export async function* plansOfAgency(reader: DocumentReader, siorg: string): AsyncGenerator<PlanDocument> {
  for await (const document of documentsUnder(reader, "plans", siorg)) {
    const plan = stored.plan.read(document);
    if (plan) yield plan;
  }
}

/** Writes where a plan stands, as a whole. */
export function writePlan(transaction: DocumentTransaction, plan: PlanDocument): void {
  transaction.set(paths.plan(plan.agency, plan.plan), stored.plan.content(plan));
}
