import { performance } from "node:perf_hooks";
import { inflateRawSync } from "node:zlib";
import { WORKBOOK_ZIP_LIMITS } from "../../functions/src/workbook/reader/limits.ts";
import { readWorkbook } from "../../functions/src/workbook/reader/read-workbook.ts";
import { openZip } from "../../functions/src/workbook/reader/zip-directory.ts";
import { planLikeWorkbook } from "../workbook/plan-like-workbook.ts";

/** Milliseconds a workbook, the median over the files of the fastest of several turns. */
export interface ReaderTimes {
  readonly reader: number;
  /** Unpacking every entry of the same files with zlib, and nothing else: what no reader can beat. */
  readonly inflate: number;
  readonly exceljs: number;
}

/** Workbooks like filled plans, all different. */
export async function planLikeWorkbooks(count: number): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (let seed = 0; seed < count; seed++) files.push(await planLikeWorkbook(seed));
  return files;
}

/** Unpacks every entry; the directory is read outside of what is measured by {@link packedEntries}. */
export function inflateEverything(entries: readonly PackedEntry[]): number {
  let total = 0;
  for (const { packed, deflated } of entries) total += deflated ? inflateRawSync(packed).length : packed.length;
  return total;
}

export interface PackedEntry {
  readonly packed: Uint8Array;
  readonly deflated: boolean;
}

export function packedEntries(file: Uint8Array): PackedEntry[] {
  return [...openZip(file, WORKBOOK_ZIP_LIMITS).entries.values()].map(({ packed, method }) => ({
    packed,
    deflated: method === 8,
  }));
}

/** Compares the reader with zlib and with exceljs on the same files, in turns so that a noisy machine is fair to all. */
export async function measureReader(files: readonly Uint8Array[], turns = 5): Promise<ReaderTimes> {
  const { default: ExcelJS } = await import("exceljs");
  const entries = files.map(packedEntries);
  const reader = new Fastest(files.length);
  const inflate = new Fastest(files.length);
  const exceljs = new Fastest(files.length);
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, file] of files.entries()) {
      const packed = entries[index] ?? [];
      inflate.run(index, () => inflateEverything(packed));
      reader.run(index, () => {
        const result = readWorkbook(file);
        if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
      });
    }
  }
  for (const [index, file] of files.entries()) {
    const started = performance.now();
    await new ExcelJS.Workbook().xlsx.load(
      file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
    );
    exceljs.note(index, performance.now() - started);
  }
  return { reader: reader.median(), inflate: inflate.median(), exceljs: exceljs.median() };
}

class Fastest {
  readonly #times: number[];

  constructor(count: number) {
    this.#times = new Array(count).fill(Number.POSITIVE_INFINITY);
  }

  run(index: number, work: () => unknown): void {
    const started = performance.now();
    work();
    this.note(index, performance.now() - started);
  }

  note(index: number, time: number): void {
    this.#times[index] = Math.min(this.#times[index] ?? time, time);
  }

  median(): number {
    return [...this.#times].sort((one, other) => one - other)[this.#times.length >> 1] ?? 0;
  }
}

if (import.meta.main) {
  const files = await planLikeWorkbooks(200);
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const { reader, inflate, exceljs } = await measureReader(files);
  const line = (name: string, time: number): string => `${name.padEnd(28)}${time.toFixed(3)} ms a workbook\n`;
  process.stdout.write(
    `${files.length} workbooks, ${Math.round(bytes / files.length / 1024)} KB each\n` +
      line("zlib, everything unpacked", inflate) +
      line("reader", reader) +
      line("exceljs load", exceljs) +
      `reader / zlib ${(reader / inflate).toFixed(2)}   exceljs / reader ${(exceljs / reader).toFixed(1)}\n`,
  );
}
