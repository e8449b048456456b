import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { wordsIn } from "../../../addin/page/messages/catalogue.ts";
import { placeholdersOf } from "../../../plan/messages/fill.ts";

type Texts = readonly (readonly [path: string, text: string])[];

function textsOf(part: object, path = ""): Texts {
  return Object.entries(part).flatMap(
    ([name, value]): Texts =>
      typeof value === "string" ? [[`${path}${name}`, value]] : textsOf(value as object, `${path}${name}.`),
  );
}

/** The folders of views that bring words of their own. */
const PAGE = join("addin", "page");
const later = readdirSync(PAGE).filter((folder) => existsSync(join(PAGE, folder, "messages", "pt-BR.ts")));

async function laterTexts(folder: string): Promise<{ readonly portuguese: Texts; readonly english: Texts }> {
  const { ptBR } = (await import(`../../../addin/page/${folder}/messages/pt-BR.ts`)) as { readonly ptBR: object };
  const { en } = (await import(`../../../addin/page/${folder}/messages/en.ts`)) as { readonly en: object };
  return { portuguese: textsOf(ptBR), english: textsOf(en) };
}

function agree(portuguese: Texts, english: Texts): void {
  expect(english.map(([path]) => path)).toEqual(portuguese.map(([path]) => path));
  const translated = new Map(english);
  for (const [path, text] of portuguese) {
    expect([path, text]).not.toEqual([path, ""]);
    expect([path, placeholdersOf(translated.get(path) ?? "")]).toEqual([path, placeholdersOf(text)]);
  }
}

describe("the page's words are there in both languages, take the same values in both, and there are none besides:", () => {
  test("those that come with it", () => {
    const portuguese = textsOf(wordsIn("pt-BR").messages);
    expect(portuguese.length).toBeGreaterThan(100);
    agree(portuguese, textsOf(wordsIn("en").messages));
  });

  test("each later view brings its own", () => {
    expect(later).toEqual(expect.arrayContaining(["ministry", "people"]));
  });

  test.each(later)("%s", async (folder) => {
    const { portuguese, english } = await laterTexts(folder);
    expect(portuguese.length).toBeGreaterThan(3);
    agree(portuguese, english);
  });
});
