import type { Buffer } from "node:buffer";
import { literal, startsAt } from "./byte-literal.ts";
import { scanPlainText, type TextRun } from "./plain-text.ts";
import { Refused } from "./refusal.ts";
import { readRichText } from "./rich-text.ts";
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

/** Knows where plain texts lie and decodes them when asked: many belong to sheets and cells that are never read. */
class LazyStrings implements SharedStrings {
  readonly #bytes: Buffer;
  readonly #part: string;
  readonly #known: (string | undefined)[] = [];
  /** Three numbers a text: from, to, flags. */
  readonly #places: number[] = [];

  constructor(bytes: Buffer, part: string) {
    this.#bytes = bytes;
    this.#part = part;
  }

  text(index: number): string | undefined {
    const known = this.#known[index];
    const place = index * 3;
    const from = this.#places[place];
    if (known !== undefined || from === undefined) return known;
    const to = this.#places[place + 1] ?? 0;
    const text = unescapeExcel(decodeText(this.#bytes, from, to, this.#places[place + 2] ?? 0, this.#part));
    this.#known[index] = text;
    return text;
  }

  take(text: string): void {
    this.#known.push(text);
    this.#places.push(0, 0, 0);
  }

  /** Takes texts spelled in the two ways that nearly all are. @returns where the first other one begins */
  takePlain(start: number): number {
    const bytes = this.#bytes;
    const run: TextRun = { end: 0, flags: 0 };
    let at = start;
    for (;;) {
      const open = startsAt(bytes, at, OPEN) ? OPEN : startsAt(bytes, at, OPEN_PRESERVED) ? OPEN_PRESERVED : null;
      if (open === null || !scanPlainText(bytes, at + open.length, run)) return at;
      if (!startsAt(bytes, run.end, CLOSE)) return at;
      this.#known.push(undefined);
      this.#places.push(at + open.length, run.end, run.flags);
      at = run.end + CLOSE.length;
    }
  }
}
