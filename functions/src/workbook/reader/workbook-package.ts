import type { Buffer } from "node:buffer";
import { inflateEntry } from "./inflate-entry.ts";
import { WORKBOOK_ZIP_LIMITS } from "./limits.ts";
import { Refused } from "./refusal.ts";
import { openZip, type Zip } from "./zip-directory.ts";

/** The parts of a workbook, unpacked one at a time when asked for. Part names are in lower case. */
export class WorkbookPackage {
  readonly zip: Zip;

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
    return inflateEntry(entry);
  }
}
