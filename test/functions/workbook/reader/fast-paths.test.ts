import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readWorkbook } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import { MAX_COLUMN, MAX_ROW } from "../../../../plan/workbook/grid.ts";
import { outcome, readCells, type WorkbookSketch, workbookFile } from "../../../workbook/workbook-file.ts";

/** What makes the reader leave the spelling that it reads straight from the bytes, and means nothing. */
const DETOUR = "<!-- -->";

const attributesOf = (texts: readonly (readonly [string, fc.Arbitrary<string>])[]) =>
  fc
    .tuple(
      ...texts.map(([name, value]) =>
        fc.option(
          value.map((text) => ` ${name}="${text}"`),
          { nil: "" },
        ),
      ),
    )
    .chain((written) => fc.shuffledSubarray(written, { minLength: written.length }).map((some) => some.join("")));

const truth = fc.constantFrom("0", "1", "true", "false");
const decimal = fc.constantFrom("15", "0.25", "", ".", "12.8");
const whole = fc.nat({ max: 9 }).map(String);
const looks = attributesOf([
  ["spans", fc.constantFrom("1:4", "2:20", "", "1:2 4:5")],
  ["ht", decimal],
  ["customHeight", truth],
  ["hidden", truth],
  ["s", whole],
  ["outlineLevel", whole],
  ["thickBot", truth],
  ["r2", fc.constantFrom("1")],
]);
const kind = attributesOf([
  ["t", fc.constantFrom("array", "shared", "normal")],
  ["ref", fc.constantFrom("B2", "B2:C3", "$B$2")],
  ["si", whole],
  ["ca", truth],
  ["xmlns", fc.constantFrom("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "urn:other")],
]);
const written = fc
  .array(
    fc.constantFrom(
      ..."ab é–😀 \t\n\r",
      ...["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#65;", "&#xe9;", "&#10;", "&amp", "&am;", "&nbsp;", "&#0;"],
      ...["]]", "&gt;", ">", "\u0001", "_x000D_", "<![CDATA[x&amp;]]>"],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));
const formula = fc.oneof(
  fc.tuple(kind, written).map(([attributes, text]) => `<f${attributes}>${text}</f>`),
  kind.map((attributes) => `<f${attributes}/>`),
  fc.constant(""),
);
const value = fc.oneof(
  written.map((text) => ` t="str">${"@"}<v>${text}</v>`),
  fc.constant(' t="n">@<v>1.5</v>'),
);
const cells = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.tuple(formula, value).map(([inside, rest]) => rest.replace("@", () => inside)),
  ),
  { maxLength: 4 },
);

/** All of the grid's cells as values, or why there is none. */
function read(sketch: WorkbookSketch): unknown {
  const result = readWorkbook(workbookFile(sketch));
  return result.ok ? [...result.grid.sheets.map((sheet) => [...sheet.cells.values()])] : result.refusal.code;
}

describe("rows spelled as nearly every program spells them", () => {
  it("are read, or refused, as the full reader does", () => {
    let readable = 0;
    fc.assert(
      fc.property(looks, cells, (attributes, row) => {
        const inside = row
          .map((cell, index) => `<c r="${"ABCD"[index]}1"${cell === null ? "/>" : `${cell}</c>`}`)
          .join("");
        const rows = (detour: string) => `<row r="1"${attributes}>${detour}${inside}</row><row r="2"${attributes}/>`;
        const plain = read({ sheets: [{ rows: rows("") }] });
        if (typeof plain !== "string") readable++;
        expect(plain).toEqual(read({ sheets: [{ rows: rows(DETOUR) }] }));
      }),
      { numRuns: 1500 },
    );
    expect(readable).toBeGreaterThan(100);
  });

  it.each([
    ["a look twice", '<row r="1" ht="1" ht="1"><c r="A1"><v>1</v></c></row>'],
    ["a look without an end", '<row r="1" ht="1><c r="A1"><v>1</v></c></row>'],
    ["a look that is empty twice", '<row r="1" spans="" spans=""/>'],
    ["a formula's kind twice", '<row r="1"><c r="A1"><f t="array" t="array">A2</f></c></row>'],
    ["no blank between a formula's attributes", '<row r="1"><c r="A1"><f t="array"ref="A1">A2</f></c></row>'],
    ["a slash in the tag of a formula", '<row r="1"><c r="A1"><f t="array"/ >A2</f></c></row>'],
    ["a reference without end in a formula", '<row r="1"><c r="A1"><f>A2&amp</f></c></row>'],
    ["a reference that nobody declared", '<row r="1"><c r="A1"><f>A2&quote;A3</f></c></row>'],
    ["a control character in a formula", '<row r="1"><c r="A1"><f>A2\u0001</f></c></row>'],
    ["the end of a CDATA section in a formula", '<row r="1"><c r="A1"><f>A2]]>A3</f></c></row>'],
  ])("are refused with %s", (_, rows) => {
    expect(outcome(workbookFile({ sheets: [{ rows }] }))).toBe("malformed-xml");
  });

  it("keep a formula of any length, its references replaced", () => {
    for (const times of [1, 100, 1000, 6000]) {
      const rows = `<row r="1"><c r="A1"><f>${"&quot;é&amp;–".repeat(times)}</f></c></row>`;
      expect(readCells({ sheets: [{ rows }] }).get("A1")?.formula).toBe('"é&–'.repeat(times));
    }
  });
});

/** What a name's formula must be to be a place; groups are the sheet's name in and without quotes, and the corners. */
const PLACE = /^(?:'((?:[^']|'')+)'|([^'!:\s]+))!\$([A-Z]{1,3})\$([1-9]\d{0,6})(?::\$([A-Z]{1,3})\$([1-9]\d{0,6}))?$/;

describe("defined names spelled as nearly every program spells them", () => {
  const sheets = [{ name: "Plano" }, { name: "Lista d'Água" }, { name: "P!o" }];
  const often = (...usual: string[]) => ({
    or: (...odd: string[]) =>
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) }),
  });
  const column = often("A", "B", "XFD").or("XFE", "ZZZ", "AAAA", "b", "");
  const row = often("1", "20", String(MAX_ROW)).or(String(MAX_ROW + 1), "0", "01", "12345678", "");
  const cell = fc.tuple(column, row, often("$").or("")).map(([c, r, mark]) => `$${c}${mark}${r}`);
  const sheet = fc.constantFrom(
    "Plano",
    "'Plano'",
    "plano",
    "'Lista d''Água'",
    "'Lista d'Água'",
    "'P!o'",
    "P!o",
    "''",
    "X",
  );
  const formula = fc.oneof(
    fc.tuple(sheet, cell).map(([name, from]) => `${name}!${from}`),
    fc.tuple(sheet, cell, cell).map(([name, from, to]) => `${name}!${from}:${to}`),
    fc.tuple(sheet, cell, cell, fc.constantFrom(",", ":", " ", "!", "")).map(([name, from, to, end]) => {
      return `${name}!${from}${end}${name}!${to}${end}`;
    }),
    fc.constantFrom("1", "", "#REF!", "Plano!#REF!", "!$A$1", "$A$1", "Plano!$A$1&amp;x", "&quot;Plano&quot;!$A$1"),
  );

  function names(inside: string) {
    const result = readWorkbook(workbookFile({ sheets, names: inside }));
    return result.ok ? [...result.grid.names] : result.refusal.code;
  }

  it("are read, or refused, as the full reader does", () => {
    const spelled = fc.tuple(
      fc.constantFrom("pd_a", "pd_b", "PD_A", "_xlnm.Print_Area", "Órgão", "a b", "a&amp;b", "9", ""),
      fc.constantFrom("", "", "", ' hidden="1"', ' localSheetId="0"', ' name="x"'),
      formula,
    );
    fc.assert(
      fc.property(fc.array(spelled, { maxLength: 4 }), (some) => {
        const elements = some.map(([name, more, text]) => `<definedName name="${name}"${more}>${text}</definedName>`);
        expect(names(elements.join(""))).toEqual(names(elements.map((element) => DETOUR + element).join("")));
      }),
      { numRuns: 500 },
    );
  });

  it("are places when they are nothing else", () => {
    const indexes = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    const number = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    let places = 0;
    fc.assert(
      fc.property(fc.array(formula, { minLength: 1, maxLength: 5 }), (formulas) => {
        const read = names(
          formulas.map((text, index) => `<definedName name="n${index}">${text}</definedName>`).join(""),
        );
        if (typeof read === "string") throw new Error(read);
        for (const [index, text] of formulas.entries()) {
          const match = PLACE.exec(text.replaceAll("&amp;", "&").replaceAll("&quot;", '"'));
          const [, quoted, plain = "", fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] =
            match ?? [];
          const place = indexes.get((quoted?.replaceAll("''", "'") ?? plain).toLowerCase());
          const columns = [number(fromColumn), number(toColumn)];
          const rows = [Number(fromRow), Number(toRow)];
          const inside = Math.max(...columns) <= MAX_COLUMN && Math.max(...rows) <= MAX_ROW;
          const expected =
            match === null || place === undefined || !inside
              ? null
              : {
                  sheet: place,
                  firstRow: Math.min(...rows),
                  firstColumn: Math.min(...columns),
                  lastRow: Math.max(...rows),
                  lastColumn: Math.max(...columns),
                };
          if (expected !== null) places++;
          expect(read[index]?.[1].range).toEqual(expected);
        }
      }),
      { numRuns: 800 },
    );
    expect(places).toBeGreaterThan(50);
  });
});
