import { once } from "node:events";
import { PassThrough, type Readable } from "node:stream";
import type { stream, Worksheet } from "exceljs";

/** So much text goes to the compressor at a time. */
const CHUNK = 65_536;

const CLOSING_TAG = "</worksheet>";

/** What exceljs gives a sheet's stream: text, or its own buffer, which it fills anew right after. */
type Written = string | { toBuffer(): Buffer };

/**
 * Where a sheet is written to, in place of exceljs's own stream, which knows no back-pressure: all that the compressor
 * has not taken yet, 100 MB and more, piles up in it.
 */
export class SheetStream {
  readonly #compressor = new PassThrough();
  #text = "";
  #atTheEnd = "";

  /** What is to be compressed. */
  get readable(): Readable {
    return this.#compressor;
  }

  /** Puts elements at the end of the sheet, which exceljs's writer has no words for. */
  endWith(elements: string): void {
    this.#atTheEnd = elements;
  }

  /** Lets the compressor catch up. Rejects when `broken` does. */
  async caughtUp(broken: Promise<never>): Promise<void> {
    const drained = this.#compressor.writableNeedDrain ? once(this.#compressor, "drain") : null;
    await Promise.race([broken, drained]);
  }

  write(written: Written): void {
    const text = typeof written === "string" ? written : written.toBuffer().toString("utf8");
    this.#text += text === CLOSING_TAG ? this.#atTheEnd + text : text;
    if (this.#text.length >= CHUNK) this.#pass();
  }

  end(): void {
    this.#pass();
    this.#compressor.end();
  }

  /** exceljs pauses its streams before anybody listens. */
  pause(): void {}

  #pass(): void {
    this.#compressor.write(this.#text);
    this.#text = "";
  }
}

/** The parts of exceljs's writer, version 4.4, that its types do not tell of. */
interface WriterInside {
  readonly zip: { append(source: Readable, entry: { readonly name: string }): void };
  _openStream(path: string): unknown;
}

/** Has the workbook write its sheets to {@link SheetStream}s. To be called before a sheet is added. */
export function openSheetStreams(workbook: stream.xlsx.WorkbookWriter): void {
  const writer = workbook as unknown as WriterInside;
  const openStream = writer._openStream.bind(workbook);
  writer._openStream = (path) => {
    if (!/\/worksheets\/sheet\d+\.xml$/.test(path)) return openStream(path);
    const sheet = new SheetStream();
    writer.zip.append(sheet.readable, { name: path });
    return sheet;
  };
}

/** The stream of a sheet of such a workbook. */
export function sheetStreamOf(worksheet: Worksheet): SheetStream {
  const { stream: sheet } = worksheet as unknown as { readonly stream: unknown };
  if (sheet instanceof SheetStream) return sheet;
  throw new Error("The sheet is not written to a stream of this program's.");
}
