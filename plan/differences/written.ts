import type { FieldType } from "../form/declaration.ts";
import { writeValue } from "../messages/write-value.ts";
import { plainRaw } from "../workbook/cell/plain-raw.ts";
import type { FieldValue } from "../workbook/cell/read-cell.ts";

/** A value as people read it: figures as Brazil writes them, everything else as the form shows it. */
export function written(type: FieldType, value: FieldValue): string {
  if (typeof value !== "number") return plainRaw(type, value);
  const isMoney = type.type === "number" && type.measure === "money";
  return writeValue(isMoney ? { money: value } : value, "pt-BR");
}
