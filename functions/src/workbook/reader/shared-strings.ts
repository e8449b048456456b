import type { Buffer } from "node:buffer";
import { literal, startsAt } from "./byte-literal.ts";
import { Refused } from "./refusal.ts";
import { readRichText } from "./rich-text.ts";
import { scanPlainText, type TextRun } from "./text-run.ts";
import { XmlReader } from "./xml-reader.ts";
import { decodeText, unescapeExcel } from "./xml-text.ts";

/** The texts that cells name by index. */
export interface SharedStrings {
  /** Undefined beyond the last one. @throws Refused */
  text(index: number): string | undefined;
}

export const NO_STRINGS: SharedStrings = { text: () => undefined };

/** @throws Refused */
export function readSharedStrings(bytes: Buffer, part: string): SharedStrings {
  const xml = new XmlReader(bytes, part);
  const strings = new LazyStrings(bytes, part);
  xml.root("main", "sst");
  for (;;) {
    if (xml.plainAhead) xml.position = strings.takePlain(xml.position);
    if (!xml.nextChild()) break;
    if (xml.name === "si") strings.take(readRichText(xml));
    else if (xml.name === "extLst") xml.skip();
    else throw new Refused("unexpected-content", part);
  }
  xml.finish();
  return strings;
}

const OPEN = literal("<si><t>");
const OPEN_PRESERVED = literal('<si><t xml:space="preserve">');
const CLOSE = literal("</t></si>");
/** The fewest bytes that a text can take: `<si/>`. */
const SHORTEST = 5;

/** Knows where plain texts lie and decodes them when asked: many belong to cells that are never read. */
class LazyStrings implements SharedStrings {
  private readonly bytes: Buffer;
  private readonly part: string;
  private count = 0;
  private readonly known: (string | undefined)[] = [];
  /** Where each text begins and ends, and what it holds. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly flags: Uint8Array;

  constructor(bytes: Buffer, part: string) {
    const most = Math.ceil(bytes.length / SHORTEST);
    this.bytes = bytes;
    this.part = part;
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
    this.flags = new Uint8Array(most);
  }

  text(index: number): string | undefined {
    const known = this.known[index];
    if (known !== undefined || index < 0 || index >= this.count) return known;
    const raw = this.bytes.toString("utf8", this.from[index], this.to[index]);
    const text = unescapeExcel(decodeText(raw, this.flags[index] ?? 0, this.part));
    this.known[index] = text;
    return text;
  }

  take(text: string): void {
    this.known[this.count++] = text;
  }

  /** Takes texts spelled in the two ways that nearly all are. @returns where the first other one begins */
  takePlain(start: number): number {
    const { bytes } = this;
    const run: TextRun = { end: 0, flags: 0 };
    let at = start;
    for (;;) {
      const open = startsAt(bytes, at, OPEN) ? OPEN : startsAt(bytes, at, OPEN_PRESERVED) ? OPEN_PRESERVED : null;
      if (open === null || !scanPlainText(bytes, at + open.length, run)) return at;
      if (!startsAt(bytes, run.end, CLOSE)) return at;
      const index = this.count++;
      this.from[index] = at + open.length;
      this.to[index] = run.end;
      this.flags[index] = run.flags;
      at = run.end + CLOSE.length;
    }
  }
}
