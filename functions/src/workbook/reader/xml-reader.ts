import { type Buffer, isUtf8 } from "node:buffer";
import { NamespaceScope } from "./namespace-scope.ts";
import { OpenElements } from "./open-elements.ts";
import { Refused } from "./refusal.ts";
import { TextPiece } from "./text-piece.ts";
import { scanAttributeValue, type TextRun } from "./text-run.ts";
import { XmlAttributes } from "./xml-attributes.ts";
import { GREATER, isBlank, LESS, NAME_CLASS, QUOTE, SLASH } from "./xml-bytes.ts";
import { xmlDeclarationEnd } from "./xml-declaration.ts";
import { CDATA, CDATA_END, isCdata, passMarkup } from "./xml-markup.ts";
import { nameAt, nextHash } from "./xml-names.ts";
import { type Namespace, namespaceOf, namespaceWritten } from "./xml-namespaces.ts";
import { endOfContent } from "./xml-skip.ts";
import { decodeAttribute } from "./xml-text.ts";

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

  private readonly open: OpenElements;
  private nameHash = 0;
  private readonly scope = new NamespaceScope();
  private selfClosed = false;
  private started = false;
  private readonly attributes: XmlAttributes;
  private readonly run: TextRun = { end: 0, flags: 0 };
  private readonly piece: TextPiece;

  /** @param part The part's name, for refusals. */
  constructor(bytes: Buffer, part: string) {
    this.bytes = bytes;
    this.part = part;
    this.open = new OpenElements(bytes);
    this.piece = new TextPiece(bytes);
    this.attributes = new XmlAttributes(bytes);
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
      if (!this.piece.isBlank()) throw new Refused("unexpected-content", this.part);
    }
  }

  /** Passes over the rest of the element that is open, whatever it holds. */
  skip(): void {
    if (!this.selfClosed) {
      this.position = endOfContent(this.bytes, this.position, MAX_DEPTH - this.open.depth, this.part);
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
      text += this.piece.decode(this.part);
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
    const index = this.attributes.indexOf(name);
    return index < 0 ? undefined : this.attributeValue(index);
  }

  /** The value of an attribute in a namespace. */
  attributeIn(space: Namespace, local: string): string | undefined {
    for (let index = 0; index < this.attributes.count; index++) {
      const name = this.attributes.name(index);
      if (name.local !== local || name.prefix === "") continue;
      if (this.spaceOf(name.prefix) === space) return this.attributeValue(index);
    }
    return undefined;
  }

  /** Refuses attributes without prefix that are not in the list: what is not known may change what is known. */
  allowAttributes(allowed: ReadonlySet<string>): void {
    for (let index = 0; index < this.attributes.count; index++) {
      const name = this.attributes.name(index);
      if (name.prefix === "" && name.raw !== "xmlns" && !allowed.has(name.raw)) {
        throw new Refused("unexpected-content", this.part);
      }
    }
  }

  private attributeValue(index: number): string {
    const { attributes } = this;
    const from = attributes.valueFrom(index);
    return decodeAttribute(this.bytes, from, attributes.valueTo(index), attributes.valueFlags(index), this.part);
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
        if (this.open.depth > 0 || !this.started) this.malformed();
        return "end";
      }
      if (bytes[this.position] !== LESS) {
        this.position = this.piece.scan(this.position);
        if (this.position < 0) this.malformed();
        if (this.open.depth > 0) return "text";
        if (!this.piece.isBlank()) this.malformed();
        continue;
      }
      const after = bytes[this.position + 1];
      if (after === SLASH) return this.scanClose();
      if (after !== 0x21 && after !== 0x3f) return this.scanOpen();
      const from = this.position;
      this.position = passMarkup(bytes, from, this.part);
      if (after === 0x3f || !isCdata(bytes, from)) continue;
      if (this.open.depth === 0) this.malformed();
      this.piece.take(from + CDATA.length, this.position - CDATA_END.length);
      return "text";
    }
  }

  private scanClose(): Event {
    const { bytes } = this;
    let at = this.open.behindName(this.position + 2);
    if (at < 0) this.malformed();
    while (isBlank(bytes[at])) at++;
    if (bytes[at] !== GREATER) this.malformed();
    this.position = at + 1;
    this.close();
    return "close";
  }

  private scanOpen(): Event {
    const nameFrom = this.position + 1;
    this.scanName(nameFrom);
    const name = nameAt(this.bytes, nameFrom, this.position, this.nameHash);
    this.open.enter(nameFrom);
    if (this.open.depth === 1 && this.started) this.malformed();
    if (this.open.depth > MAX_DEPTH) throw new Refused("nested-too-deep", this.part);
    this.started = true;
    this.attributes.count = 0;
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
    this.scanName(start);
    const nameTo = this.position;
    let at = nameTo;
    while (isBlank(bytes[at])) at++;
    if (bytes[at++] !== 0x3d) this.malformed();
    while (isBlank(bytes[at])) at++;
    const quote = bytes[at++];
    if (quote !== QUOTE && quote !== 0x27) this.malformed();
    if (!scanAttributeValue(bytes, at, quote, this.run)) this.malformed();
    const { end, flags } = this.run;
    const { attributes } = this;
    if (!attributes.add(start, nameTo, this.nameHash, at, end, flags)) this.malformed();
    if (attributes.count > MAX_ATTRIBUTES) throw new Refused("unexpected-content", this.part);
    if (bytes[start] === 0x78) this.bindIfDeclared(attributes.count - 1);
    return end + 1;
  }

  /** Attributes whose names begin with `x` may be declarations of namespaces. */
  private bindIfDeclared(index: number): void {
    const name = this.attributes.name(index);
    const prefix = name.raw === "xmlns" ? "" : name.prefix === "xmlns" ? name.local : null;
    if (prefix === null) return;
    const { attributes } = this;
    const known = namespaceWritten(this.bytes, attributes.valueFrom(index), attributes.valueTo(index));
    const space = known ?? namespaceOf(this.attributeValue(index));
    if (!this.scope.bind(prefix, space, this.open.depth)) throw new Refused("unexpected-content", this.part);
  }

  /** Moves over a name and keeps its hash. */
  private scanName(from: number): void {
    const { bytes } = this;
    if (NAME_CLASS[bytes[from] ?? 0] !== 1) this.malformed();
    let at = from;
    let hash = 0;
    for (let byte = bytes[at] ?? 0; NAME_CLASS[byte] !== 0; byte = bytes[++at] ?? 0) hash = nextHash(hash, byte);
    this.position = at;
    this.nameHash = hash;
  }

  private spaceOf(prefix: string): Namespace {
    return this.scope.of(prefix) ?? this.malformed();
  }

  private close(): void {
    this.scope.leave(this.open.depth);
    this.open.leave();
  }

  private malformed(): never {
    throw new Refused("malformed-xml", this.part);
  }
}
