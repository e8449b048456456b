import { describe, expect, test } from "@jest/globals";
import type { FieldType } from "../../../../plan/form/declaration.ts";
import { readCell } from "../../../../plan/workbook/cell/read-cell.ts";
import { reading } from "./reading.ts";

const line = { type: "text", maxLength: 20 } as const;
const prose = { type: "text", maxLength: 20, multiline: true } as const;
const digits = { type: "digits" } as const;
const types: readonly FieldType[] = [
  line,
  prose,
  digits,
  { type: "email" },
  { type: "telephone" },
  { type: "month" },
  { type: "date" },
  { type: "quarter" },
  { type: "number", measure: "count" },
  { type: "yesNo" },
  { type: "choice", list: "channels" },
];

describe.each(types)("in a field of type $type", (type) => {
  test.each(["", " ", "\u00a0\n", "\u200b", "-", "–", "—", "___", " - "])("%j says nothing", (typed) => {
    expect(reading(typed, type)).toMatchObject({ state: "blank", value: null, problems: [] });
  });

  test("an absent cell says nothing", () => {
    expect(readCell(undefined, type, false)).toEqual({ state: "blank", value: null, raw: "", problems: [] });
  });

  test.each(["n/d", "N/D", "nd", "n/a", "N.A.", "não se aplica", "NÃO DISPONÍVEL.", "indisponível", "n / d"])(
    "%s declares that there is none",
    (typed) => {
      expect(reading(typed, type)).toMatchObject({ state: "unavailable", value: null, problems: [] });
      expect(reading(typed, type).raw).toBe(typed);
    },
  );

  test("as much as a cell can hold is read like anything else", () => {
    const spaces = " ".repeat(16_000);
    for (const typed of [`-${spaces}x${spaces}\ny`, `${"1".repeat(32_000)}x`, `de${spaces}2018`]) {
      expect(["value", "unreadable"]).toContain(reading(typed, type).state);
    }
  });

  test("an error is an error", () => {
    expect(reading({ error: "#REF!" }, type)).toEqual({
      state: "unreadable",
      value: null,
      raw: "#REF!",
      problems: ["error-value"],
    });
  });

  test("a formula that was never computed is no value", () => {
    expect(reading({ uncalculated: "A1+1" }, type)).toEqual({
      state: "unreadable",
      value: null,
      raw: "=A1+1",
      problems: ["uncalculated-formula"],
    });
  });

  test("a formula that yields no text says nothing", () => {
    expect(reading({ text: "", formula: 'IF(A1="","",A1)' }, type).state).toBe("blank");
  });
});

describe("text", () => {
  test("is the result of a formula", () => {
    expect(reading({ text: "Certidão", formula: "B2" }, line)).toMatchObject({ state: "value", value: "Certidão" });
  });

  test("keeps its line breaks where the field has several lines, and only there", () => {
    expect(reading(" a\r\n b ", prose).value).toBe("a\n b");
    expect(reading(" a\r\n b ", line).value).toBe("a b");
  });

  test("longer than the field takes is kept, with a doubt", () => {
    const long = "a".repeat(21);
    expect(reading(long, line)).toEqual({ state: "value", value: long, raw: long, problems: ["too-long"] });
    expect(reading(`  ${"a".repeat(20)}  `, line).problems).toEqual([]);
  });

  test("may be a name of the language or a formula's look-alike", () => {
    for (const text of ["__proto__", "constructor", "=1+1", "@SOMA"]) expect(reading(text, line).value).toBe(text);
  });

  test("is what a number, a date or a tick looks like", () => {
    expect(reading(1234.5, line).value).toBe("1234,5");
    expect(reading(0.1 + 0.2, line).value).toBe("0,3");
    expect(reading({ number: 46_000, format: "dd/mm/yyyy" }, line).value).toBe("09/12/2025");
    expect(reading({ number: 0.07, format: "0%" }, line).value).toBe("7%");
    expect(reading(true, line).value).toBe("VERDADEIRO");
  });
});

describe("an e-mail", () => {
  test("loses the spaces around it and its scheme, and keeps what a rule must see", () => {
    expect(reading(" mailto:ana@exemplo.gov.br\u00a0", { type: "email" }).value).toBe("ana@exemplo.gov.br");
    expect(reading("ana @exemplo.gov.br", { type: "email" }).value).toBe("ana @exemplo.gov.br");
  });
});

describe("a telephone", () => {
  test("is text, also when it was typed as a number", () => {
    expect(reading("(61) 3333-4444", { type: "telephone" }).value).toBe("(61) 3333-4444");
    expect(reading(6_133_334_444, { type: "telephone" }).value).toBe("6133334444");
  });
});

describe("a code of digits", () => {
  test.each([
    ["00123", "00123"],
    ["1.929", "1929"],
    ["12.345.678", "12345678"],
    ["12 345", "12345"],
    [123, "123"],
    [0, "0"],
    [{ number: 123, format: "00000" }, "00123"],
  ] as const)("%j is %s", (typed, value) => {
    expect(reading(typed, digits)).toMatchObject({ state: "value", value, problems: [] });
  });

  test.each([
    "SIORG 123",
    "12.34",
    "00.123",
    "1,929",
    "1.5",
    1.5,
    -3,
    1e20,
    true,
    { number: 46_000.5, format: "dd/mm/yyyy" },
  ])("%j is none", (typed) => {
    expect(reading(typed, digits)).toMatchObject({ state: "unreadable", problems: ["not-digits"] });
  });
});
