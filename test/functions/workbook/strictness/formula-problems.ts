import { all, only } from "../parts/xml-tree.ts";
import { splitReference } from "./name-problems.ts";
import { attribute, type PackageUnderTest } from "./package-under-test.ts";
import { rectangle } from "./rectangle.ts";

/** The functions our formulas may call: all in Excel 2007, so that none needs a prefix in the file. */
const KNOWN = new Set(
  "AND CHOOSE COLUMN COUNTA COUNTBLANK COUNTIF COUNTIFS EOMONTH FIXED HYPERLINK IF IFERROR INDEX ISNUMBER LEFT LOOKUP MATCH MAX MID MIN MMULT N OR ROUNDUP ROW SUBSTITUTE SUM SUMPRODUCT TEXT TODAY TRANSPOSE TRIM".split(
    " ",
  ),
);

/** Functions that take a whole range where it is handed to them as it is. */
const TAKES_RANGES = new Set("COUNTA COUNTBLANK COUNTIF COUNTIFS INDEX LOOKUP MATCH MAX MIN SUM SUMPRODUCT".split(" "));

const LONGEST = 8_192;

const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d+)?|<>|<=|>=|\s+|./gu;

/** What Excel would object to in a formula, or compute otherwise than we mean, as sentences. */
export function formulaProblems(formula: string, isArray: boolean, names: ReadonlyMap<string, string>): string[] {
  const tokens = (formula.match(TOKEN) ?? []).filter((token) => token.trim() !== "");
  const problems = formula.length > LONGEST ? [`${formula.length} characters`] : [];
  if (formula.startsWith("=")) problems.push("a formula in the file has no =");
  const open: string[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const previous = tokens[index - 1] ?? "(";
    if (token === "(") open.push(KNOWN.has(previous) ? previous : "");
    else if (token === ")") {
      if (open.pop() === undefined) problems.push("a bracket too many");
    } else if (/^[;[\]{}#@]$/.test(token)) problems.push(`${token} outside of a text`);
    else if (/^[\p{L}_\\]/u.test(token) && next === "(") {
      if (!KNOWN.has(token)) problems.push(`an unknown function ${token}`);
    } else if (/^[\p{L}_\\$']/u.test(token)) {
      const reference = referenceOf(token, names);
      if (reference === null) problems.push(`${token} is nothing`);
      else if (!isArray && isSeveral(reference) && !takesWhole(open, previous, next)) {
        problems.push(`only one cell of ${token} would be taken`);
      }
    }
  });
  if (open.length > 0) problems.push("a bracket is not closed");
  return problems;
}

/** The problems of all formulas of a workbook: in cells, validations and conditional formats. */
export function workbookFormulaProblems({ sheets, names }: PackageUnderTest): string[] {
  return sheets.flatMap(({ name, tree }) => [
    ...all(only(tree, "sheetData"), "c").flatMap((cell) =>
      all(cell, "f").flatMap((formula) => {
        const type = attribute(formula, "t");
        const isArray = type === "array";
        const place = `${name}!${attribute(cell, "r")}`;
        return [
          ...(type === "" || (isArray && attribute(formula, "ref") === attribute(cell, "r"))
            ? []
            : [`${place}: ${type}`]),
          ...formulaProblems(formula.text, isArray, names).map((problem) => `${place}: ${problem}`),
        ];
      }),
    ),
    ...["formula", "formula1", "formula2"].flatMap((element) =>
      all(tree, element).flatMap((formula) =>
        // A drop-down's formula is the range itself.
        formulaProblems(formula.text, true, names).map((problem) => `${name}, ${formula.text}: ${problem}`),
      ),
    ),
  ]);
}

function referenceOf(token: string, names: ReadonlyMap<string, string>): string | null {
  if (token === "TRUE" || token === "FALSE") return token;
  const { cells } = splitReference(token);
  return rectangle(cells) !== null ? cells : (names.get(token.toLowerCase()) ?? null);
}

function isSeveral(reference: string): boolean {
  const place = rectangle(splitReference(reference).cells);
  return place !== null && (place.top !== place.bottom || place.left !== place.right);
}

function takesWhole(open: readonly string[], previous: string, next: string | undefined): boolean {
  if (open.includes("SUMPRODUCT")) return true;
  const isWholeArgument = (previous === "(" || previous === ",") && (next === ")" || next === ",");
  return isWholeArgument && TAKES_RANGES.has(open.at(-1) ?? "");
}
