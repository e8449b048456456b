import { describe, expect, test } from "@jest/globals";
import { type ListItem, type ListName, lists } from "../../../../plan/form/lists.ts";
import { codeFromText } from "../../../../plan/workbook/cell/list.ts";
import { reading } from "./reading.ts";

const items = Object.entries(lists).flatMap(([list, entries]) =>
  (entries as readonly ListItem[]).map((item) => [list as ListName, item] as const),
);

describe("an item of a list", () => {
  test.each(items)("of %s is found by label, code and synonyms, ignoring case and accents", (list, item) => {
    for (const text of [item.label, item.code, ...(item.synonyms ?? [])]) {
      for (const typed of [text, text.toUpperCase(), text.normalize("NFD").replace(/\p{M}/gu, "")]) {
        expect(codeFromText(typed, list)).toBe(item.code);
      }
    }
  });

  test.each([
    ["Aplicativo  Móvel.", "channels", "mobileApp"],
    ["e - mail", "channels", "email"],
    ["0 – 10", "satisfactionScales", "0-10"],
  ] as const)("%s is told in spite of its punctuation", (typed, list, code) => {
    expect(codeFromText(typed, list)).toBe(code);
  });

  test("that no list has is unreadable, and its words are kept", () => {
    expect(reading("pombo-correio", { type: "choice", list: "channels" })).toEqual({
      state: "unreadable",
      value: null,
      raw: "pombo-correio",
      problems: ["not-in-list"],
    });
  });

  test("is not found by the names of the language", () => {
    for (const name of ["__proto__", "constructor", "toString"]) expect(codeFromText(name, "parties")).toBeNull();
  });

  test("that Excel turned into a date (1-5) is unreadable", () => {
    expect(
      reading({ number: 46_143, format: "d-mmm" }, { type: "choice", list: "satisfactionScales" }).problems,
    ).toEqual(["not-in-list"]);
  });
});

describe("responsible parties", () => {
  test.each([
    ["empresa contratada e órgão/entidade", "agency+contractor"],
    ["MP / Órgão", "ministry+agency"],
    ["órgão + MP", "ministry+agency"],
    ["Órgão, MP", "ministry+agency"],
    ["Órgão / Entidade", "agency"],
    ["órgão ou entidade", "agency"],
    ["empresa, órgão/entidade e MP", "ministry+agency+contractor"],
    ["MP; Órgão/Entidade; Empresa contratada", "ministry+agency+contractor"],
    ["o MP e a empresa", "ministry+contractor"],
    ["Ministério do Planejamento, Desenvolvimento e Gestão e empresa contratada", "ministry+contractor"],
    ["MP e MP", "ministry"],
  ])("%s is %s", (typed, code) => {
    expect(codeFromText(typed, "parties")).toBe(code);
  });

  test.each(["MP e prefeitura", "MP e", "/", "prefeitura"])("%s are none of the form", (typed) => {
    expect(codeFromText(typed, "parties")).toBeNull();
  });
});
