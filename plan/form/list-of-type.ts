import type { FieldType } from "./declaration.ts";
import { listName } from "./workbook-names.ts";

/** The lists behind cells that are no choice of the form's own lists. */
export const YES_NO_LIST = listName("yesNo");
export const QUARTERS_LIST = listName("quarters");

/** The defined name of the list that a cell of the type offers, or null when it offers none. */
export function listOfType(type: FieldType): string | null {
  if (type.type === "choice") return listName(type.list);
  if (type.type === "yesNo") return YES_NO_LIST;
  if (type.type === "quarter") return QUARTERS_LIST;
  return null;
}
