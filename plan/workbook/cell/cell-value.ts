import { dayNumber } from "../../calendar/civil-date.ts";
import { formatQuarter } from "../../calendar/quarter.ts";
import type { FieldType } from "../../form/declaration.ts";
import { type ListItem, lists } from "../../form/lists.ts";
import { NO, YES } from "../../form/yes-no-words.ts";
import type { FieldValue } from "./read-cell.ts";
import { serialOfDate } from "./serial.ts";

/**
 * What a cell of this type has to hold for this value to be read from it, in the form's own words: months and dates as
 * serial numbers, lists by their labels.
 */
export function cellValue(type: FieldType, value: FieldValue, date1904: boolean): string | number | boolean {
  switch (type.type) {
    case "month":
      return serialOfDate(dayNumber(`${value}-01`), date1904);
    case "date":
      return serialOfDate(dayNumber(String(value)), date1904);
    case "yesNo":
      return value === true ? YES : NO;
    case "quarter":
      return formatQuarter(String(value));
    case "choice":
      return (lists[type.list] as readonly ListItem[]).find(({ code }) => code === value)?.label ?? value;
    default:
      return value;
  }
}
