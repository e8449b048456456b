import { describe, expect, test } from "@jest/globals";
import { wordsIn } from "../../../addin/page/messages/catalogue.ts";
import { placeholdersOf } from "../../../plan/messages/fill.ts";

function textsOf(part: object, path = ""): [path: string, text: string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${name}`, value]] : textsOf(value as object, `${path}${name}.`),
  );
}

const portuguese = textsOf(wordsIn("pt-BR").messages);
const english = new Map(textsOf(wordsIn("en").messages));

describe("the page's words", () => {
  test("are there in both languages, and none besides", () => {
    expect([...english.keys()]).toEqual(portuguese.map(([path]) => path));
    expect(portuguese.length).toBeGreaterThan(150);
  });

  test.each(portuguese)("%s takes the same values in both", (path, text) => {
    expect(text).not.toBe("");
    expect(placeholdersOf(english.get(path) ?? "")).toEqual(placeholdersOf(text));
  });
});
