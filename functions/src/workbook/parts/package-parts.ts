import {
  appendChild,
  type Relationship,
  readRelationships,
  relationshipsPart,
  withRelationship,
} from "./relationships.ts";
import { renderElement, xml } from "./xml-element.ts";
import type { ByteSource } from "./zip-bytes.ts";
import { readDirectory, readEntry, type ZipEntry } from "./zip-directory.ts";
import type { ZipChanges } from "./zip-rewriter.ts";

const STORED = 0;
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The parts of an Office package of our own making while some are being added: what is added or replaced is kept here,
 * and the rest stays in the archive untouched. Part names have no leading slash; `""` is the package itself.
 */
export class PackageParts {
  readonly #source: ByteSource;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #changes = new Map<string, Uint8Array>();

  private constructor(source: ByteSource, entries: readonly ZipEntry[]) {
    this.#source = source;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** Reads what the archive holds. */
  static async open(source: ByteSource): Promise<PackageParts> {
    return new PackageParts(source, await readDirectory(source));
  }

  /** What differs from the archive so far, ready for `rewriteZip`. */
  get changes(): ZipChanges {
    return this.#changes;
  }

  has(name: string): boolean {
    return this.#changes.has(name) || this.#entries.has(name);
  }

  /** The part's content with the changes so far; throws when there is no such part. */
  async read(name: string): Promise<Uint8Array> {
    const changed = this.#changes.get(name);
    if (changed !== undefined) return changed;
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Error(`The package has no part ${name}.`);
    return readEntry(this.#source, entry);
  }

  /** The part's content as text. */
  async readText(name: string): Promise<string> {
    return Buffer.from(await this.read(name)).toString("utf8");
  }

  /** Adds a part and declares its content type; throws when the name is taken. */
  async add(name: string, contentType: string, content: Uint8Array): Promise<void> {
    if (this.has(name)) throw new Error(`The package already has a part ${name}.`);
    const declared = renderElement(xml("Override", { PartName: `/${name}`, ContentType: contentType }));
    const types = appendChild(await this.readText(CONTENT_TYPES), "Types", declared);
    this.#changes.set(CONTENT_TYPES, Buffer.from(types));
    this.#changes.set(name, content);
  }

  /** Replaces the content of a part that exists, keeping its content type. */
  replace(name: string, content: Uint8Array): void {
    if (!this.has(name)) throw new Error(`The package has no part ${name}.`);
    this.#changes.set(name, content);
  }

  /** Has the parts that the archive merely stores compressed with the rest. */
  async compressStored(): Promise<void> {
    for (const { name, method, size } of this.#entries.values()) {
      if (method === STORED && size > 0) this.#changes.set(name, await this.read(name));
    }
  }

  /** The first of `prefix1.xml`, `prefix2.xml`… that is not taken. */
  freeName(prefix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}.xml`)) number++;
    return `${prefix}${number}.xml`;
  }

  /** The relationships of a part. */
  async relationships(part: string): Promise<Relationship[]> {
    const name = relationshipsPart(part);
    return this.has(name) ? readRelationships(await this.readText(name), part) : [];
  }

  /** Relates `part` to `target` and returns the id by which `part` may name it (`r:id`). */
  async relate(part: string, type: string, target: string): Promise<string> {
    const name = relationshipsPart(part);
    const { id, text } = withRelationship(this.has(name) ? await this.readText(name) : null, part, type, target);
    this.#changes.set(name, Buffer.from(text));
    return id;
  }
}
