import type { Buffer } from "node:buffer";
import { inflateEntry } from "./inflate-entry.ts";
import { inflateTogether } from "./inflate-together.ts";
import { WORKBOOK_ZIP_LIMITS } from "./limits.ts";
import { Refused } from "./refusal.ts";
import { openZip, type Zip } from "./zip-directory.ts";

/** Where nearly every program puts the parts that a grid is made of. */
const USUAL_PARTS =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|docprops\/core\.xml|xl\/(?:_rels\/workbook\.xml\.rels|(?:workbook|styles|sharedstrings)\.xml|tables\/[^/]+\.xml|worksheets\/(?:_rels\/[^/]+\.rels|[^/]+\.xml)))$/;

/** Beyond it, parts are unpacked one at a time: the memory matters then, and what each costs beside its bytes does not. */
const MAX_TOGETHER = 2 * 1024 * 1024;

/** The parts of a workbook, unpacked when asked for. Part names are in lower case. */
export class WorkbookPackage {
  readonly zip: Zip;
  #together: ReadonlyMap<string, Buffer> | null = null;

  /** @throws Refused */
  constructor(bytes: Uint8Array) {
    this.zip = openZip(bytes, WORKBOOK_ZIP_LIMITS);
  }

  has(part: string): boolean {
    return this.zip.entries.has(part);
  }

  /** @throws Refused when the part is missing or damaged. */
  inflate(part: string): Buffer {
    const entry = this.zip.entries.get(part);
    if (entry === undefined) throw new Refused("missing-part", part);
    this.#together ??= inflateUsual(this.zip);
    return this.#together.get(part) ?? inflateEntry(entry);
  }
}

/** The usual parts of a workbook that is not large, when all of them are whole; otherwise nothing. */
function inflateUsual({ entries }: Zip): ReadonlyMap<string, Buffer> {
  const usual = [...entries].filter(([part, { method }]) => method === 8 && USUAL_PARTS.test(part));
  const size = usual.reduce((sum, [, entry]) => sum + entry.size, 0);
  const unpacked = size <= MAX_TOGETHER ? inflateTogether(usual.map(([, entry]) => entry)) : null;
  return new Map(unpacked?.map((bytes, index) => [usual[index]?.[0] ?? "", bytes]));
}
