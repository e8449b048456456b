import type { Buffer } from "node:buffer";
import { MAX_ROW } from "../../../../plan/workbook/grid.ts";
import { literal, startsAt } from "./byte-literal.ts";
import type { CellCollector } from "./cell-collector.ts";
import type { SheetContext } from "./cell-value.ts";
import { passAttributes, ROW_LOOKS } from "./plain-attributes.ts";
import { PlainCells } from "./plain-cells.ts";
import { isBlank, SLASH } from "./xml-bytes.ts";

const ROW = literal('<row r="');
const END = literal("</row>");
/**
 * Reads rows in the one spelling that nearly every program writes, straight from the bytes. A row with anything else in
 * it is left where it is, whole, for the reader that knows all spellings: what is read here is what would be read there.
 */
export class PlainRows {
  private readonly bytes: Buffer;
  private readonly collector: CellCollector;
  private readonly cells: PlainCells;

  constructor(bytes: Buffer, context: SheetContext, collector: CellCollector) {
    this.bytes = bytes;
    this.collector = collector;
    this.cells = new PlainCells(bytes, context);
  }

  /** The number of the row that was read last. */
  row = 0;

  /** Reads rows from a position on. @returns where the first row begins that was not read @throws Refused */
  read(start: number): number {
    let at = start;
    for (;;) {
      while (isBlank(this.bytes[at])) at++;
      const next = this.readRow(at);
      if (next < 0) return at;
      at = next;
    }
  }

  /** @returns where the row ends, or -1 when it is not plain */
  private readRow(start: number): number {
    const bytes = this.bytes;
    if (!startsAt(bytes, start, ROW)) return -1;
    let at = start + ROW.length;
    let row = 0;
    for (let digit = (bytes[at] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 48) {
      if (row === 0 && digit === 0) return -1;
      row = row * 10 + digit;
      if (row > MAX_ROW) return -1;
    }
    if (row === 0 || bytes[at] !== 0x22) return -1;
    at = passAttributes(bytes, at + 1, ROW_LOOKS);
    if (at < 0) return -1;
    if (bytes[at] === SLASH) {
      this.row = row;
      return at + 2;
    }
    at = this.cells.read(at + 1, row);
    if (at < 0 || !startsAt(bytes, at, END)) return -1;
    this.cells.giveTo(this.collector);
    this.row = row;
    return at + END.length;
  }
}
