import { formatQuarter } from "../../../../plan/calendar/quarter.ts";
import type { FieldType } from "../../../../plan/form/declaration.ts";
import { type ListItem, lists } from "../../../../plan/form/lists.ts";
import type { Unavailable } from "../../../../plan/form/values.ts";
import { NO, YES } from "../../../../plan/form/yes-no-words.ts";
import { dateSerial, monthSerial } from "../../../../plan/workbook/cell/date-serial.ts";
import { cellText } from "../cell-text.ts";

/** A value of the form as the code keeps it (see `ValueOf`), or nothing. */
export type FormValue = string | number | boolean | Unavailable | null | undefined;

/** What goes into a cell. Text stays text whatever it begins with, and is what a file can hold (see {@link cellText}). */
export type CellValue = string | number | null;

/**
 * A value of the form as its cell shows it: months and dates as serials, codes as the words that people pick, what is not
 * available in the words it was declared in.
 */
export function cellValue(type: FieldType, value: FormValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return cellText(value.unavailable);
  switch (type.type) {
    case "yesNo":
      return value === true ? YES : NO;
    case "choice":
      return (
        (lists[type.list] as readonly ListItem[]).find((item) => item.code === value)?.label ?? cellText(String(value))
      );
    case "quarter":
      return formatQuarter(String(value));
    case "month":
      return monthSerial(String(value));
    case "date":
      return dateSerial(String(value));
    case "number":
      return Number(value);
    default:
      return cellText(String(value));
  }
}
