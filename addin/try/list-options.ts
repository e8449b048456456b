import { referenceOf } from "../host/model/area.ts";
import type { Validation } from "../host/model/validation.ts";
import type { HostWorkbook } from "../host/model/workbook.ts";

/** What the drop-down of a cell offers; null for a cell without one. Lists are written out, named, or cells. */
export function listOptions(workbook: HostWorkbook, { type, rule }: Validation): readonly string[] | null {
  if (type !== "List") return null;
  const source = String((rule.list as { readonly source?: unknown } | undefined)?.source ?? "").replace(/^=/, "");
  if (source.startsWith('"')) return source.slice(1, -1).split(",");
  const reference = referenceOf(source);
  const sheet = reference && workbook.sheet(reference.sheet);
  const cells = reference && sheet ? { sheet, area: reference.area } : workbook.cellsOfName(source);
  if (!cells) return null;
  const values = cells.sheet.map(cells.area, ({ value }) => value).flat();
  return values.filter((value) => value !== null && value !== "").map(String);
}
