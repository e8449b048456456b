import { type Area, areaOf, referenceOf } from "../host/model/area.ts";
import type { Sheet } from "../host/model/sheet.ts";
import type { HostWorkbook } from "../host/model/workbook.ts";

/** The cells that somebody names: an address of the sheet in front, one with its sheet, a defined name; null for none to be seen. */
export function placeNamed(
  workbook: HostWorkbook,
  text: string,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const written = text.trim();
  const reference = referenceOf(written);
  const [sheet, area] = reference
    ? [workbook.sheet(reference.sheet), reference.area]
    : [workbook.active, areaOf(written)];
  const place = sheet && area ? { sheet, area } : workbook.cellsOfName(written);
  return place?.sheet.visibility === "Visible" ? place : null;
}
