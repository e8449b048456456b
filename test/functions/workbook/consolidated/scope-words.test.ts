import { expect, test } from "@jest/globals";
import { scopeInWords } from "../../../../plan/consolidation/tables/scope-words.ts";

test("A workbook of everything has no scope to tell of", () => {
  expect(scopeInWords({})).toBeNull();
  expect(scopeInWords({ text: " ", agency: undefined })).toBeNull();
});

test("A scope names states and tools as the form does, and only the first of many agencies", () => {
  expect(
    scopeInWords({
      agency: ["1", "2", "3", "4", "5", "6", "7"],
      state: ["returned", "approved"],
      tool: ["servicePortal"],
    }),
  ).toBe(
    "órgãos de código SIORG 1, 2, 3, 4, 5 e mais 2 órgãos  ·  situação: Devolvido para ajustes ou Aprovado  ·  ferramenta adotada: Portal de Serviços",
  );
});
