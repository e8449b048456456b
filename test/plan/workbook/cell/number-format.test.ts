import { expect, test } from "@jest/globals";
import { type FormatKind, formatKind } from "../../../../plan/workbook/cell/number-format.ts";

test.each<[string, FormatKind]>([
  ["General", "number"],
  ["GENERAL", "number"],
  ["0", "number"],
  ["@", "number"],
  ["#,##0.00", "number"],
  ["0.00E+00", "number"],
  ['"R$" #,##0.00', "number"],
  ['0 "dias"', "number"],
  ["0\\d", "number"],
  ["0_d", "number"],
  ["[Red]#,##0;[Red]-#,##0", "number"],
  ["[$R$-416] #,##0.00", "number"],
  ["[>100]0", "number"],
  ["0%", "percent"],
  ["0.0 %", "percent"],
  ['0"%"', "number"],
  ["dd/mm/yyyy", "date"],
  ["DD/MM/YYYY", "date"],
  ["mm/yyyy", "date"],
  ["mmm/yy", "date"],
  ["mmmm", "date"],
  ['[$-416]d "de" mmmm "de" yyyy;@', "date"],
  ["[$-F800]dddd, mmmm dd, yyyy", "date"],
  ["d\\-mmm\\-yy", "date"],
  ["dd/mm/yyyy hh:mm", "date"],
  ["hh:mm dd/mm", "date"],
  ["aaaa", "date"],
  ["h:mm", "time"],
  ["h:mm AM/PM", "time"],
  ["mm:ss", "time"],
  ["mm:ss.0", "time"],
  ["[h]:mm", "time"],
  ["[mm]:ss", "time"],
  ["[s]", "time"],
])("%s shows a %s", (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});

test("a quote that is never closed does no harm", () => {
  expect(formatKind('0"dias')).toBe("number");
  expect(formatKind("\\")).toBe("number");
  expect(formatKind("[".repeat(1_000_000))).toBe("number");
});
