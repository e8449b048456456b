import { all } from "../parts/xml-tree.ts";
import { repeated } from "./package-problems.ts";
import { attribute, type PackageUnderTest } from "./package-under-test.ts";
import { rectangle } from "./rectangle.ts";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;
const TITLES = /^(?:(?:'[^']+'|[^'!,]+)!\$[A-Z]+:\$[A-Z]+,)?(?:'[^']+'|[^'!,]+)!\$\d+:\$\d+$/;

/** What Excel would object to in the defined names, as sentences. */
export function nameProblems({ workbook, sheets }: PackageUnderTest): string[] {
  const names = all(workbook, "definedName");
  const sheetNames = new Set(sheets.map(({ name }) => name));
  const own = names.filter((name) => !attribute(name, "name").startsWith("_xlnm."));
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => attribute(table, "displayName")));
  return [
    ...repeated(names.map((name) => `${attribute(name, "name")} of ${attribute(name, "localSheetId")}`)).map(
      (name) => `the name ${name} stands twice`,
    ),
    ...repeated([...own.map((name) => attribute(name, "name")), ...tables]).map(
      (name) => `${name} is the name of two things`,
    ),
    ...[...own.map((name) => attribute(name, "name")), ...tables]
      .filter((name) => !NAME.test(name) || LIKE_A_CELL.test(name))
      .map((name) => `${name} cannot be a name`),
    ...own.flatMap((name) => (isRange(name.text, sheetNames) ? [] : [`${attribute(name, "name")} names ${name.text}`])),
    ...names
      .filter((name) => attribute(name, "name") === "_xlnm.Print_Area")
      .filter(
        (name) =>
          splitReference(name.text).sheet !== sheets[Number(attribute(name, "localSheetId"))]?.name ||
          !/^\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/.test(splitReference(name.text).cells),
      )
      .map((name) => `${name.text} is printed`),
    ...names
      .filter((name) => attribute(name, "name") === "_xlnm.Print_Titles")
      .flatMap((name) => titlesProblems(name.text, sheets[Number(attribute(name, "localSheetId"))]?.name)),
  ];
}

/** The sheet and the rectangle of a reference such as `'Sheet 1'!$A$1`; the sheet's quotes are taken off. */
export function splitReference(reference: string): { readonly sheet: string; readonly cells: string } {
  const at = reference.lastIndexOf("!");
  const sheet = reference.slice(0, Math.max(0, at));
  return { sheet: sheet.replace(/^'(.*)'$/, "$1").replaceAll("''", "'"), cells: reference.slice(at + 1) };
}

function isRange(reference: string, sheets: ReadonlySet<string>): boolean {
  const { sheet, cells } = splitReference(reference);
  return sheets.has(sheet) && rectangle(cells) !== null;
}

function titlesProblems(text: string, sheet: string | undefined): string[] {
  const isOwn = text.split(",").every((part) => splitReference(part).sheet === sheet);
  return TITLES.test(text) && isOwn ? [] : [`the titles of ${sheet} are ${text}`];
}
