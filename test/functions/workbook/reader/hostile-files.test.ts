import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import { REFUSAL_CODES } from "../../../../functions/src/workbook/reader/refusal.ts";
import { refusalSentence } from "../../../../functions/src/workbook/reader/refusal-messages.ts";
import { HOSTILE_CONTENT } from "../../../workbook/hostile-content.ts";
import { HOSTILE_KINDS } from "../../../workbook/hostile-kinds.ts";
import { HOSTILE_PACKING } from "../../../workbook/hostile-packing.ts";

const ALL = [...HOSTILE_KINDS, ...HOSTILE_PACKING, ...HOSTILE_CONTENT];

describe("a file", () => {
  it.each(ALL.map(({ name, code, bytes }) => [name, code, bytes] as const))("%s is refused: %s", (_, code, bytes) => {
    const result = readWorkbook(bytes());
    expect(result).toMatchObject({ ok: false, refusal: { code } });
    if (result.ok) return;
    for (const language of ["pt-BR", "en"] as const) {
      const sentence = refusalSentence(result.refusal, language);
      expect(sentence).toMatch(/^[A-ZÀ-Ú].{30,}[.)]$/u);
    }
  });
});

describe("the files above", () => {
  it("show every way of being refused but a mistake of the reader itself", () => {
    const shown = new Set(ALL.map(({ code }) => code));
    expect(REFUSAL_CODES.filter((code) => !shown.has(code))).toEqual(["unreadable"]);
  });

  it("leave nothing behind on objects of the process", () => {
    for (const { bytes } of ALL) readWorkbook(bytes());
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("the sentence of a refusal", () => {
  it("names the place in the file, as a quotation that cannot do harm", () => {
    const sentence = refusalSentence({ code: "missing-part", detail: "xl/<b>\u001b[31mx\u202e" }, "pt-BR");
    expect(sentence).toContain("(onde: xl/�b��[31mx�)");
  });

  it("is different for every code, in both languages", () => {
    for (const language of ["pt-BR", "en"] as const) {
      const sentences = REFUSAL_CODES.map((code) => refusalSentence({ code }, language));
      expect(new Set(sentences).size).toBe(REFUSAL_CODES.length);
    }
  });
});
