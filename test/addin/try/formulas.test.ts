import { describe, expect, test } from "@jest/globals";
import { HostWorkbook } from "../../../addin/host/model/workbook.ts";
import { Calculator } from "../../../addin/try/calculation/calculator.ts";
import { computed, serial, sheetOf, valueAt } from "./sheet-of.ts";

const column = { A1: 5, A2: "x", A3: 7, B1: 1, B2: 2 };

describe("a formula", () => {
  test.each([
    ["=1+2*3^2", 19],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=50%+1", 1.5],
    ['="a"&1.5&TRUE', "a1,5VERDADEIRO"],
    ['="a""b"', 'a"b'],
    ['="ABC"="abc"', true],
    // A truth is greater than any text, and a text than any number.
    ["=FALSE>0", true],
    ['="1">2', true],
    ["=1/0", "#DIV/0!"],
    ['=1+"x"', "#VALUE!"],
    ["=IFERROR(1/0,7)", 7],
    ["=A9=0", true],
    ['=A9=""', true],
    ["=A9", 0],
    ["=IF(TRUE,,1)", 0],
    ["=EOMONTH(DATE(2024,1,31),1)", serial("2024-02-29")],
    ["=TODAY()-DATE(2026,11,1)", 19],
    ['=TEXT(0.666,"0%")', "67%"],
    ["=FIXED(1234.56,1)", "1.234,6"],
    ["=ROUNDUP(93*50/100,0)", 47],
    ["=ROUNDUP(1.1*10,0)", 11],
    ['=MID("abc",2,500)', "bc"],
    ['=HYPERLINK("#A1",IF(A1>0,"vá","fique"))', "vá"],
    ["='P'!A1+P!A3", 12],
  ])("%s gives what Excel gives", (formula, value) => {
    expect(computed(formula, column)).toBe(value);
  });

  test.each([
    ['=SUMPRODUCT(--(A1:A4<>""))', 3],
    ['=SUM(IF(A1:A4<>"",1,0))', 3],
    ["=MAX(IF(ISNUMBER(A1:A4)*(A1:A4<=6),A1:A4))", 5],
    ["=LOOKUP(2,1/(A1:A4=7),A1:A4)", 7],
    ["=SUM(MMULT(IF(ISNUMBER(A1:B4),A1:B4,0),TRANSPOSE(COLUMN(A1:B4)^0)))", 15],
    ["=MMULT(A1:B2,A1:B2)", "#VALUE!"],
    ["=SUM(INDEX(A1:B4,1,0))", 6],
    ["=MAX(IF(A1:A4=7,ROW(A1:A4)))-MIN(ROW(A1:A4))+1", 3],
    ['=MATCH("X",A1:A4,0)', 2],
    ["=MATCH(8,A1:A4,0)", "#N/A"],
    ['=COUNTIFS(A1:A4,"?*")', 1],
    ['=COUNTIFS(A1:A4,"<>x")', 3],
    ['=COUNTIFS(A1:A4,">=5",B1:B4,1)', 1],
    ["=COUNTBLANK(A1:B4)", 3],
    ["=COUNTA(A1:A4)", 3],
    ["=SUMPRODUCT(A1:A3,B1:B3)", 5],
  ])("%s goes over all cells of its ranges", (formula, value) => {
    expect(computed(formula, column)).toBe(value);
  });
});

describe("recalculating", () => {
  test("follows a chain of formulas through names and sheets", () => {
    const workbook = new HostWorkbook();
    const [first, second] = [workbook.addSheet("Um"), workbook.addSheet("O outro")];
    workbook.addName("preço", "='O outro'!$A$1:$A$2");
    const put = (sheet: typeof first, at: [number, number], content: { value?: number; formula?: string }) =>
      sheet.put(...at, { value: null, formula: null, isError: false, format: "General", locked: true, ...content });
    put(first, [1, 1], { formula: "SUM(preço)*2" });
    put(second, [1, 1], { formula: "A2+1" });
    put(second, [2, 1], { value: 10 });
    const calculator = new Calculator(() => 0);
    calculator.recalculate(workbook);
    expect(valueAt(first, "A1")).toBe(42);
    put(second, [2, 1], { value: 0 });
    calculator.recalculate(workbook);
    expect(valueAt(first, "A1")).toBe(2);
  });

  test("leaves what it does not understand, and all that depends on it, as the file has it", () => {
    const { workbook, sheet } = sheetOf({
      A1: ["=XLOOKUP(1,B1:B2,C1:C2)", 30],
      A2: ["=A1+1", 31],
      // Whatever catches errors would hide that something is not known.
      A3: ["=IFERROR(A2,0)", 31],
      A4: ["=tbMedicoes[Mês]", "novembro"],
      A5: "=1+1",
    });
    const calculator = new Calculator(() => 0);
    calculator.recalculate(workbook);
    const at = ["A1", "A2", "A3", "A4", "A5"];
    expect(at.map((one) => valueAt(sheet, one))).toEqual([30, 31, 31, "novembro", 2]);
    expect([1, 2, 3, 4, 5].map((row) => calculator.isKept(sheet, row, 1))).toEqual([true, true, true, true, false]);
  });

  test("ends where formulas go in a circle", () => {
    const { workbook, sheet } = sheetOf({ A1: "=A2+1", A2: "=A1+1" });
    new Calculator(() => 0).recalculate(workbook);
    expect(sheet.cell(1, 1).isError).toBe(true);
  });

  test("moves the references of a condition with the cell it is asked for", () => {
    const { workbook, sheet } = sheetOf({ A1: "atrasada há 2 dias", A2: "no prazo" });
    const calculator = new Calculator(() => 0);
    calculator.recalculate(workbook);
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    expect([1, 2].map((row) => calculator.holds('LEFT($A1,8)="atrasada"', sheet, area, row, 1))).toEqual([true, false]);
  });
});
