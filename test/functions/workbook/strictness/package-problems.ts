import { all } from "../parts/xml-tree.ts";
import { attribute, type PackageUnderTest } from "./package-under-test.ts";

const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr".split(
    " ",
  );

/** What Excel would object to in the package and the workbook part, as sentences. */
export function packageProblems(opened: PackageUnderTest): string[] {
  return [
    ...typeProblems(opened),
    ...relationshipProblems(opened),
    ...sheetNameProblems(opened),
    ...orderOf(
      opened.workbook.children.map(({ name }) => name),
      WORKBOOK_ORDER,
      "the workbook",
    ),
    ...chartProblems(opened),
  ];
}

/** Elements that are unknown or stand too late, as sentences. */
export function orderOf(names: readonly string[], order: readonly string[], where: string): string[] {
  let last = 0;
  return names.flatMap((name) => {
    const rank = order.indexOf(name);
    if (rank < 0) return [`${name} does not belong in ${where}`];
    if (rank < last) return [`${name} comes too late in ${where}`];
    last = rank;
    return [];
  });
}

/** The values that stand more than once, whatever their case. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

function typeProblems({ partNames, contentTypes }: PackageUnderTest): string[] {
  const overrides = all(contentTypes, "Override").map((type) => attribute(type, "PartName").slice(1));
  const extensions = new Set(all(contentTypes, "Default").map((type) => attribute(type, "Extension")));
  const typed = new Set(overrides);
  return [
    ...repeated(partNames).map((part) => `the part ${part} stands twice`),
    ...repeated(overrides).map((part) => `the type of ${part} is declared twice`),
    ...overrides.filter((part) => !partNames.includes(part)).map((part) => `the type of ${part}, which is not there`),
    ...partNames
      .filter((part) => part !== "[Content_Types].xml" && !typed.has(part))
      .filter((part) => !extensions.has(part.slice(part.lastIndexOf(".") + 1)))
      .map((part) => `nobody says of what type ${part} is`),
  ];
}

function relationshipProblems({ partNames, relationships }: PackageUnderTest): string[] {
  return [...relationships].flatMap(([part, related]) => [
    ...repeated(related.map(({ id }) => id)).map((id) => `${part} has ${id} twice`),
    ...related
      .filter(({ type, target }) => !type.endsWith("/hyperlink") && !partNames.includes(target))
      .map(({ target }) => `${part} points to ${target}, which is not there`),
  ]);
}

function sheetNameProblems({ sheets }: PackageUnderTest): string[] {
  const names = sheets.map(({ name }) => name);
  return [
    ...repeated(names).map((name) => `two sheets are called ${name}`),
    ...names
      .filter((name) => name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      .map((name) => `a sheet cannot be called ${name}`),
  ];
}

function chartProblems({ charts, sheets }: PackageUnderTest): string[] {
  const names = new Set(sheets.map(({ name }) => name));
  return [...charts].flatMap(([part, chart]) =>
    all(chart, "c:f")
      .filter(
        ({ text }) => !names.has(text.slice(0, text.lastIndexOf("!")).replaceAll("''", "'").replace(/^'|'$/g, "")),
      )
      .map(({ text }) => `${part} draws ${text}, on no sheet of the workbook`),
  );
}
