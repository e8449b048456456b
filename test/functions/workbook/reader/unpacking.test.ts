import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { inflateTogether } from "../../../../functions/src/workbook/reader/inflate-together.ts";
import { WORKBOOK_ZIP_LIMITS } from "../../../../functions/src/workbook/reader/limits.ts";
import { openZip } from "../../../../functions/src/workbook/reader/zip-directory.ts";
import { outcome, workbookParts } from "../../../workbook/workbook-file.ts";
import { type ZipPart, zipFile } from "../../../workbook/zip-file.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const parts = workbookParts({ sheets: [{ rows: "<row><c><v>1</v></c></row>" }] });
const sheet = Buffer.from(String(parts.find(({ name }) => name === SHEET)?.content));

/** The workbook with its sheet packed so, whatever its headers go on to say of it. */
const withSheet = (packed: Uint8Array): ZipPart[] =>
  parts.map((part) =>
    part.name === SHEET
      ? { name: SHEET, content: packed, stored: true, says: { method: 8, crc: crc32(sheet), size: sheet.length } }
      : part,
  );

const together = (file: Uint8Array) =>
  inflateTogether([...openZip(file, WORKBOOK_ZIP_LIMITS).entries.values()])?.map(String) ?? null;

/** What stands between two members of a gzip file: the trailer of the first, the header of the second. */
function seam(content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt32LE(crc32(content), 0);
  bytes.writeUInt32LE(content.length, 4);
  bytes.writeUInt32LE(0x00088b1f, 8);
  return bytes;
}

describe("parts that are unpacked together", () => {
  it("are what they are alone, in their order", () => {
    const contents = ["a", "b".repeat(100_000), "ção", "\0".repeat(30)];
    const some = contents.map((content, index) => ({ name: `${index}.xml`, content }));
    expect(together(zipFile(some))).toEqual(contents);
    expect(together(zipFile(some.slice(1, 3)))).toEqual(contents.slice(1, 3));
    expect(together(zipFile(parts))).toEqual(parts.map(({ content }) => content));
  });

  it.each([
    ["whose checksum is another", { crc: 1 }, "checksum"],
    ["that are longer than declared", { size: sheet.length - 1 }, "size-mismatch"],
    ["that are shorter than declared", { size: sheet.length + 1 }, "size-mismatch"],
  ])("are not taken when there are any %s", (_, says, code) => {
    const file = zipFile(parts.map((part) => (part.name === SHEET ? { ...part, says } : part)));
    expect(together(file)).toBeNull();
    expect(outcome(file)).toBe(code);
  });

  it("are not taken when one is empty", () => {
    expect(together(zipFile([{ name: "a.xml", content: "a" }, { name: "b.xml", content: "" }, ...parts]))).toBeNull();
  });

  it("are not taken when one is packed as several", () => {
    const nothing = Buffer.alloc(0);
    for (const first of [nothing, Buffer.from("x")]) {
      const packed = Buffer.concat([deflateRawSync(first), seam(first), deflateRawSync(sheet)]);
      const file = zipFile(withSheet(packed));
      expect(together(file)).toBeNull();
      expect(outcome(file)).toBe("size-mismatch");
    }
  });

  it("are not taken when one runs over its end into the next", () => {
    // A stored block that is longer than what is left of its entry.
    const packed = Buffer.concat([Buffer.from([1, 200, 0, 55, 255]), sheet.subarray(0, 100)]);
    const file = zipFile(withSheet(packed));
    expect(together(file)).toBeNull();
    expect(outcome(file)).toBe("truncated");
  });
});

describe("a workbook", () => {
  it("is read though a part that nobody asks for is damaged", () => {
    const spoiled = { name: "xl/tables/table9.xml", content: "<table/>", says: { crc: 1 } };
    expect(together(zipFile([...parts, spoiled]))).toBeNull();
    expect(outcome(zipFile([...parts, spoiled]))).toBe("read 1 cells");
  });

  it("is read though packed bytes are followed by others, which no program looks at", () => {
    const packed = Buffer.concat([deflateRawSync(sheet), Buffer.from("left over")]);
    expect(outcome(zipFile(withSheet(packed)))).toBe("read 1 cells");
  });

  it("is read part by part when it is large", () => {
    const rows = `<row><c><v>1</v></c></row><!--${"x".repeat(800_000)}-->`;
    expect(outcome(zipFile(workbookParts({ sheets: [{ rows }, { rows }, { rows }] })))).toBe("read 3 cells");
  });
});
