import type { Buffer } from "node:buffer";
import { type GridCell, MAX_COLUMN } from "../../../../plan/workbook/grid.ts";
import { literal, startsAt } from "./byte-literal.ts";
import type { CellCollector } from "./cell-collector.ts";
import { cellOf, type SheetContext } from "./cell-value.ts";
import { MAX_TEXT } from "./limits.ts";
import { GENERAL } from "./number-formats.ts";
import { scanPlainText, type TextRun } from "./text-run.ts";
import { GREATER, isBlank, QUOTE, SLASH } from "./xml-bytes.ts";
import { decodeText, unescapeExcel } from "./xml-text.ts";

const VALUE = literal("<v>");
const VALUE_END = literal("</v>");
const NO_VALUE = literal("<v/>");
const FORMULA = literal("<f>");
const FORMULA_CALCULATED_LATER = literal('<f aca="false">');
const FORMULA_END = literal("</f>");
const INLINE = literal("<is><t>");
const INLINE_PRESERVED = literal('<is><t xml:space="preserve">');
const INLINE_END = literal("</t></is>");
const END = literal("</c>");

const SHARED = 0x73;
const NUMBER = 0x6e;

/** Types longer than one letter, and the rare ones. */
const TYPES: readonly (readonly [Uint8Array, string])[] = [
  [literal('str"'), "str"],
  [literal('inlineStr"'), "inlineStr"],
  [literal('b"'), "b"],
  [literal('e"'), "e"],
  [literal('d"'), "d"],
];

/**
 * Reads the cells of one row in the spelling that nearly every program writes: attributes `r`, `s`, `t` in this order
 * and in double quotes, no blanks inside, no comments, no CDATA. Anything else ends it with -1.
 */
export class PlainCells {
  private readonly bytes: Buffer;
  private readonly context: SheetContext;
  private readonly run: TextRun = { end: 0, flags: 0 };
  /** The cells of the row, up to `count`; the array is reused, because emptying it would give its memory back. */
  private readonly found: GridCell[] = [];
  private count = 0;
  private at = 0;
  private number = 0;

  constructor(bytes: Buffer, context: SheetContext) {
    this.bytes = bytes;
    this.context = context;
  }

  /** @returns where the first thing lies that is not a cell, or -1 when a cell is not plain @throws Refused */
  read(start: number, row: number): number {
    const bytes = this.bytes;
    this.at = start;
    this.count = 0;
    for (;;) {
      while (isBlank(bytes[this.at])) this.at++;
      if (!opensCell(bytes, this.at)) return this.at;
      this.at += 6;
      const column = this.readColumn();
      if (
        column === 0 ||
        bytes[this.at] === 0x30 ||
        !this.readDigits() ||
        this.number !== row ||
        bytes[this.at++] !== QUOTE
      )
        return -1;
      let style = 0;
      if (opensAttribute(bytes, this.at, 0x73)) {
        this.at += 4;
        if (!this.readDigits() || bytes[this.at++] !== QUOTE) return -1;
        style = this.number;
      }
      if (bytes[this.at] === SLASH && bytes[this.at + 1] === GREATER) {
        // An empty cell says nothing, if only its style exists.
        if (style !== 0 && style >= this.context.formats.length) return -1;
        this.at += 2;
      } else if (!this.readContent(row, column, style)) return -1;
    }
  }

  /** Hands over the cells of the row that was read last. @throws Refused */
  giveTo(collector: CellCollector): void {
    for (let index = 0; index < this.count; index++) {
      const cell = this.found[index];
      if (cell !== undefined) collector.add(cell);
    }
  }

  private readContent(row: number, column: number, style: number): boolean {
    const bytes = this.bytes;
    let kind = NUMBER;
    let type = "n";
    if (opensAttribute(bytes, this.at, 0x74)) {
      this.at += 4;
      kind = bytes[this.at] ?? 0;
      if ((kind === SHARED || kind === NUMBER) && bytes[this.at + 1] === QUOTE) {
        type = kind === SHARED ? "s" : "n";
        this.at += 2;
      } else {
        const known = TYPES.find(([spelled]) => startsAt(bytes, this.at, spelled));
        if (known === undefined) return false;
        kind = 0;
        type = known[1];
        this.at += known[0].length;
      }
    }
    if (bytes[this.at] === SLASH && bytes[this.at + 1] === GREATER) {
      this.at += 2;
      return style === 0 || style < this.context.formats.length;
    }
    if (bytes[this.at++] !== GREATER) return false;
    if (kind !== 0 && opensValue(bytes, this.at)) {
      const cell = this.readFrequent(row, column, style, kind);
      if (cell !== null) {
        this.found[this.count++] = cell;
        return true;
      }
    }
    return this.readAny(row, column, style, type);
  }

  /** A whole number or a shared text, which most cells are; null, having moved nothing, when it is neither. */
  private readFrequent(row: number, column: number, style: number, kind: number): GridCell | null {
    const start = this.at;
    this.at += VALUE.length;
    if (this.readDigits() && endsValueAndCell(this.bytes, this.at)) {
      this.at += 8;
      const { formats, strings } = this.context;
      const format = formats[style] ?? (style === 0 ? GENERAL : undefined);
      const value = kind === SHARED ? strings.text(this.number) : this.number;
      const usual = typeof value === "number" || (value !== undefined && value !== "" && value.length <= MAX_TEXT);
      if (format !== undefined && usual) {
        return { row, column, type: kind === SHARED ? "text" : "number", value, format, formula: null };
      }
    }
    this.at = start;
    return null;
  }

  private readAny(row: number, column: number, style: number, type: string): boolean {
    let formula: string | null = null;
    let value: string | null = null;
    let inline: string | null = null;
    if (this.pass(FORMULA) || this.pass(FORMULA_CALCULATED_LATER)) {
      formula = this.readText(FORMULA_END);
      if (formula === null) return false;
    }
    if (this.pass(VALUE)) {
      value = this.readText(VALUE_END);
      if (value === null) return false;
    } else if (this.pass(NO_VALUE)) value = "";
    else if (this.pass(INLINE) || this.pass(INLINE_PRESERVED)) {
      inline = this.readText(INLINE_END);
      if (inline === null) return false;
      inline = unescapeExcel(inline);
    }
    if (!this.pass(END)) return false;
    const cell = cellOf({ row, column, style, type, value, inline, formula }, this.context);
    if (cell !== null) this.found[this.count++] = cell;
    return true;
  }

  private readText(end: Uint8Array): string | null {
    const from = this.at;
    if (!scanPlainText(this.bytes, from, this.run) || !startsAt(this.bytes, this.run.end, end)) return null;
    this.at = this.run.end + end.length;
    return decodeText(this.bytes.toString("utf8", from, this.run.end), this.run.flags, this.context.sheet);
  }

  private pass(expected: Uint8Array): boolean {
    if (!startsAt(this.bytes, this.at, expected)) return false;
    this.at += expected.length;
    return true;
  }

  /** Up to three capital letters; 0 when they are none of a column. */
  private readColumn(): number {
    const bytes = this.bytes;
    let column = 0;
    let at = this.at;
    for (let letter = (bytes[at] ?? 0) - 64; letter >= 1 && letter <= 26; letter = (bytes[++at] ?? 0) - 64) {
      column = column * 26 + letter;
      if (column > MAX_COLUMN) return 0;
    }
    this.at = at;
    return column;
  }

  /** A number of at most nine digits; false when there is none. */
  private readDigits(): boolean {
    const bytes = this.bytes;
    const from = this.at;
    let at = from;
    let number = 0;
    for (let digit = (bytes[at] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 48) {
      number = number * 10 + digit;
    }
    this.number = number;
    this.at = at;
    return at > from && at - from <= 9;
  }
}

// Comparing byte by byte, without a loop, is what makes the difference between this reader and a general one.

function opensCell(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === 0x3c &&
    bytes[at + 1] === 0x63 &&
    bytes[at + 2] === 0x20 &&
    bytes[at + 3] === 0x72 &&
    bytes[at + 4] === 0x3d &&
    bytes[at + 5] === QUOTE
  );
}

function opensAttribute(bytes: Buffer, at: number, letter: number): boolean {
  return bytes[at] === 0x20 && bytes[at + 1] === letter && bytes[at + 2] === 0x3d && bytes[at + 3] === QUOTE;
}

function opensValue(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x3c && bytes[at + 1] === 0x76 && bytes[at + 2] === GREATER;
}

function endsValueAndCell(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === 0x3c &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === 0x76 &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === 0x3c &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === 0x63 &&
    bytes[at + 7] === GREATER
  );
}
