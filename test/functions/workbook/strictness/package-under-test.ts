import { PackageParts } from "../../../../functions/src/workbook/parts/package-parts.ts";
import type { Relationship } from "../../../../functions/src/workbook/parts/relationships.ts";
import { arraySource } from "../../../../functions/src/workbook/parts/zip-bytes.ts";
import { readDirectory } from "../../../../functions/src/workbook/parts/zip-directory.ts";
import { all, only, readTree, type Tree } from "../parts/xml-tree.ts";

/** A worksheet with what it points to. */
export interface SheetUnderTest {
  readonly name: string;
  readonly tree: Tree;
  readonly relationships: readonly Relationship[];
  readonly tables: readonly Tree[];
}

/** A workbook file taken apart, as Excel takes it apart before it decides whether to offer a repair. */
export interface PackageUnderTest {
  readonly partNames: readonly string[];
  readonly contentTypes: Tree;
  readonly workbook: Tree;
  readonly styles: Tree;
  readonly sharedStrings: readonly string[];
  readonly sheets: readonly SheetUnderTest[];
  /** By the part they belong to, those of the package itself by "". */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  /** By part name. */
  readonly charts: ReadonlyMap<string, Tree>;
  /** What a defined name refers to, by the name in lower case; those of one sheet alone are left out. */
  readonly names: ReadonlyMap<string, string>;
}

/** Takes a workbook apart; throws on a part that is not well-formed XML. */
export async function takeApart(bytes: Uint8Array): Promise<PackageUnderTest> {
  const source = arraySource(bytes);
  // exceljs writes folders into the archive; Excel passes over them.
  const partNames = (await readDirectory(source)).map(({ name }) => name).filter((name) => !name.endsWith("/"));
  const parts = await PackageParts.open(source);
  const tree = async (part: string) => readTree(await parts.read(part));
  const workbook = await tree("xl/workbook.xml");
  const relationships = new Map<string, readonly Relationship[]>();
  const charts = new Map<string, Tree>();
  relationships.set("", await parts.relationships(""));
  for (const part of partNames.filter((name) => !name.endsWith(".rels"))) {
    relationships.set(part, await parts.relationships(part));
    if (part.startsWith("xl/charts/")) charts.set(part, await tree(part));
  }
  const sheets: SheetUnderTest[] = [];
  for (const sheet of all(workbook, "sheet")) {
    const part = targetOf(relationships.get("xl/workbook.xml") ?? [], attribute(sheet, "r:id"));
    const related = relationships.get(part) ?? [];
    const content = await tree(part);
    const tables: Tree[] = [];
    for (const table of all(content, "tablePart")) tables.push(await tree(targetOf(related, attribute(table, "r:id"))));
    sheets.push({ name: attribute(sheet, "name"), tree: content, relationships: related, tables });
  }
  return {
    partNames,
    contentTypes: await tree("[Content_Types].xml"),
    workbook,
    styles: await tree("xl/styles.xml"),
    sharedStrings: all(await tree("xl/sharedStrings.xml"), "si").map((item) =>
      all(item, "t")
        .map(({ text }) => text)
        .join(""),
    ),
    sheets,
    relationships,
    charts,
    names: new Map(
      all(workbook, "definedName")
        .filter((name) => !name.attributes.has("localSheetId"))
        .map((name) => [attribute(name, "name").toLowerCase(), name.text]),
    ),
  };
}

/** An attribute, "" where it is not. */
export function attribute(tree: Tree, name: string): string {
  return tree.attributes.get(name) ?? "";
}

/** The cells of a sheet by address. */
export function cellsOf(sheet: SheetUnderTest): ReadonlyMap<string, Tree> {
  return new Map(all(only(sheet.tree, "sheetData"), "c").map((cell) => [attribute(cell, "r"), cell]));
}

function targetOf(relationships: readonly Relationship[], id: string): string {
  const target = relationships.find((relationship) => relationship.id === id)?.target;
  if (target === undefined) throw new Error(`Nothing is related by ${id}.`);
  return target;
}
