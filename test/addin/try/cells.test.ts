import { describe, expect, test } from "@jest/globals";
import { NO_VALIDATION, type Validation } from "../../../addin/host/model/validation.ts";
import { editedText, shownText, typedValue } from "../../../addin/try/cell-text.ts";
import { copiedText, pastedRows } from "../../../addin/try/pasted-rows.ts";
import { validationAnswer } from "../../../addin/try/validation-answer.ts";
import { serial } from "./sheet-of.ts";

describe("a cell shows", () => {
  test.each([
    [1234.5, "General", "1234,5"],
    [1234.5, "#,##0.00", "1.234,50"],
    [-1234.5, '"R$" #,##0.00', "-R$ 1.234,50"],
    [0.4567, "0.0%", "45,7%"],
    [1200, '#,##0 "por mês"', "1.200 por mês"],
    [serial("2026-03-01"), "mm/yyyy", "03/2026"],
    [serial("2026-03-31"), "dd/mm/yyyy", "31/03/2026"],
    [0, "mm/yyyy;;", ""],
    [true, "General", "VERDADEIRO"],
    ["texto", "@", "texto"],
    [null, "General", ""],
  ])("%p in the format %p as %p", (value, format, text) => {
    expect(shownText({ value, format })).toBe(text);
  });

  test("all of a value when somebody begins to change it", () => {
    const cell = { value: serial("2026-03-01"), format: "mm/yyyy", formula: null, isError: false, locked: false };
    expect(editedText(cell)).toBe("01/03/2026");
    expect(editedText({ ...cell, value: 0.4567, format: "0%" })).toBe("0,4567");
    expect(editedText({ ...cell, formula: "A1+1" })).toBe("=A1+1");
  });
});

describe("what is typed", () => {
  test.each([
    ["1.234,5", "General", 1234.5],
    ["1.23", "General", "1.23"],
    ["45%", "General", 0.45],
    ["R$ 12,50", "General", 12.5],
    ["12/2026", "mm/yyyy", serial("2026-12-01")],
    ["31/12/26", "dd/mm/yyyy", serial("2026-12-31")],
    ["31/02/2026", "dd/mm/yyyy", "31/02/2026"],
    ["12/2026", "General", "12/2026"],
    ["12", "@", "12"],
    ["verdadeiro", "General", true],
    ["não disponível", "mm/yyyy", "não disponível"],
  ])("%p in a cell of the format %p is %p", (text, format, value) => {
    expect(typedValue(text, format)).toBe(value);
  });

  test("is held against the cell's validation: refused, or taken with a word", () => {
    const alert = { showAlert: true, style: "Stop", title: "Valor fora da lista", message: "Escolha um." } as const;
    const list: Validation = { ...NO_VALIDATION, type: "List", rule: { list: {} }, errorAlert: alert };
    expect(validationAnswer(list, "Talvez", ["Sim", "Não"])).toEqual({
      words: "Valor fora da lista: Escolha um.",
      isTaken: false,
    });
    expect(validationAnswer(list, "Sim", ["Sim", "Não"])).toBeNull();
    const warned = { ...list, errorAlert: { ...alert, style: "Warning" } as const };
    expect(validationAnswer(warned, "Talvez", ["Sim"])?.isTaken).toBe(true);
    const rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    const whole: Validation = { ...list, type: "WholeNumber", rule };
    expect([1, 0, -1, 1.5, "x"].map((value) => validationAnswer(whole, value, null) === null)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test("a copied block has tabs, lines and quotes as spreadsheets write them, both ways", () => {
  const rows = [
    ["a", "b\nc", ""],
    ['"d"', "", "e"],
  ];
  expect(pastedRows(copiedText(rows))).toEqual(rows);
  expect(pastedRows("1\t2\r\n3\t4\r\n")).toEqual([
    ["1", "2"],
    ["3", "4"],
  ]);
});
