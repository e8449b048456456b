import { describe, expect, test } from "@jest/globals";
import { isCpf } from "../../../plan/personal/cpf.ts";
import { findPersonal } from "../../../plan/personal/find-personal.ts";
import { maskPersonal } from "../../../plan/personal/mask-personal.ts";

const kinds = (text: string) => findPersonal(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe("what is personal in a text", () => {
  test.each([
    ["falar com ana.lima@exemplo.gov.br.", [["email", "ana.lima@exemplo.gov.br"]]],
    ["<ana+plano@sub.exemplo.gov.br>", [["email", "ana+plano@sub.exemplo.gov.br"]]],
    [
      "ANA@EXEMPLO.GOV.BR; joão@exemplo",
      [
        ["email", "ANA@EXEMPLO.GOV.BR"],
        ["email", "joão@exemplo"],
      ],
    ],
    ["ligar para (61) 3333-4444, à tarde", [["telephone", "(61) 3333-4444"]]],
    ["cel. 61 99999-1007", [["telephone", "61 99999-1007"]]],
    ["+55 61 3333 4444", [["telephone", "+55 61 3333 4444"]]],
    ["WhatsApp 61999991007", [["telephone", "61999991007"]]],
    [
      "61 3333-4444 61 3333-5555",
      [
        ["telephone", "61 3333-4444"],
        ["telephone", "61 3333-5555"],
      ],
    ],
    [
      "(61) 3333-4444/5555 ou 61 9 9999-1007",
      [
        ["telephone", "(61) 3333-4444"],
        ["telephone", "61 9 9999-1007"],
      ],
    ],
    ["tel:61-3333-4444;ana", [["telephone", "61-3333-4444"]]],
    ["ramal 3333-4444", [["telephone", "3333-4444"]]],
    ["CPF 529.982.247-25", [["cpf", "529.982.247-25"]]],
    ["CPF 52998224725", [["cpf", "52998224725"]]],
    ["CPF 111.222.333-44, mesmo errado", [["cpf", "111.222.333-44"]]],
    [
      "ana@exemplo.gov.br (61) 3333-4444 529.982.247-25",
      [
        ["email", "ana@exemplo.gov.br"],
        ["telephone", "(61) 3333-4444"],
        ["cpf", "529.982.247-25"],
      ],
    ],
  ])("%s", (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  test.each([
    "Decreto nº 8.936/16, art. 9º",
    "processo 12345.678901/2026-11",
    "CNPJ 12.345.678/0001-90",
    "2017-2018 e 2019/2020",
    "R$ 1.234.567,89 por ano",
    "0800 123 4567",
    "31/03/2026 às 12:00",
    "CEP 70040-906",
    "serviço nº 1234567",
    "www.servicos.gov.br",
    "@orgao nas redes",
    "10.000 solicitações em 12 meses",
    "código de barras 12345678901234567890123456789012345678901234",
    "NUP 00000.000123/2026-45",
  ])("nothing in: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test("a text as long as a cell is looked through in time that grows with it", () => {
    for (const text of [
      "a".repeat(32_767),
      "1".repeat(32_767),
      "1 ".repeat(16_000),
      "a.".repeat(16_000),
      "@".repeat(32_767),
      "11".repeat(50) + "-".repeat(32_000),
    ]) {
      expect(maskPersonal(text).text).toBe(text);
    }
  });
});

test("words stand in place of what is personal, and the rest stays", () => {
  expect(maskPersonal("Ver com ana@exemplo.gov.br ou (61) 3333-4444; CPF 529.982.247-25.")).toEqual({
    text: "Ver com [e-mail omitido] ou [telefone omitido]; CPF [CPF omitido].",
    masked: ["email", "telephone", "cpf"],
  });
});

test("a CPF is one by its check digits", () => {
  expect(["52998224725", "52998224724", "11111111111", "5299822472"].map(isCpf)).toEqual([true, false, false, false]);
});
