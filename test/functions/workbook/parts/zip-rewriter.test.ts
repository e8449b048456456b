import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addParts, addPartsToFile } from "../../../../functions/src/workbook/parts/add-parts.ts";
import type { PackageParts } from "../../../../functions/src/workbook/parts/package-parts.ts";
import { arraySource } from "../../../../functions/src/workbook/parts/zip-bytes.ts";
import { compressedOffset, readDirectory, readEntry } from "../../../../functions/src/workbook/parts/zip-directory.ts";
import { memoryWorkbook, streamedWorkbook } from "./written-workbooks.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zip-rewriter-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The compressed bytes of every entry, by name. */
async function rawEntries(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const source = arraySource(bytes);
  const raw = new Map<string, Buffer>();
  for (const entry of await readDirectory(source)) {
    const start = await compressedOffset(source, entry);
    raw.set(entry.name, Buffer.from(await source.read(start, entry.compressedSize)));
  }
  return raw;
}

const NOTE = "xl/nota.xml";
const withNote = (parts: PackageParts) => parts.add(NOTE, "application/xml", Buffer.from("<nota/>"));

describe.each([
  ["exceljs in memory", memoryWorkbook],
  ["the stream writer of exceljs", () => streamedWorkbook(folder)],
])("A workbook of %s with a part added", (_, written) => {
  test("keeps every other entry as the compressed bytes it had", async () => {
    const before = await written();
    const original = await rawEntries(before);
    const rewritten = await rawEntries(await addParts(before, withNote));
    expect([...rewritten.keys()]).toEqual([...original.keys(), NOTE]);
    const changed = [...original].filter(([name, raw]) => !rewritten.get(name)?.equals(raw)).map(([name]) => name);
    expect(changed).toEqual(["[Content_Types].xml"]);
  });

  test("is still read by exceljs", async () => {
    const { default: ExcelJS } = await import("exceljs");
    const workbook = new ExcelJS.Workbook();
    const bytes = await addParts(await written(), withNote);
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    expect(workbook.getWorksheet("Painel")?.getCell("A1").value).toBe("Órgão");
  });

  test("is the same bytes each time, with entries that are all dated 1980", async () => {
    const before = await written();
    const first = Buffer.from(await addParts(before, withNote));
    expect(first.equals(await addParts(before, withNote))).toBe(true);
    const records = first.toString("latin1").split("PK\x01\x02").slice(1);
    expect(records).toHaveLength((await readDirectory(arraySource(first))).length);
    expect(new Set(records.map((record) => record.slice(8, 12)))).toEqual(new Set(["\x00\x00\x21\x00"]));
  });
});

test("From file to file, a package longer than one chunk becomes the same bytes as in memory", async () => {
  const noise = randomBytes(700_000);
  const large = await addParts(await memoryWorkbook(), (parts) => parts.add("xl/ruido.bin", "a/b", noise));
  await writeFile(join(folder, "antes.xlsx"), large);
  await addPartsToFile(join(folder, "antes.xlsx"), join(folder, "depois.xlsx"), withNote);
  const after = await readFile(join(folder, "depois.xlsx"));
  expect(after.equals(await addParts(large, withNote))).toBe(true);
  const parts = await readDirectory(arraySource(after));
  const copied = parts.find((entry) => entry.name === "xl/ruido.bin");
  expect(copied && noise.equals(await readEntry(arraySource(after), copied))).toBe(true);
});

test("A file may be rewritten in its own place", async () => {
  const path = join(folder, "painel.xlsx");
  await writeFile(path, await memoryWorkbook());
  await addPartsToFile(path, path, withNote);
  expect([...(await rawEntries(await readFile(path))).keys()]).toContain(NOTE);
});

test("Nothing is left behind when an addition fails", async () => {
  const path = join(folder, "painel.xlsx");
  await writeFile(path, await memoryWorkbook());
  const failing = addPartsToFile(path, join(folder, "novo.xlsx"), (parts) => parts.readText("xl/nada.xml").then());
  await expect(failing).rejects.toThrow("no part xl/nada.xml");
  expect(await readdir(folder)).toEqual(["painel.xlsx"]);
});

test("A part is neither added twice nor replaced before it is there", async () => {
  const before = await memoryWorkbook();
  await expect(addParts(before, (parts) => withNote(parts).then(() => withNote(parts)))).rejects.toThrow("already has");
  await expect(addParts(before, async (parts) => parts.replace(NOTE, new Uint8Array()))).rejects.toThrow("no part");
});

describe("A package that a defect has damaged is refused", () => {
  const read = async (bytes: Uint8Array) => {
    const source = arraySource(bytes);
    for (const entry of await readDirectory(source)) await readEntry(source, entry);
  };
  /** A copy with one byte of the first central directory record changed. */
  const damaged = async (offset: number, value: number) => {
    const bytes = Buffer.from(await memoryWorkbook());
    bytes[bytes.indexOf("PK\x01\x02", 0, "latin1") + offset] = value;
    return bytes;
  };

  test.each([
    ["because it is no zip", async () => Buffer.from("isto não é um zip, nem de longe"), "not a zip"],
    ["because its end is cut off", async () => (await memoryWorkbook()).slice(0, -30), "not a zip"],
    ["because the checksum differs", () => damaged(16, 0xab), "is damaged"],
    ["because it is encrypted", () => damaged(8, 1), "encrypted"],
    ["because its compression is another", () => damaged(10, 12), "unsupported way"],
  ])("%s", async (_, make, message) => {
    const bytes = await make();
    await expect(read(bytes)).rejects.toThrow(message);
  });

  test("and a sound one is not", async () => {
    await expect(read(await memoryWorkbook())).resolves.toBeUndefined();
  });
});
