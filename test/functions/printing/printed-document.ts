import { writeDocument } from "../../../functions/src/printing/write-document.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { printPlan } from "../../../plan/printed/print-plan.ts";
import type { Printing, ReceivedPlan } from "../../../plan/printed/printed-plan.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { type BodyBlock, type OpenedDocument, openedDocument } from "./opened-document.ts";

export const TODAY = "2026-05-15";

export const HASH = "ab".repeat(32);

export function confirmation(uid: string, name: string) {
  return { by: { uid, name }, at: "2026-05-16T12:00:00.000Z", hash: HASH };
}

export const received: ReceivedPlan = {
  revision: 2,
  latest: 2,
  receipt: { number: "2026-7K3M-9QXD-4TBV", moment: "2026-05-15T14:30:21Z", hash: HASH },
  final: true,
  confirmations: { owner: confirmation("nara", "Nara Bastos"), chair: confirmation("sofia", "Sofia Lacerda") },
  state: "approved",
  erasedAt: null,
};

export const complete = readPlan(planGrid(completePlanValues(TODAY)));

export async function printed(content: PlanContent, printing: Partial<Printing> = {}): Promise<OpenedDocument> {
  return openedDocument(await writeDocument(printPlan(content, { on: TODAY, received, omissions: null, ...printing })));
}

/** What stands under a heading, up to the next one of its level. */
export function section({ body }: OpenedDocument, beginning: string): readonly BodyBlock[] {
  const isHeading = (block: BodyBlock) => block.block === "paragraph" && block.style === "Heading1";
  const start = body.findIndex((block) => isHeading(block) && textOf(block).startsWith(beginning));
  if (start < 0) throw new Error(`No heading begins with ${beginning}.`);
  const rest = body.slice(start + 1);
  const end = rest.findIndex(isHeading);
  return (end < 0 ? rest : rest.slice(0, end)).filter((block) => block.block === "table" || block.text !== "");
}

export function textOf(block: BodyBlock | undefined): string {
  return block?.block === "paragraph" ? block.text.replace(/\s+/g, " ") : "";
}

export function texts(blocks: readonly BodyBlock[]): readonly string[] {
  return blocks.map(textOf).filter((text) => text !== "");
}

export function tablesOf(blocks: readonly BodyBlock[]): readonly Extract<BodyBlock, { block: "table" }>[] {
  return blocks.filter((block) => block.block === "table");
}

/** The official paragraphs that the form's sheets hold under a heading. */
export function official(beginning: string): readonly string[] {
  for (const { blocks } of planForm.sheets) {
    for (const block of blocks as readonly (typeof planForm.sheets)[number]["blocks"][number][]) {
      if (block.block === "text" && block.heading?.startsWith(beginning)) return block.paragraphs;
    }
  }
  throw new Error(`The form has no text under ${beginning}.`);
}
