import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type ConsolidatedInput,
  writeConsolidated,
} from "../../../../functions/src/workbook/consolidated/write-consolidated.ts";
import { PackageParts } from "../../../../functions/src/workbook/parts/package-parts.ts";
import { arraySource } from "../../../../functions/src/workbook/parts/zip-bytes.ts";
import { consolidate } from "../../../../plan/consolidation/consolidate.ts";
import type { AgencyRecord, PlanRecord } from "../../../../plan/consolidation/records.ts";
import { address } from "../../../../plan/workbook/address.ts";
import { all, only, readTree, type Tree } from "../parts/xml-tree.ts";
import { TODAY } from "./country.ts";

/** What a cell of a written sheet holds: a number as a number, a text as a text. */
export type CellContent = string | number;

/** A sheet as it stands in the file, read from its XML. */
export interface WrittenSheet {
  readonly tree: Tree;
  readonly table: Tree | null;
  /** By address. */
  readonly cells: ReadonlyMap<string, CellContent>;
  /** The rows below the header, each by header; without cells that are not there. */
  readonly rows: readonly Readonly<Record<string, CellContent>>[];
}

/** A written workbook. */
export interface Written {
  readonly parts: PackageParts;
  readonly names: readonly string[];
  readonly sheet: (name: string) => Promise<WrittenSheet>;
}

/** The input of a workbook of these plans and agencies; whatever is left out is empty. */
export function inputOf(
  { plans = [], agencies = [] }: { plans?: readonly PlanRecord[]; agencies?: readonly AgencyRecord[] },
  changes: Partial<ConsolidatedInput> = {},
): ConsolidatedInput {
  const consolidated = consolidate({ plans, agencies, today: TODAY });
  return { consolidated, files: [], findings: [], today: TODAY, ...changes };
}

/** Writes the workbook into `folder` and reads it. */
export async function written(folder: string, input: ConsolidatedInput): Promise<Written> {
  const path = join(folder, "consolidado.xlsx");
  await writeConsolidated(input, path);
  return readWritten(path);
}

/** Reads a workbook that was written. */
export async function readWritten(path: string): Promise<Written> {
  const parts = await PackageParts.open(arraySource(await readFile(path)));
  const workbook = readTree(await parts.read("xl/workbook.xml"));
  const names = all(workbook, "sheet").map((sheet) => plainAttribute(sheet, "name"));
  return { parts, names, sheet: (name) => readSheet(parts, names.indexOf(name) + 1) };
}

async function readSheet(parts: PackageParts, number: number): Promise<WrittenSheet> {
  const part = `xl/worksheets/sheet${number}.xml`;
  const tree = readTree(await parts.read(part));
  const shared = all(readTree(await parts.read("xl/sharedStrings.xml")), "si").map((item) => only(item, "t").text);
  const cells = new Map(
    all(tree, "c").flatMap((cell): [string, CellContent][] => {
      const [value] = all(cell, "v");
      if (value === undefined) return [];
      const type = cell.attributes.get("t");
      const content = type === "s" ? (shared[Number(value.text)] ?? "") : value.text;
      return [[plainAttribute(cell, "r"), type === undefined ? Number(content) : content]];
    }),
  );
  const target = (await parts.relationships(part)).find(({ type }) => type.endsWith("/table"))?.target;
  const table = target === undefined ? null : readTree(await parts.read(target));
  return { tree, table, cells, rows: table === null ? [] : rowsOf(table, cells) };
}

function rowsOf(table: Tree, cells: ReadonlyMap<string, CellContent>): Record<string, CellContent>[] {
  const last = Number(/\d+$/.exec(table.attributes.get("ref") ?? "")?.[0]);
  const headers = all(table, "tableColumn").map((column) => plainAttribute(column, "name"));
  return Array.from({ length: last - 1 }, (_, index) => {
    const entries = headers.flatMap((header, column) => {
      const content = cells.get(address(index + 2, column + 1));
      return content === undefined ? [] : [[header, content] as const];
    });
    return Object.fromEntries(entries);
  });
}

function plainAttribute(tree: Tree, name: string): string {
  return tree.attributes.get(name) ?? "";
}
