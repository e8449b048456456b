import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { attachment, safeFileName } from "../../../functions/src/triggers/file-name.ts";

describe("a file's name", () => {
  test.each([
    ["Plano – Emissão de certidão.xlsx", "Plano – Emissão de certidão.xlsx"],
    ["C:\\Users\\ana\\plano.xlsx", "plano.xlsx"],
    ["../../etc/plano.xlsx", "plano.xlsx"],
    ["plano\r\nSet-Cookie: a=b.xlsx", "planoSet-Cookie: a=b.xlsx"],
    ["pla\u202enoxslx.exe", "planoxslx.exe"],
    ["pla\u0000no\ud800.xlsx", "plano.xlsx"],
    ["", "planilha.xlsx"],
    ["   ", "planilha.xlsx"],
    ["pasta/", "planilha.xlsx"],
  ])("%j is kept as %j", (given, kept) => expect(safeFileName(given)).toBe(kept));

  test("is cut at 200 characters, none of them in halves", () => {
    expect([...safeFileName("📈".repeat(300))]).toEqual(Array.from({ length: 200 }, () => "📈"));
  });

  test("that is safe stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(safeFileName(safe)).toBe(safe);
        expect(safe).toMatch(/^[^\p{C}/\\]+$/u);
      }),
    );
  });
});

describe("the header of a file to be saved", () => {
  test("has the name in ASCII and in UTF-8", () => {
    expect(attachment("Plano (ação) 50%.xlsx")).toBe(
      "attachment; filename=\"Plano (acao) 50_.xlsx\"; filename*=UTF-8''Plano%20%28a%C3%A7%C3%A3o%29%2050%25.xlsx",
    );
  });

  test("is one line of ASCII whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(attachment(name)).toMatch(/^attachment; filename="[ !#$&-[\]-~]+"; filename\*=UTF-8''[\w.!~%-]+$/);
      }),
    );
  });
});
