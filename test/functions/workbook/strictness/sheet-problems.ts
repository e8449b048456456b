import { all, only, type Tree } from "../parts/xml-tree.ts";
import { splitReference } from "./name-problems.ts";
import { orderOf } from "./package-problems.ts";
import { attribute, type PackageUnderTest, type SheetUnderTest } from "./package-under-test.ts";
import { overlaps, rectangle } from "./rectangle.ts";

/** The children of a worksheet in the order of ECMA-376's `CT_Worksheet`. */
const SHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

const VALIDATION_TYPES = new Set(["", "none", "whole", "decimal", "list", "date", "time", "textLength", "custom"]);

/** Excel's limits for the words of a validation; the last one is what its own dialogue lets pass. */
const LONGEST = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 };

const TALLEST_ROW = 409;
const WIDEST_COLUMN = 255;
const LONGEST_TEXT = 32_767;

/** What Excel would object to in a worksheet, as sentences. */
export function sheetProblems(sheet: SheetUnderTest, opened: PackageUnderTest): string[] {
  const { name, tree } = sheet;
  return [
    ...orderOf(
      // Conditional formats stand one after the other, as many as there are.
      tree.children.map((child) => child.name),
      SHEET_ORDER,
      name,
    ),
    ...cellProblems(sheet, opened),
    ...columnProblems(tree),
    ...mergeProblems(tree),
    ...validationProblems(tree),
    ...formatProblems(tree, opened.styles),
    ...linkProblems(sheet, opened),
    ...viewProblems(tree),
    ...all(tree, "headerFooter").flatMap(({ children }) =>
      children.filter(({ text }) => text.length > 255).map((child) => `${child.name} is too long`),
    ),
  ].map((problem) => `${name}: ${problem}`);
}

function cellProblems({ tree }: SheetUnderTest, { styles, sharedStrings }: PackageUnderTest): string[] {
  const looks = only(styles, "cellXfs").children.length;
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of only(tree, "sheetData").children) {
    const number = Number(attribute(row, "r"));
    if (!(number > lastRow)) problems.push(`the row ${number} comes after ${lastRow}`);
    if (Number(row.attributes.get("ht") ?? 1) > TALLEST_ROW) problems.push(`the row ${number} is too tall`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const place = rectangle(attribute(cell, "r"));
      if (place === null || place.top !== number || place.left <= lastColumn)
        problems.push(`${attribute(cell, "r")} is misplaced`);
      lastColumn = place?.left ?? lastColumn;
      if (Number(cell.attributes.get("s") ?? 0) >= looks) problems.push(`${attribute(cell, "r")} has an unknown look`);
      problems.push(...contentProblems(cell, sharedStrings).map((problem) => `${attribute(cell, "r")} ${problem}`));
    }
  }
  return problems;
}

function contentProblems(cell: Tree, sharedStrings: readonly string[]): string[] {
  const [value] = all(cell, "v");
  if (value === undefined) return [];
  const type = attribute(cell, "t");
  if (type === "s") {
    const text = sharedStrings[Number(value.text)];
    if (text === undefined) return [`holds no shared text ${value.text}`];
    return text.length > LONGEST_TEXT ? ["holds too long a text"] : [];
  }
  if (type === "str") return value.text.length > LONGEST_TEXT ? ["holds too long a text"] : [];
  return Number.isFinite(Number(value.text)) && value.text.trim() !== "" ? [] : [`holds ${value.text}`];
}

function columnProblems(tree: Tree): string[] {
  let last = 0;
  return all(tree, "col").flatMap((column) => {
    const [min, max] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
    const isRight = min > last && max >= min && Number(attribute(column, "width")) <= WIDEST_COLUMN;
    last = max;
    return isRight ? [] : [`the columns ${min} to ${max}`];
  });
}

function mergeProblems(tree: Tree): string[] {
  const refs = all(tree, "mergeCell").map((merge) => attribute(merge, "ref"));
  const [list] = all(tree, "mergeCells");
  const count = Number(list?.attributes.get("count") ?? refs.length);
  return [
    ...(count === refs.length ? [] : [`${count} merges are counted`]),
    ...refs.filter((ref) => rectangle(ref) === null || !ref.includes(":")).map((ref) => `${ref} is merged`),
    ...overlaps(refs, "the merges"),
  ];
}

function validationProblems(tree: Tree): string[] {
  const validations = all(tree, "dataValidation");
  const [list] = all(tree, "dataValidations");
  const count = Number(list?.attributes.get("count") ?? 0);
  const refs = validations.flatMap((validation) => attribute(validation, "sqref").split(" "));
  return [
    ...(count === validations.length ? [] : [`${count} validations are counted`]),
    ...refs.filter((ref) => rectangle(ref) === null).map((ref) => `a validation of ${ref}`),
    ...overlaps(refs, "the validations of"),
    ...validations.flatMap((validation) => {
      const where = attribute(validation, "sqref");
      const formula = all(validation, "formula1")[0]?.text;
      const type = attribute(validation, "type");
      return [
        ...(VALIDATION_TYPES.has(type) ? [] : [`a validation of type ${type} at ${where}`]),
        ...((type === "" || type === "none") === (formula === undefined)
          ? []
          : [`nothing to compare with at ${where}`]),
        ...((formula ?? "").length > 255 ? [`a list too long at ${where}`] : []),
        ...Object.entries(LONGEST)
          .filter(([words, longest]) => attribute(validation, words).length > longest)
          .map(([words]) => `too long a ${words} at ${where}`),
        ...(type === "list" && attribute(validation, "showErrorMessage") !== "1"
          ? [`a list that nobody enforces at ${where}`]
          : []),
      ];
    }),
  ];
}

function formatProblems(tree: Tree, styles: Tree): string[] {
  const looks = all(styles, "dxf").length;
  return all(tree, "conditionalFormatting").flatMap((format) => [
    ...attribute(format, "sqref")
      .split(" ")
      .filter((ref) => rectangle(ref) === null)
      .map((ref) => `a conditional format of ${ref}`),
    ...all(format, "cfRule")
      .filter((rule) => !(Number(rule.attributes.get("dxfId")) < looks) || !(Number(attribute(rule, "priority")) >= 1))
      .map(() => `a rule of ${attribute(format, "sqref")} without a look or rank`),
  ]);
}

function linkProblems({ tree, relationships }: SheetUnderTest, { names, sheets }: PackageUnderTest): string[] {
  return all(tree, "hyperlink").flatMap((link) => {
    const related = relationships.find(({ id }) => id === attribute(link, "r:id"));
    const [, inside = attribute(link, "location")] = /(?:^|\/)#(.+)$/.exec(related?.target ?? "") ?? [];
    if (inside === "") return related === undefined ? [`${attribute(link, "ref")} leads nowhere`] : [];
    const { sheet, cells } = splitReference(inside);
    const isCell = sheets.some((candidate) => candidate.name === sheet) && rectangle(cells) !== null;
    return isCell || names.has(inside.toLowerCase()) ? [] : [`${attribute(link, "ref")} leads to ${inside}`];
  });
}

/** A cursor outside its pane is one of the things Excel repairs. */
function viewProblems(tree: Tree): string[] {
  return all(tree, "sheetView").flatMap((view) => {
    const [pane] = all(view, "pane");
    return all(view, "selection").flatMap((selection) => {
      const cell = rectangle(attribute(selection, "activeCell"));
      if (cell === null) return selection.attributes.has("activeCell") ? ["the cursor is nowhere"] : [];
      if (attribute(selection, "pane") !== attribute(pane ?? view, "activePane"))
        return ["the cursor's pane is not active"];
      return cell.top > Number(pane?.attributes.get("ySplit") ?? 0) &&
        cell.left > Number(pane?.attributes.get("xSplit") ?? 0)
        ? []
        : ["the cursor is not in its pane"];
    });
  });
}
