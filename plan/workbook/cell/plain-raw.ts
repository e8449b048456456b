import { formatDate } from "../../calendar/civil-date.ts";
import { formatMonth } from "../../calendar/month.ts";
import { formatQuarter } from "../../calendar/quarter.ts";
import type { FieldType } from "../../form/declaration.ts";
import { type ListItem, lists } from "../../form/lists.ts";
import type { FieldValue } from "./read-cell.ts";
import { decimalComma } from "./shown.ts";

/**
 * What stands in most cells that hold this value: what a template's own cell shows of it (`03/2026`, `Sim`, `1234,5`).
 * A value that the type cannot hold is its text; nothing throws.
 */
export function plainRaw(type: FieldType, value: FieldValue): string {
  if (typeof value === "number") return decimalComma(value);
  if (typeof value === "boolean") return value ? "Sim" : "Não";
  switch (type.type) {
    case "month":
      return formatMonth(value);
    case "date":
      return formatDate(value);
    case "quarter":
      return formatQuarter(value);
    case "choice": {
      const items: readonly ListItem[] = lists[type.list];
      return items.find(({ code }) => code === value)?.label ?? value;
    }
    default:
      return value;
  }
}
