import { address } from "../../../../plan/workbook/address.ts";
import { all, only } from "../parts/xml-tree.ts";
import { repeated } from "./package-problems.ts";
import { attribute, cellsOf, type PackageUnderTest, type SheetUnderTest } from "./package-under-test.ts";
import { overlaps, rectangle } from "./rectangle.ts";

/** What Excel would object to in the tables, as sentences. */
export function tableProblems(opened: PackageUnderTest): string[] {
  const tables = opened.sheets.flatMap((sheet) => sheet.tables);
  return [
    ...repeated(tables.map((table) => attribute(table, "id"))).map((id) => `two tables have the id ${id}`),
    ...opened.sheets.flatMap((sheet) => sheetTableProblems(sheet, opened.sharedStrings)),
  ];
}

function sheetTableProblems(sheet: SheetUnderTest, sharedStrings: readonly string[]): string[] {
  const parts = all(sheet.tree, "tableParts");
  const count = parts[0] === undefined ? 0 : Number(attribute(parts[0], "count"));
  const merged = all(sheet.tree, "mergeCell").map((merge) => attribute(merge, "ref"));
  const refs = sheet.tables.map((table) => attribute(table, "ref"));
  const cells = sheet.tables.length === 0 ? new Map<string, never>() : cellsOf(sheet);
  return [
    ...(count === sheet.tables.length ? [] : [`${sheet.name} counts ${count} tables`]),
    ...refs.flatMap((ref) =>
      overlaps([ref, ...merged.filter((merge) => overlaps([ref, merge], "").length > 0)], "a table and a merge,"),
    ),
    ...overlaps(refs, "the tables"),
    ...sheet.tables.flatMap((table) => {
      const name = attribute(table, "displayName");
      const place = rectangle(attribute(table, "ref"));
      if (place === null) return [`${name} lies at ${attribute(table, "ref")}`];
      const headers = all(table, "tableColumn").map((column) => attribute(column, "name"));
      const filters = all(table, "autoFilter").map((filter) => attribute(filter, "ref"));
      return [
        ...(place.bottom > place.top ? [] : [`${name} has no row`]),
        ...(Number(attribute(only(table, "tableColumns"), "count")) === headers.length
          ? []
          : [`${name} miscounts its columns`]),
        ...(place.right - place.left + 1 === headers.length ? [] : [`${name} is as wide as its columns are many`]),
        ...repeated(headers).map((header) => `${name} has two columns ${header}`),
        ...repeated(all(table, "tableColumn").map((column) => attribute(column, "id"))).map(
          (id) => `${name} has two columns of id ${id}`,
        ),
        ...filters.filter((ref) => ref !== attribute(table, "ref")).map((ref) => `${name} filters ${ref}`),
        ...headers.flatMap((header, index) => {
          const cell = cells.get(address(place.top, place.left + index));
          const text =
            cell === undefined || attribute(cell, "t") !== "s" ? null : sharedStrings[Number(only(cell, "v").text)];
          return text === header && header !== "" ? [] : [`${name} calls a column ${header}, its header cell ${text}`];
        }),
      ];
    }),
  ];
}
