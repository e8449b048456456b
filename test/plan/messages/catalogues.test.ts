import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { RuleMessage } from "../../../plan/messages/catalogue.ts";
import { en } from "../../../plan/messages/en.ts";
import { fileFailureSentences } from "../../../plan/messages/file-failures.ts";
import { placeholdersOf } from "../../../plan/messages/fill.ts";
import { ptBR } from "../../../plan/messages/pt-BR.ts";
import { agencyRules } from "../../../plan/rules/agency-rules.ts";
import { fileRules } from "../../../plan/rules/file-rules.ts";
import { planRules } from "../../../plan/rules/plan-rules.ts";
import { numberFromText } from "../../../plan/workbook/cell/number.ts";

const CODES = [...new Set([...planRules, ...agencyRules, ...fileRules].map(({ code }) => code))].sort();
const PORTUGUESE = Object.entries<RuleMessage>(ptBR);

function wordsOf({ title, message, mend }: RuleMessage): string {
  return `${title} ${message} ${mend}`;
}

describe("the catalogues", () => {
  test("say something of every rule and of nothing else", () => {
    expect(CODES.length).toBeGreaterThan(100);
    expect(Object.keys(ptBR).sort()).toEqual(CODES);
    expect(Object.keys(en).sort()).toEqual(CODES);
  });

  test.each(PORTUGUESE)("fill in the same values in both languages: %s", (code, portuguese) => {
    const english = en[code as keyof typeof en];
    expect(placeholdersOf(wordsOf(english))).toEqual(placeholdersOf(wordsOf(portuguese)));
    expect(placeholdersOf(portuguese.title)).toEqual([]);
  });

  test.each(PORTUGUESE)("speak in sentences, without the code: %s", (code, portuguese) => {
    for (const { title, message, mend } of [portuguese, en[code as keyof typeof en]]) {
      expect(title).toMatch(/^[\p{Lu}].*[^.]$/u);
      expect(message).toMatch(/^[\p{Lu}“{].*\.$/u);
      expect(mend).toMatch(/^[\p{Lu}{].*\.$/u);
      expect(`${title}${message}${mend}`).not.toContain(code);
    }
  });

  test("have one sentence for each way a workbook can fail, with the same values in both languages", () => {
    for (const [code, sentence] of Object.entries(fileFailureSentences["pt-BR"])) {
      const english = fileFailureSentences.en[code as keyof typeof fileFailureSentences.en];
      expect(placeholdersOf(english)).toEqual(placeholdersOf(sentence));
      expect(sentence).toMatch(/^Esta pasta|^Falta/);
      expect(sentence.match(/\.(\s|$)/g)).toHaveLength(1);
    }
  });
});

test("no example of a number that a message gives can itself be read in two ways", () => {
  for (const { mend } of [ptBR["reading.not-a-number"], en["reading.not-a-number"]]) {
    const examples = mend.match(/\d[\d.,]*\d/g) ?? [];
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      for (const measure of ["money", "decimal"] as const) {
        expect(numberFromText(example, measure).value).not.toBeNull();
      }
    }
  }
});

test("every rule has a file and a test of its name", () => {
  const sources = readdirSync("plan/rules", { recursive: true }).map(String);
  const tests = readdirSync("test/plan/rules", { recursive: true }).map(String);
  for (const code of CODES) {
    const path = code.replace(".", "/");
    expect(sources.map((file) => file.replaceAll("\\", "/"))).toContain(`${path}.ts`);
    expect(tests.map((file) => file.replaceAll("\\", "/"))).toContain(`${path}.test.ts`);
  }
});
