import { Buffer } from "node:buffer";
import { type HostileFile, hostile, MEGABYTE, withEntry, withSheetSaying } from "./hostile-file.ts";
import { randomNumbers } from "./random-numbers.ts";
import { relation, workbookFile, workbookParts } from "./workbook-file.ts";
import { zipFile } from "./zip-file.ts";

/** Bytes that pack a hundredfold: four thousand by chance, over and over. */
function repeatedBytes(count: number): Buffer {
  const random = randomNumbers(1);
  const block = Buffer.from(Array.from({ length: 4096 }, () => Math.floor(random() * 256)));
  return Buffer.alloc(count, block);
}

/** An entry that lies, local header and all, within another one. */
function overlapping(): Uint8Array {
  const inner = zipFile([{ name: "b", content: "x", stored: true }]).subarray(0, 32);
  return zipFile([
    { name: "a", content: inner, stored: true },
    { name: "b", content: "x", stored: true, offset: 31 },
  ]);
}

/** Archives that are damaged or mean harm. */
export const HOSTILE_PACKING: readonly HostileFile[] = [
  hostile("in ZIP64", "zip64", () => zipFile(workbookParts({}), { count: 0xffff })),
  hostile("with a locator of ZIP64", "zip64", () =>
    zipFile(workbookParts({}), { before: Buffer.concat([Buffer.from("PK\u0006\u0007"), Buffer.alloc(16)]) }),
  ),
  hostile("with an entry in ZIP64", "zip64", () => withSheetSaying({ size: 0xffffffff })),
  hostile("with an encrypted entry", "encrypted-entry", () => withSheetSaying({ flags: 1 })),
  hostile("packed with LZMA", "unsupported-compression", () => withSheetSaying({ method: 14 })),
  hostile("with an entry twice", "duplicate-entry", () => withEntry({ name: "xl/workbook.xml", content: "<x/>" })),
  hostile("with an entry twice but for capitals", "duplicate-entry", () =>
    withEntry({ name: "XL/Workbook.xml", content: "<x/>" }),
  ),
  hostile("with entries that share their bytes", "overlapping-entries", overlapping),
  hostile("with a path upwards", "unsafe-path", () => withEntry({ name: "xl/../../x", content: "x" })),
  hostile("with a path from the root", "unsafe-path", () => withEntry({ name: "/etc/x", content: "x" })),
  hostile("with a path of Windows", "unsafe-path", () => withEntry({ name: "xl\\x", content: "x" })),
  hostile("with a drive letter", "unsafe-path", () => withEntry({ name: "C:x", content: "x" })),
  hostile("with a relation upwards", "unsafe-path", () =>
    workbookFile({ relations: relation("x", "styles", "../../../styles.xml") }),
  ),
  hostile("with 301 entries", "too-many-entries", () =>
    zipFile(Array.from({ length: 301 }, (_, index) => ({ name: `a${index}`, content: "" }))),
  ),
  hostile("with an entry over 5 MB", "entry-too-large", () =>
    withEntry({ name: "a", content: Buffer.alloc(5 * MEGABYTE + 1) }),
  ),
  hostile("over 20 MB when unpacked", "total-too-large", () =>
    zipFile(["a", "b", "c", "d", "e"].map((name) => ({ name, content: repeatedBytes(4.1 * MEGABYTE) }))),
  ),
  hostile("with an entry that grows a thousandfold", "ratio", () =>
    withEntry({ name: "a", content: Buffer.alloc(2 * MEGABYTE) }),
  ),
  hostile("with an entry longer than it says", "size-mismatch", () => withSheetSaying({ size: 10 })),
  hostile("with an entry shorter than it says", "size-mismatch", () => withSheetSaying({ size: 100_000 })),
  hostile("with another name in the local header", "size-mismatch", () =>
    withEntry({ name: "a", localName: "b", content: "x" }),
  ),
  hostile("with more entries than it says", "size-mismatch", () => zipFile(workbookParts({}), { count: 2 })),
  hostile("with fewer entries than it says", "truncated", () => zipFile(workbookParts({}), { count: 20 })),
  hostile("cut in half", "truncated", () => workbookFile({}).subarray(0, 700)),
  hostile("with something behind its end", "truncated", () => Buffer.concat([workbookFile({}), Buffer.from("x")])),
  hostile("whose directory is elsewhere", "truncated", () => zipFile(workbookParts({}), { offset: 10 })),
  hostile("with a wrong checksum", "checksum", () => withSheetSaying({ crc: 1 })),
  hostile("with an entry that cannot be unpacked", "checksum", () =>
    zipFile(workbookParts({}).map((part) => ({ ...part, stored: true, says: { method: 8 } }))),
  ),
];
