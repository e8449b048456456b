import { Buffer } from "node:buffer";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { MAX_SHEET_CELLS } from "../../../../functions/src/workbook/reader/limits.ts";
import { type ReadResult, readWorkbook } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import { REFUSAL_CODES } from "../../../../functions/src/workbook/reader/refusal.ts";
import { declaredCells } from "../../../workbook/declared-cells.ts";
import { mutateBytes, mutateParts, mutateXml, pack, type Random, unpack } from "../../../workbook/mutations.ts";
import { planLikeWorkbook } from "../../../workbook/plan-like-workbook.ts";
import { randomNumbers } from "../../../workbook/random-numbers.ts";
import { mainPart, relation, workbookFile } from "../../../workbook/workbook-file.ts";
import type { ZipPart } from "../../../workbook/zip-file.ts";

/** A small workbook with every spelling in it. */
const ODD = workbookFile({
  sheets: [
    {
      name: "Plano",
      rows:
        '<row r="1" spans="1:4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c><c r="C1" s="1"/><c r="D1" t="b"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><f>A1&amp;"x"</f><v>ab</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A1*2</f><v>2</v></c></row>' +
        '<row r="3"><c t="inlineStr"><is><t xml:space="preserve"> in </t></is></c><c><f t="shared" si="0"/><v>3</v></c><c t="d"><v>2026-01-31</v></c></row>',
      tail: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
      relations: relation("t", "table", "../tables/table1.xml"),
    },
    {
      name: "Órgão",
      rows: "<!-- x --><row r='7'><c r='C7' t='e'><v><![CDATA[#REF!]]></v></c><c r='D7'><f>1+1</f></c></row>",
    },
    {
      name: "Mescla",
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      tail: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
  ],
  strings: "<si><t>um</t></si><si><r><t>do</t></r><r><t>is</t></r></si>",
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
  names:
    '<definedName name="a">Plano!$A$1:$B$2</definedName><definedName name="b" localSheetId="0">\'Órgão\'!$C$7</definedName>',
  parts: [
    [
      "xl/tables/table1.xml",
      mainPart(
        "table",
        '<tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="y"/></tableColumns>',
        ' id="1" displayName="T" ref="A1:B3"',
      ),
    ],
  ],
});

const SEED = 20_260_331;

/** The same file spelled so that no row and no shared text is in the usual spelling any more. */
function respelled(file: Uint8Array): Uint8Array {
  return pack(
    unpack(file).map((part) => {
      if (!/sheet\d|strings/i.test(String(part.name))) return part;
      // As Latin-1, so that bytes that are no UTF-8 stay what they are.
      const text = Buffer.from(part.content as Uint8Array).toString("latin1");
      const other = text.replaceAll("<row ", "<row  ").replaceAll("<si>", "<si >");
      return { ...part, stored: true, content: Buffer.from(other, "latin1") };
    }),
  );
}

/** The grid, or nothing: refusals need not be the same, only the decision. */
function gridOrNull(result: ReadResult): unknown {
  return result.ok ? result.grid : null;
}

describe("a damaged file", () => {
  let files: { readonly bytes: Uint8Array; readonly parts: readonly ZipPart[] }[] = [];

  beforeAll(async () => {
    files = [ODD, ODD, await planLikeWorkbook(1), await planLikeWorkbook(2)].map((bytes) => ({
      bytes,
      parts: unpack(bytes),
    }));
  });

  const kinds: readonly [string, number, number, (index: number, random: Random) => Uint8Array][] = [
    ["in its bytes", 700, 1, (index, random) => mutateBytes(files[index]?.bytes ?? ODD, random)],
    [
      "in its parts",
      700,
      50,
      (index, random) => pack(mutateParts(files[index]?.parts ?? [], files[(index + 2) % 4]?.parts ?? [], random)),
    ],
    ["inside its parts", 3000, 300, (index, random) => pack(mutateXml(files[index]?.parts ?? [], random))],
  ];

  it.each(kinds)(
    "%s becomes a grid with all that it says, or a refusal (%i files, more than %i of them read)",
    (_, count, least, mutate) => {
      const random = randomNumbers(SEED);
      const codes = new Map<string, number>();
      let read = 0;
      let compared = 0;
      for (let index = 0; index < count; index++) {
        const bytes = mutate(index % 4, random);
        const result = readWorkbook(bytes);
        if (!result.ok) {
          expect(REFUSAL_CODES).toContain(result.refusal.code);
          expect(result.refusal).not.toMatchObject({ code: "unreadable" });
          codes.set(result.refusal.code, (codes.get(result.refusal.code) ?? 0) + 1);
          continue;
        }
        read++;
        const said = declaredCells(bytes);
        const sheets = result.grid.sheets.map((sheet) => sheet.cells.size);
        expect(sheets.every((cells) => cells <= MAX_SHEET_CELLS)).toBe(true);
        expect(sheets).toHaveLength(said.sheets);
        for (const [sheet, filled] of said.filled.entries()) {
          if (filled === null) continue;
          compared++;
          expect(sheets[sheet]).toBeGreaterThanOrEqual(filled);
        }
      }
      // Enough of both, or the test above would show nothing.
      expect(read).toBeGreaterThan(least);
      expect(compared).toBeGreaterThan(least);

      expect(codes.size).toBeGreaterThan(4);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it("is read alike in the usual spelling, from the bytes, and in any other, by the XML reader", () => {
    const random = randomNumbers(SEED + 1);
    let alike = 0;
    for (let index = 0; index < 600; index++) {
      const bytes = pack(mutateXml(files[index % 4]?.parts ?? [], random));
      const [usual, other] = [gridOrNull(readWorkbook(bytes)), gridOrNull(readWorkbook(respelled(bytes)))];
      expect(isDeepStrictEqual(usual, other)).toBe(true);
      if (usual !== null) alike++;
    }
    expect(alike).toBeGreaterThan(60);
  });
});
