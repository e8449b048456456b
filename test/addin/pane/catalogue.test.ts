import { describe, expect, test } from "@jest/globals";
import { en } from "../../../addin/pane/messages/en.ts";
import { ptBR } from "../../../addin/pane/messages/pt-BR.ts";
import { placeholdersOf } from "../../../plan/messages/fill.ts";

function textsOf(part: object, path = ""): [path: string, text: string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${name}`, value]] : textsOf(value as object, `${path}${name}.`),
  );
}

const portuguese = textsOf(ptBR);
const english = new Map(textsOf(en));

describe("the pane's words", () => {
  test("are there in both languages, and none besides", () => {
    expect([...english.keys()].sort()).toEqual(portuguese.map(([path]) => path).sort());
    expect(portuguese.length).toBeGreaterThan(100);
  });

  test.each(portuguese)("%s takes the same values in both", (path, text) => {
    expect(text).not.toBe("");
    expect(placeholdersOf(english.get(path) ?? "")).toEqual(placeholdersOf(text));
  });
});
