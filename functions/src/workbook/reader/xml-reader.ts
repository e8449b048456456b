import { type Buffer, isUtf8 } from "node:buffer";
import { NamespaceScope } from "./namespace-scope.ts";
import { Refused } from "./refusal.ts";
import { scanAttributeValue, type TextRun } from "./text-run.ts";
import {
  BLANK,
  GREATER,
  ILLEGAL,
  isBlank,
  LESS,
  NAME_CLASS,
  ORDINARY,
  QUOTE,
  REFERENCE,
  RETURN,
  SLASH,
  STOP,
  TEXT_CLASS,
} from "./xml-bytes.ts";
import { xmlDeclarationEnd } from "./xml-declaration.ts";
import { CDATA, CDATA_END, isCdata, passMarkup } from "./xml-markup.ts";
import { nameAt, nextHash, type XmlName } from "./xml-names.ts";
import { type Namespace, namespaceOf, namespaceWritten } from "./xml-namespaces.ts";
import { endOfContent } from "./xml-skip.ts";
import { decodeAttribute, decodeText, HAS_REFERENCE, HAS_RETURN } from "./xml-text.ts";

/** A real part nests fewer than twenty elements, and none has twenty attributes. */
const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 200;

type Event = "open" | "close" | "text" | "end";

/**
 * A pull reader of one XML part: namespaces, CDATA, comments and references as the standards have them; no document
 * types, no encoding but UTF-8. It keeps nothing but the path to where it stands, and its time grows with the bytes.
 *
 * A consumer walks down: {@link root}, then {@link nextChild} until it is false; each child must be consumed whole, by
 * {@link nextChild}, {@link text} or {@link skip}. Every method throws {@link Refused} on what is not well-formed.
 */
export class XmlReader {
  /** Local name and namespace of the element that was opened last. */
  name = "";
  space: Namespace = "";
  /** Where the reader stands; a faster scanner of known shapes may read from here and move it on. */
  position = 0;
  readonly bytes: Buffer;
  readonly part: string;

  private open: XmlName[] = [];
  private readonly scope = new NamespaceScope();
  private selfClosed = false;
  private started = false;
  private attributeCount = 0;
  private attributeNames: XmlName[] = [];
  /** Three numbers each: from, to, flags. */
  private attributeValues: number[] = [];
  private readonly run: TextRun = { end: 0, flags: 0 };
  private textFrom = 0;
  private textTo = 0;
  private textFlags = 0;

  /** @param part The part's name, for refusals. */
  constructor(bytes: Buffer, part: string) {
    this.bytes = bytes;
    this.part = part;
    this.position = xmlDeclarationEnd(bytes, part);
    if (!isUtf8(bytes)) throw new Refused("unsupported-encoding", part);
  }

  /** Opens the root element, which must be this one. */
  root(space: Namespace, name: string): void {
    if (this.next() !== "open" || this.name !== name || this.space !== space) {
      throw new Refused("unexpected-content", this.part);
    }
  }

  /** Opens the next child of the element that is open; false once that has been closed instead. */
  nextChild(): boolean {
    for (;;) {
      const event = this.next();
      if (event === "open") return true;
      if (event === "close") return false;
      if (event === "end") throw new Refused("malformed-xml", this.part);
      if (!this.textIsBlank()) throw new Refused("unexpected-content", this.part);
    }
  }

  /** Passes over the rest of the element that is open, whatever it holds. */
  skip(): void {
    if (!this.selfClosed) {
      this.position = endOfContent(this.bytes, this.position, MAX_DEPTH - this.open.length, this.part);
    }
    this.next();
  }

  /** The text of the element that is open, which may not have children, and closes it. */
  text(): string {
    let text = "";
    for (;;) {
      const event = this.next();
      if (event === "close") return text;
      if (event !== "text") throw new Refused("unexpected-content", this.part);
      const raw = this.bytes.toString("utf8", this.textFrom, this.textTo);
      text += decodeText(raw, this.textFlags, this.part);
    }
  }

  /**
   * Whether elements without prefix that are written from {@link position} on are children of the open element and
   * belong to the main namespace: then a faster scanner may read whole children and move on.
   */
  get plainAhead(): boolean {
    return this.scope.plain === "main" && !this.selfClosed;
  }

  /** Checks that after the root's end nothing follows that counts. */
  finish(): void {
    if (this.next() !== "end") throw new Refused("malformed-xml", this.part);
  }

  /** The value of an attribute without prefix, of the element opened last; undefined when it has none. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      if (this.attributeNames[index]?.raw === name) return this.attributeValue(index);
    }
    return undefined;
  }

  /** The value of an attribute in a namespace. */
  attributeIn(space: Namespace, local: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      const name = this.attributeNames[index];
      if (name === undefined || name.local !== local || name.prefix === "") continue;
      if (this.spaceOf(name.prefix) === space) return this.attributeValue(index);
    }
    return undefined;
  }

  /** Refuses attributes without prefix that are not in the list: what is not known may change what is known. */
  allowAttributes(allowed: ReadonlySet<string>): void {
    for (let index = 0; index < this.attributeCount; index++) {
      const name = this.attributeNames[index];
      if (name !== undefined && name.prefix === "" && name.raw !== "xmlns" && !allowed.has(name.raw)) {
        throw new Refused("unexpected-content", this.part);
      }
    }
  }

  private attributeValue(index: number): string {
    const values = this.attributeValues;
    const raw = this.bytes.toString("utf8", values[index * 3], values[index * 3 + 1]);
    return decodeAttribute(raw, values[index * 3 + 2] ?? 0, this.part);
  }

  private next(): Event {
    if (this.selfClosed) {
      this.selfClosed = false;
      this.close();
      return "close";
    }
    const { bytes } = this;
    for (;;) {
      if (this.position >= bytes.length) {
        if (this.open.length > 0 || !this.started) this.malformed();
        return "end";
      }
      if (bytes[this.position] !== LESS) {
        this.scanText();
        if (this.open.length > 0) return "text";
        if (!this.textIsBlank()) this.malformed();
        continue;
      }
      const after = bytes[this.position + 1];
      if (after === SLASH) return this.scanClose();
      if (after !== 0x21 && after !== 0x3f) return this.scanOpen();
      const from = this.position;
      this.position = passMarkup(bytes, from, this.part);
      if (after === 0x3f || !isCdata(bytes, from)) continue;
      if (this.open.length === 0) this.malformed();
      this.textFrom = from + CDATA.length;
      this.textTo = this.position - CDATA_END.length;
      this.textFlags = HAS_RETURN;
      return "text";
    }
  }

  private scanText(): void {
    const { bytes } = this;
    let at = this.position;
    let flags = 0;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      const kind = TEXT_CLASS[byte];
      if (kind === ORDINARY || kind === BLANK) continue;
      if (kind === STOP) break;
      if (kind === REFERENCE) flags |= HAS_REFERENCE;
      else if (kind === RETURN) flags |= HAS_RETURN;
      else if (kind === ILLEGAL || (bytes[at - 1] === 0x5d && bytes[at - 2] === 0x5d)) this.malformed();
    }
    this.textFrom = this.position;
    this.textTo = at;
    this.textFlags = flags;
    this.position = at;
  }

  private textIsBlank(): boolean {
    for (let at = this.textFrom; at < this.textTo; at++) if (!isBlank(this.bytes[at])) return false;
    return true;
  }

  private scanClose(): Event {
    const name = this.scanName(this.position + 2);
    while (isBlank(this.bytes[this.position])) this.position++;
    if (this.bytes[this.position] !== GREATER || this.open.at(-1)?.raw !== name.raw) this.malformed();
    this.position++;
    this.close();
    return "close";
  }

  private scanOpen(): Event {
    const name = this.scanName(this.position + 1);
    this.open.push(name);
    if (this.open.length === 1 && this.started) this.malformed();
    if (this.open.length > MAX_DEPTH) throw new Refused("nested-too-deep", this.part);
    this.started = true;
    this.attributeCount = 0;
    const { bytes } = this;
    let at = this.position;
    for (;;) {
      const start = at;
      while (isBlank(bytes[at])) at++;
      if (bytes[at] === GREATER) break;
      if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
        at++;
        this.selfClosed = true;
        break;
      }
      if (at === start) this.malformed();
      at = this.scanAttribute(at);
    }
    this.position = at + 1;
    this.name = name.local;
    this.space = name.prefix === "" ? this.scope.plain : this.spaceOf(name.prefix);
    return "open";
  }

  /** @returns the position behind its value */
  private scanAttribute(start: number): number {
    const { bytes } = this;
    const name = this.scanName(start);
    let at = this.position;
    while (isBlank(bytes[at])) at++;
    if (bytes[at++] !== 0x3d) this.malformed();
    while (isBlank(bytes[at])) at++;
    const quote = bytes[at++];
    if (quote !== QUOTE && quote !== 0x27) this.malformed();
    if (!scanAttributeValue(bytes, at, quote, this.run)) this.malformed();
    for (let index = 0; index < this.attributeCount; index++) {
      if (this.attributeNames[index]?.raw === name.raw) this.malformed();
    }
    if (this.attributeCount === MAX_ATTRIBUTES) throw new Refused("unexpected-content", this.part);
    const index = this.attributeCount++;
    this.attributeNames[index] = name;
    this.attributeValues[index * 3] = at;
    this.attributeValues[index * 3 + 1] = this.run.end;
    this.attributeValues[index * 3 + 2] = this.run.flags;
    if (name.raw === "xmlns") this.bind("", index);
    else if (name.prefix === "xmlns") this.bind(name.local, index);
    return this.run.end + 1;
  }

  private scanName(from: number): XmlName {
    const { bytes } = this;
    if (NAME_CLASS[bytes[from] ?? 0] !== 1) this.malformed();
    let at = from;
    let hash = 0;
    for (let byte = bytes[at] ?? 0; NAME_CLASS[byte] !== 0; byte = bytes[++at] ?? 0) hash = nextHash(hash, byte);
    this.position = at;
    return nameAt(bytes, from, at, hash);
  }

  private bind(prefix: string, index: number): void {
    const known = namespaceWritten(this.bytes, this.attributeValues[index * 3] ?? 0, this.run.end);
    const space = known ?? namespaceOf(this.attributeValue(index));
    if (!this.scope.bind(prefix, space, this.open.length)) throw new Refused("unexpected-content", this.part);
  }

  private spaceOf(prefix: string): Namespace {
    return this.scope.of(prefix) ?? this.malformed();
  }

  private close(): void {
    this.scope.leave(this.open.length);
    this.open.pop();
  }

  private malformed(): never {
    throw new Refused("malformed-xml", this.part);
  }
}
