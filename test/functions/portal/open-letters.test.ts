import { expect, test } from "@jest/globals";
import { LETTER_SIZE_LIMIT } from "../../../functions/src/portal/letter-xml.ts";
import { openLetters } from "../../../functions/src/portal/open-letters.ts";
import { zipFile } from "../../workbook/zip-file.ts";
import { catalogueBytes, catalogueService } from "./catalogue-service.ts";
import { madeLetter } from "./made-letter.ts";

test("the letters of a zip come in the order of their names, whatever folders they are in", () => {
  const zip = zipFile([
    { name: "cartas/b.xml", content: madeLetter({ id: "" }) },
    { name: "cartas/a.xml", content: madeLetter({ id: "" }) },
    { name: "cartas/LEIA-ME.md", content: "texto" },
    { name: "__MACOSX/cartas/a.xml", content: "lixo" },
  ]);
  expect(read(zip)).toEqual([
    ["cartas/a.xml", "a"],
    ["cartas/b.xml", "b"],
  ]);
});

test("a letter of a zip that cannot be read does not keep the others from being read", () => {
  const zip = zipFile([
    { name: "a.xml", content: "<servico" },
    { name: "b.xml", content: madeLetter(), says: { crc: 1 } },
    { name: "c.xml", content: " ".repeat(LETTER_SIZE_LIMIT + 1), stored: true },
    { name: "d.xml", content: madeLetter() },
  ]);
  expect(read(zip)).toEqual([
    ["a.xml", "malformed"],
    ["b.xml", "damaged"],
    ["c.xml", "too-large"],
    ["d.xml", "emitir-certidao-de-exemplo"],
  ]);
});

test("the Portal's catalogue is known by how it begins", () => {
  expect(read(Buffer.concat([Buffer.from("\ufeff\n "), catalogueBytes(catalogueService())]))).toEqual([
    ["resposta[0] (Emitir certidão de exemplo)", "emitir-certidao-de-exemplo"],
  ]);
});

test.each([
  ["not-letters", Buffer.from("%PDF-1.7")],
  ["not-letters", Buffer.alloc(0)],
  ["truncated", Buffer.from("PK\u0003\u0004")],
  ["unsafe-path", zipFile([{ name: "../a.xml", content: "" }])],
])("what holds no letters is refused as a whole: %s", (reason, bytes) => {
  const opened = openLetters(bytes);
  expect(opened).toMatchObject({ ok: false, refusal: { code: "unreadable-letters", reason } });
  expect(opened.ok || opened.refusal.sentences["pt-BR"]).toMatch(/\.$/);
});

function read(bytes: Uint8Array): (readonly [file: string, found: string])[] {
  const opened = openLetters(bytes);
  if (!opened.ok) throw new Error(opened.refusal.reason);
  return [...opened.letters].map(({ file, result }) => [file, result.ok ? result.letter.slug : result.problem.code]);
}
