import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { declaredCost } from "../../../functions/src/portal/declared-cost.ts";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";
import { stepsForPlan } from "../../../functions/src/portal/steps-for-plan.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";

describeWithLetters("the real letters", (folder) => {
  const names = readdirSync(folder).filter((file) => file.endsWith(".xml"));
  const sources = names.map((file) => readFileSync(join(folder, file), "utf8"));
  const refused: string[] = [];
  const letters: ServiceLetter[] = [];

  beforeAll(async () => {
    for await (const { file, result } of readLettersFolder(folder)) {
      if (result.ok) letters.push(result.letter);
      else refused.push(`${file}: ${result.problem.code}`);
    }
  });

  /** How many letters match a pattern, by plain search. */
  const matching = (pattern: RegExp): number => sources.filter((xml) => pattern.test(xml)).length;
  /** How many times a pattern occurs in all letters. */
  const occurrences = (pattern: RegExp): number =>
    sources.reduce((sum, xml) => sum + (xml.match(pattern)?.length ?? 0), 0);
  const count = (holds: (letter: ServiceLetter) => boolean): number => letters.filter(holds).length;

  test("are all read, each under a slug of its own, the name of its file", () => {
    expect(refused).toEqual([]);
    expect(letters.length).toBeGreaterThan(1_000);
    expect(letters.map(({ slug }) => `${slug}.xml`).sort()).toEqual([...names].sort());
  });

  test("keep apart services that share a Portal number", () => {
    const numbers = letters.flatMap(({ portalNumber }) => portalNumber ?? []);
    expect(numbers.length).toBe(matching(/<dbId>\d+<\/dbId>/));
    expect(numbers.length).toBeGreaterThan(new Set(numbers).size);
  });

  // The letter's own estimate stands before its steps, which may have estimates of their own.
  test.each([
    ["up-to", "<ate "],
    ["between", "<entre "],
    ["average", "<em-media "],
    ["immediate", "<atendimento-imediato"],
    ["not-estimated", "<nao-estimado-ainda"],
  ])("have the time %s as often as a plain search finds it", (kind, tag) => {
    const found = matching(new RegExp(`<tempo-total-estimado>\\s*${tag}[\\s\\S]*<etapas`));
    expect(found).toBeGreaterThan(0);
    expect(count(({ time }) => time?.kind === kind)).toBe(found);
  });

  test("have as many units of time as a plain search finds", () => {
    for (const [unit, written] of [
      ["days", "dias-corridos"],
      ["workingDays", "dias-uteis"],
      ["months", "meses"],
    ]) {
      const found = matching(
        new RegExp(`<tempo-total-estimado>\\s*<[^>]* unidade="${written}"[^>]*/>[\\s\\S]*<etapas`),
      );
      expect(count(({ time }) => time !== null && "unit" in time && time.unit === unit)).toBe(found);
    }
  });

  test("are digital, not digital, or silent as often as a plain search finds it", () => {
    const yes = matching(/<servico-digital>true</);
    const no = matching(/<servico-digital>false</);
    expect(yes).toBeGreaterThan(100);
    expect(count(({ digital }) => digital === true)).toBe(yes);
    expect(count(({ digital }) => digital === false)).toBe(no);
    expect(count(({ digital }) => digital === null)).toBe(names.length - yes - no);
  });

  test("are free or not as often as a plain search finds it", () => {
    expect(count(({ free }) => free === true)).toBe(matching(/<gratuito>true</));
    expect(count(({ free }) => free === false)).toBe(matching(/<gratuito>false</));
  });

  test("have every step and every cost", () => {
    expect(letters.reduce((sum, { steps }) => sum + steps.length, 0)).toBe(occurrences(/<etapa[ >]/g));
    expect(letters.reduce((sum, { costs }) => sum + costs.length, 0)).toBe(occurrences(/<custo[ >]/g));
  });

  test("name their agency with its acronym, unless they give only its code", () => {
    expect(count(({ agency }) => agency.name === "")).toBe(names.length - matching(/<nomeOrgao>[^<]/));
    expect(letters.filter(({ agency }) => agency.name !== "" && agency.acronym === null)).toEqual([]);
    expect(letters.filter(({ agency }) => /[()]|^\s|\s$| {2}/.test(agency.name + agency.acronym))).toEqual([]);
  });

  test("use no channel that the plan does not know, and only steps without one leave it open", () => {
    const steps = letters.flatMap(stepsForPlan);
    expect(steps.filter(({ channel }) => channel === "other")).toEqual([]);
    expect(steps.filter(({ channel }) => channel === null).length).toBe(
      letters.flatMap((letter) => letter.steps).filter(({ channels }) => channels.length === 0).length,
    );
  });

  test("tell every cost in the text of the declared cost", () => {
    for (const letter of letters) {
      const { text } = declaredCost(letter);
      for (const cost of letter.costs) {
        expect(text).toContain(cost.description);
        expect(text).toContain(cost.variable ?? "");
      }
    }
  });

  test("hold no markup, entity or stray space in their texts", () => {
    const texts = letters.flatMap(({ name, description, audience, timeNote, steps }) => [
      name,
      description,
      audience,
      timeNote,
      ...steps.flatMap((step) => [step.title, step.description]),
    ]);
    const marked = texts.filter((text) =>
      /\*\*|<\/?(?:p|b|br|font|a|li|ul)\b[^<>]*>|&[a-z]+;|[\u00a0\u200b\t\r]|\n{3}| {2}/.test(text),
    );
    expect(marked).toEqual([]);
  });
});
