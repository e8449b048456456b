import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainLine, plainText } from "../../../plan/text/plain-text.ts";

describe("plain text", () => {
  test.each([
    ["spaces around it go", "  Emissão de certidão ", "Emissão de certidão"],
    ["a non-breaking space is a space", "Órgão\u00a0Exemplo\u202f2", "Órgão Exemplo 2"],
    ["nothing invisible stays", "\ufeffIni\u00adcia\u200bdas\u200e", "Iniciadas"],
    ["accents are composed", "Ac\u0327a\u0303o", "Ação"],
    ["a tab is a space", "a\tb", "a b"],
    ["control characters go", "a\u0001b", "ab"],
    ["quotes, dashes and signs stay", "“Dono” – 1º R$ 5 €", "“Dono” – 1º R$ 5 €"],
    ["every kind of line break is one", "a\r\nb\rc\u2028d\ve", "a\nb\nc\nd\ne"],
    ["spaces between words stay", "a  b", "a  b"],
    ["half a character cannot be kept", "a\ud800", "a\ufffd"],
    ["a name of the language is just text", "__proto__", "__proto__"],
  ])("%s", (_, typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });

  test("on a single line a line break is a space", () => {
    expect(plainLine("Rua A \n\n  Sala 2\r\n")).toBe("Rua A Sala 2");
  });

  test("is the same when it is made plain again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
