import { readFile } from "node:fs/promises";
import { inflateEntry } from "../../../functions/src/workbook/reader/inflate-entry.ts";
import { openZip } from "../../../functions/src/workbook/reader/zip-directory.ts";

/** As much as any consolidated workbook of a test. */
const ANY_SIZE = 2 ** 31;

/** Every part of a workbook's file by name: sheets cell by cell, styles, tables, charts, all there is. */
export async function partsOf(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const limits = {
    bytes: ANY_SIZE,
    entries: 1_000,
    entryBytes: ANY_SIZE,
    totalBytes: ANY_SIZE,
    ratio: ANY_SIZE,
    ratioFrom: 0,
  };
  const { entries } = openZip(await readFile(path), limits);
  return new Map([...entries.values()].map((entry) => [entry.name, inflateEntry(entry)]));
}

/** The names of the parts in which two workbooks are not the same to the byte, or that only one of them has. */
export async function differingParts(one: string, other: string): Promise<string[]> {
  const [first, second] = [await partsOf(one), await partsOf(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => {
    const [mine, theirs] = [first.get(name), second.get(name)];
    return mine === undefined || theirs === undefined || !mine.equals(theirs);
  });
}
