import type { Grid, GridNotice, GridSheet, GridTable } from "../../../../plan/workbook/grid.ts";
import type { SheetContext } from "./cell-value.ts";
import { type ContentTypes, readContentTypes } from "./content-types.ts";
import { readModified } from "./core-properties.ts";
import { resolveNames } from "./defined-names.ts";
import { MAX_NAMES, MAX_WORKBOOK_CELLS } from "./limits.ts";
import { MergeBudget } from "./merged-cells.ts";
import { readNumberFormats } from "./number-formats.ts";
import { checkHarmless, checkIsPackage, checkMainType } from "./package-guard.ts";
import { Refused } from "./refusal.ts";
import { onlyRelation, type Relation, readRelations } from "./relations.ts";
import { NO_STRINGS, readSharedStrings } from "./shared-strings.ts";
import { readSheetPart } from "./sheet-part.ts";
import { readTable } from "./table-part.ts";
import type { WorkbookPackage } from "./workbook-package.ts";
import { type DeclaredSheet, readWorkbookPart } from "./workbook-part.ts";
import { XmlReader } from "./xml-reader.ts";

/** Reads a package into a grid: the guard first, then the parts that a grid is made of and no other. @throws Refused */
export function gridOf(source: WorkbookPackage): Grid {
  checkIsPackage(source);
  const types = readContentTypes(source);
  checkHarmless(source, types);
  const roots = readRelations(source, "");
  const main = requiredTarget(onlyRelation(roots, "officeDocument"), "officeDocument");
  checkMainType(main, types);
  const relations = readRelations(source, main);
  const workbook = readWorkbookPart(source.inflate(main), main);

  const styles = partOf(relations, "styles");
  const strings = partOf(relations, "sharedStrings");
  const shared = {
    strings: strings === null ? NO_STRINGS : readSharedStrings(source.inflate(strings), strings),
    formats: styles === null ? [] : readNumberFormats(new XmlReader(source.inflate(styles), styles)),
    date1904: workbook.date1904,
  };
  const { sheets, indexes, tables } = readSheets(source, types, workbook.sheets, relations, shared);
  const properties = partOf(roots, "core-properties");
  return {
    date1904: workbook.date1904,
    sheets,
    names: resolveNames(workbook.names, indexes),
    tables,
    modified:
      properties === null || !source.has(properties) ? null : readModified(source.inflate(properties), properties),
    notices: noticesOf(relations),
  };
}

interface ReadSheets {
  readonly sheets: readonly GridSheet[];
  /** Index of each sheet by its name in lower case. */
  readonly indexes: ReadonlyMap<string, number>;
  readonly tables: ReadonlyMap<string, GridTable>;
}

function readSheets(
  source: WorkbookPackage,
  types: ContentTypes,
  declared: readonly DeclaredSheet[],
  relations: ReadonlyMap<string, Relation>,
  shared: Omit<SheetContext, "sheet">,
): ReadSheets {
  const sheets: GridSheet[] = [];
  const indexes = new Map<string, number>();
  const tables = new Map<string, GridTable>();
  const budget = new MergeBudget();
  const taken = new Set<string>();
  let cellCount = 0;
  for (const { name, visibility, relation: id } of declared) {
    const relation = relations.get(id);
    const part = requiredTarget(relation, name);
    if (!source.has(part)) throw new Refused("missing-part", part);
    takeOnce(part, taken);
    if (!isWorksheet(relation, types.of(part), name)) continue;
    const { cells, tables: tableIds } = readSheetPart(source.inflate(part), part, { sheet: name, ...shared }, budget);
    cellCount += cells.size;
    if (cellCount > MAX_WORKBOOK_CELLS) throw new Refused("too-many-cells");
    indexes.set(name.toLowerCase(), sheets.length);
    if (tableIds.length > 0) {
      const sheetRelations = readRelations(source, part);
      for (const tableId of tableIds) {
        const tablePart = requiredTarget(sheetRelations.get(tableId), name);
        takeOnce(tablePart, taken);
        addTable(tables, readTable(source.inflate(tablePart), tablePart, sheets.length));
      }
    }
    sheets.push({ name, visibility, cells });
  }
  if (sheets.length === 0) throw new Refused("missing-part", "worksheet");
  return { sheets, indexes, tables };
}

/** Sheets of charts hold no cells, and both the relation and the part must say so. */
function isWorksheet(relation: Relation | undefined, type: string, name: string): boolean {
  if (relation?.type === "worksheet") return true;
  for (const other of ["chartsheet", "dialogsheet"]) {
    if (relation?.type === other && type.endsWith(`${other}+xml`)) return false;
  }
  throw new Refused("unexpected-content", name);
}

/** Two sheets made of one part would be read twice, and a thousand of them a thousand times. */
function takeOnce(part: string, taken: Set<string>): void {
  if (taken.has(part)) throw new Refused("unexpected-content", part);
  taken.add(part);
}

function addTable(tables: Map<string, GridTable>, table: GridTable | null): void {
  if (table === null) return;
  const key = table.name.toLowerCase();
  if (tables.has(key)) throw new Refused("duplicate-name", table.name);
  if (tables.size === MAX_NAMES) throw new Refused("too-many-names");
  tables.set(key, table);
}

/** The part that the one relation of a type leads to; null when there is no such relation. */
function partOf(relations: ReadonlyMap<string, Relation>, type: string): string | null {
  const relation = onlyRelation(relations, type);
  return relation === undefined ? null : requiredTarget(relation, type);
}

function requiredTarget(relation: Relation | undefined, what: string): string {
  if (relation === undefined || relation.target === null) throw new Refused("missing-part", what);
  return relation.target;
}

function noticesOf(relations: ReadonlyMap<string, Relation>): GridNotice[] {
  return [...relations.values()].some((relation) => relation.type === "externalLink") ? ["external-link"] : [];
}
