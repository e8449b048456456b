import { describe, expect, it } from "@jest/globals";
import { outcome, readCells, readValues, workbookFile } from "../../../workbook/workbook-file.ts";

/** Cell styles 0 General, 1 date, 2 percentage, 3 a custom format, 4 text. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs>';

const inRow = (cells: string) => ({ sheets: [{ rows: `<row r="1">${cells}</row>` }], styles: STYLES });

/** The one cell of a workbook that holds this one. */
const cell = (xml: string) => readCells(inRow(xml)).get("A1");

describe("a cell", () => {
  it.each([
    ["a number", '<c r="A1"><v>1250.5</v></c>', "number", 1250.5],
    ["a negative number", '<c r="A1"><v>-3</v></c>', "number", -3],
    ["a small number in scientific notation", '<c r="A1"><v>1E-3</v></c>', "number", 0.001],
    ["a number of seventeen digits", '<c r="A1"><v>0.45000000000000001</v></c>', "number", 0.45],
    ["a date just before midnight, unrounded", '<c r="A1" s="1"><v>46000.99999999</v></c>', "number", 46000.99999999],
    ["zero", '<c r="A1"><v>0</v></c>', "number", 0],
    ["a number whose type is spelled out", '<c r="A1" t="n"><v>7</v></c>', "number", 7],
    ["true", '<c r="A1" t="b"><v>1</v></c>', "boolean", true],
    ["false in words", '<c r="A1" t="b"><v>false</v></c>', "boolean", false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "error", "#REF!"],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>olá</t></is></c>', "text", "olá"],
    ["an inline rich text", '<c r="A1" t="inlineStr"><is><r><t>o</t></r><r><t>lá</t></r></is></c>', "text", "olá"],
    ["the text of a formula", '<c r="A1" t="str"><f>B1</f><v>olá</v></c>', "text", "olá"],
    ["a text that looks like a date", '<c r="A1" t="str"><v>05/26</v></c>', "text", "05/26"],
    ["a text with blanks around", '<c r="A1" t="str"><v>  olá </v></c>', "text", "  olá "],
    ["a text of blanks", '<c r="A1" t="str"><v>  </v></c>', "text", "  "],
    ["a non-breaking space", '<c r="A1" t="str"><v>&#160;x&#xA0;</v></c>', "text", "\u00a0x\u00a0"],
    ["named references", '<c r="A1" t="str"><v>&lt;a&gt; &amp;amp; &quot;b&apos;</v></c>', "text", "<a> &amp; \"b'"],
    ["a character beyond the first plane", '<c r="A1" t="str"><v>&#x1F4C8; 📈</v></c>', "text", "📈 📈"],
    ["an escaped carriage return", '<c r="A1" t="str"><v>a_x000D_b</v></c>', "text", "a\rb"],
    ["an escaped underscore", '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', "text", "_x000D_"],
    ["a line break", '<c r="A1" t="str"><v>a\r\nb\rc\nd</v></c>', "text", "a\nb\nc\nd"],
    ["CDATA", '<c r="A1" t="str"><v>a<![CDATA[ & <b> ]]>c</v></c>', "text", "a & <b> c"],
    ["a comment inside a text", '<c r="A1" t="str"><v>a<!-- not this -->b</v></c>', "text", "ab"],
    ["an ISO date", '<c r="A1" t="d"><v>2026-03-31</v></c>', "number", 46112],
    ["an ISO date with a time", '<c r="A1" t="d"><v>2026-03-31T12:00:00</v></c>', "number", 46112.5],
    ["an ISO date of January 1900", '<c r="A1" t="d"><v>1900-01-01</v></c>', "number", 1],
    ["an ISO time", '<c r="A1" t="d"><v>T18:00:00Z</v></c>', "number", 0.75],
  ])("that holds %s is read", (_, xml, type, value) => {
    expect(cell(xml)).toMatchObject({ row: 1, column: 1, type, value });
  });

  it("has the code of its number format, built in or declared", () => {
    expect(cell('<c r="A1"><v>1</v></c>')?.format).toBe("General");
    expect(cell('<c r="A1" s="1"><v>1</v></c>')?.format).toBe("mm-dd-yy");
    expect(cell('<c r="A1" s="2"><v>0.45</v></c>')?.format).toBe("0%");
    expect(cell('<c r="A1" s="3"><v>1</v></c>')?.format).toBe("dd/mm/yyyy");
  });

  it("that holds an ISO date has a date format, its own where it has one", () => {
    expect(cell('<c r="A1" t="d"><v>2026-03-31</v></c>')?.format).toBe("yyyy-mm-dd");
    expect(cell('<c r="A1" s="3" t="d"><v>2026-03-31</v></c>')?.format).toBe("dd/mm/yyyy");
  });

  it("keeps its formula beside the result, also when that is 0, false or an empty text", () => {
    expect(cell('<c r="A1"><f>B1*2</f><v>0</v></c>')).toMatchObject({ type: "number", value: 0, formula: "B1*2" });
    expect(cell('<c r="A1" t="b"><f>B1&gt;2</f><v>0</v></c>')).toMatchObject({ value: false, formula: "B1>2" });
    expect(cell('<c r="A1" t="str"><f>B1</f><v></v></c>')).toMatchObject({ type: "text", value: "", formula: "B1" });
    expect(cell('<c r="A1"><f>B1*2</f><v>4</v></c>')?.formula).toBe("B1*2");
    expect(cell('<c r="A1"><v>4</v></c>')?.formula).toBeNull();
  });

  it.each([
    ["no value", '<c r="A1"><f>B1</f></c>'],
    ["an empty value", '<c r="A1"><f>B1</f><v></v></c>'],
    ["a self-closed value", '<c r="A1"><f>B1</f><v/></c>'],
    ["no text", '<c r="A1" t="str"><f>B1</f></c>'],
    ["a formula of LibreOffice without a value", '<c r="A1"><f aca="false">B1</f></c>'],
  ])("with a formula and %s is uncalculated", (_, xml) => {
    expect(cell(xml)).toMatchObject({ type: "uncalculated", value: "", formula: "B1" });
  });

  it("that shares the formula of another says so with an empty formula", () => {
    const cells = readCells(
      inRow(
        '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>4</v></c>',
      ),
    );
    expect(cells.get("A1")).toMatchObject({ value: 2, formula: "C1*2" });
    expect(cells.get("B1")).toMatchObject({ value: 4, formula: "" });
  });

  it("that is only styled, or holds an empty text, is not there", () => {
    const empty =
      '<c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1" t="s" s="1"/><c r="D1"><v></v></c><c r="E1"><v/></c><c r="F1" t="inlineStr"><is><t></t></is></c><c r="G1" t="str"><v></v></c><c r="H1"><v>1</v></c>';
    expect(readValues(inRow(empty))).toEqual({ H1: 1 });
  });

  it.each([
    ["a number that is none", '<c r="A1"><v>1,5</v></c>', "malformed-value"],
    ["a hexadecimal number", '<c r="A1"><v>0x10</v></c>', "malformed-value"],
    ["a number without end", '<c r="A1"><v>1e999</v></c>', "malformed-value"],
    ["a truth value that is none", '<c r="A1" t="b"><v>2</v></c>', "malformed-value"],
    ["a date that is none", '<c r="A1" t="d"><v>2026-02-30</v></c>', "malformed-value"],
    ["a type that is none", '<c r="A1" t="x"><v>2</v></c>', "malformed-value"],
    ["an index without text", '<c r="A1" t="s"><v>0</v></c>', "malformed-reference"],
    ["a style that is not there", '<c r="A1" s="5"><v>0</v></c>', "malformed-reference"],
    ["two values", '<c r="A1"><v>1</v><v>2</v></c>', "unexpected-content"],
    ["text outside of a value", '<c r="A1">1</c>', "unexpected-content"],
    ["an inline text with another type", '<c r="A1"><is><t>1</t></is></c>', "unexpected-content"],
    ["an element nobody knows", '<c r="A1"><w>1</w></c>', "unexpected-content"],
    ["an attribute nobody knows", '<c q="A1"><v>1</v></c>', "unexpected-content"],
    ["the same place as another", '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', "duplicate-cell"],
    ["a place in another row", '<c r="A2"><v>1</v></c>', "malformed-reference"],
    ["a place beyond the last column", '<c r="XFE1"><v>1</v></c>', "malformed-reference"],
    ["a place with a zero before", '<c r="A01"><v>1</v></c>', "malformed-reference"],
    ["a place in small letters", '<c r="a1"><v>1</v></c>', "malformed-reference"],
  ])("with %s is refused", (_, xml, code) => {
    expect(outcome(workbookFile(inRow(xml)))).toBe(code);
  });
});

describe("shared texts", () => {
  const strings =
    '<si><t>um</t></si><si><t xml:space="preserve"> dois </t></si>' +
    '<si><r><rPr><b/></rPr><t>tr</t></r><r><t>ês</t></r><rPh sb="0" eb="1"><t>not this</t></rPh><phoneticPr fontId="1"/></si>' +
    "<si/><si><t/></si><si><t>a &amp; b_x000D_</t></si><si><t>seis</t></si>";
  const rows = `<row r="1">${["A", "B", "C", "D", "E", "F", "G"].map((column, index) => `<c r="${column}1" t="s"><v>${index}</v></c>`).join("")}</row>`;

  it("are found by index, plain or rich, with nothing pronounced twice", () => {
    expect(readValues({ strings, sheets: [{ rows }] })).toEqual({
      A1: "um",
      B1: " dois ",
      C1: "três",
      F1: "a & b\r",
      G1: "seis",
    });
  });
});

describe("rows and columns", () => {
  it("that do not say where they are follow the one before", () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(readValues({ sheets: [{ rows }] })).toEqual({ A1: 1, D1: 2, E1: 3, A5: 4, A6: 5 });
  });

  it("come in row-major order however they are written", () => {
    const rows = '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>';
    expect([...readCells({ sheets: [{ rows }] }).keys()]).toEqual(["B1", "A2", "B2"]);
  });

  it("reach to the last cell of a sheet and not beyond", () => {
    expect(readValues({ sheets: [{ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }] })).toEqual({
      XFD1048576: 1,
    });
    expect(outcome(workbookFile({ sheets: [{ rows: '<row r="1048577"><c><v>1</v></c></row>' }] }))).toBe(
      "malformed-reference",
    );
    expect(outcome(workbookFile({ sheets: [{ rows: '<row r="1048576"/><row><c><v>1</v></c></row>' }] }))).toBe(
      "malformed-reference",
    );
  });

  it("may look as they like", () => {
    const looks =
      ' spans="1:2" s="0" customFormat="1" ht="15.75" hidden="0" customHeight="1" outlineLevel="1" collapsed="false" thickTop="1" thickBot="1" ph="0"';
    expect(
      readValues({ sheets: [{ rows: `<row r="1"${looks}><c r="A1"><v>1</v></c></row><row r="2"${looks}/>` }] }),
    ).toEqual({ A1: 1 });
    expect(outcome(workbookFile({ sheets: [{ rows: '<row R="1"><c r="A1"><v>1</v></c></row>' }] }))).toBe(
      "unexpected-content",
    );
  });

  it("do not inherit how the row before looks", () => {
    const rows = '<row r="1" ht="15"><c r="A1"><v>1</v></c></row><row r="2" ht="15" x="1"><c r="A2"><v>2</v></c></row>';
    expect(outcome(workbookFile({ sheets: [{ rows }] }))).toBe("unexpected-content");
  });
});

describe("merged ranges", () => {
  it("show their first cell alone", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const tail = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    expect(readValues({ sheets: [{ rows, tail }] })).toEqual({ A1: 1, C1: 3 });
  });

  it("may cover the whole sheet", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="90"><c r="Z90"><v>2</v></c></row>';
    const tail = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(readValues({ sheets: [{ rows, tail }] })).toEqual({ A1: 1 });
  });
});
