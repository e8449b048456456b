import type { Block } from "../form/declaration.ts";
import { planForm } from "../form/plan-form.ts";

const BLOCKS: readonly Block[] = planForm.sheets.flatMap(({ blocks }): readonly Block[] => blocks);

/** A numbered section of the form, as its sheets declare it: its heading, and its official paragraphs. */
export interface OfficialSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly style: "bullet" | "instruction";
}

/** The section of a number, 1 to 7. Paragraphs that only help to fill in the workbook are not the form's. */
export function officialSection(number: number): OfficialSection {
  const block = BLOCKS.find((each) => "heading" in each && each.heading?.startsWith(`${number}. `));
  if (!block || !("heading" in block) || !block.heading) throw new Error(`The form has no section ${number}.`);
  const isText = block.block === "text" && block.style !== "help";
  return {
    heading: block.heading,
    paragraphs: isText ? block.paragraphs : [],
    style: isText && block.style === "list" ? "bullet" : "instruction",
  };
}

/** The headers of the form's rectangle of fields in which a field stands. */
export function matrixHeaders(field: string): readonly string[] {
  const block = BLOCKS.find((each) => each.block === "matrix" && each.rows.some((row) => row.fields.includes(field)));
  if (block?.block !== "matrix") throw new Error(`The form has ${field} in no rectangle of fields.`);
  return block.headers;
}
