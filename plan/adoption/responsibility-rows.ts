import { responsibilities, type ToolKey, tools } from "../form/annex.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { PlanContent, PlanRow } from "../workbook/content.ts";

export type ResponsibilityRow = PlanRow<"adoption.responsibilities">;

/** The codes of what the agency answers for, tool by tool, as the rows of the table name them. */
const CODES: ReadonlyMap<string, ToolKey> = new Map(
  responsibilities.filter(({ party }) => party === "agency").map(({ code, tool }) => [foldedWords(code), tool]),
);

const known = new WeakMap<PlanContent, ReadonlyMap<ToolKey, readonly ResponsibilityRow[]>>();

/**
 * The agency's responsibilities as the workbook lists them, tool by tool; rows of no responsibility of Annex I are left
 * out.
 */
export function responsibilityRows(content: PlanContent): ReadonlyMap<ToolKey, readonly ResponsibilityRow[]> {
  let rows = known.get(content);
  if (!rows) {
    rows = findRows(content);
    known.set(content, rows);
  }
  return rows;
}

function findRows(content: PlanContent): ReadonlyMap<ToolKey, readonly ResponsibilityRow[]> {
  const rows = new Map<ToolKey, ResponsibilityRow[]>(tools.map(({ key }) => [key, []]));
  for (const row of content.tables["adoption.responsibilities"].rows) {
    const code = row.cells.code.value;
    const tool = code === null ? undefined : CODES.get(foldedWords(code));
    if (tool) rows.get(tool)?.push(row);
  }
  return rows;
}
