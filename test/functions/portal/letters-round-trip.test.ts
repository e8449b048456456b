import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { inputFiles } from "../../../functions/src/intake/input-files.ts";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import { agencyValuesOf, planValuesOf } from "../../../functions/src/portal/prefill.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";
import { stepsForPlan } from "../../../functions/src/portal/steps-for-plan.ts";
import { consolidateFiles } from "../../../functions/src/use-cases/consolidate-files.ts";
import { examineFile } from "../../../functions/src/use-cases/examine-file.ts";
import { type LetterWorkbooks, writeLetterWorkbooks } from "../../../functions/src/use-cases/letter-workbooks.ts";
import type { AgencyValues, PlanValues, Unavailable } from "../../../plan/form/values.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";
import { agencyReadBack, readBack } from "../../workbook/plan-values.ts";

const TODAY = "2026-05-15";
/** Well over a thousand workbooks are written and read. */
const LONG = 600_000;

interface Reread<V> {
  readonly values: V;
  readonly findings: readonly Finding[];
}

describeWithLetters("the workbooks of all the real letters", (letters) => {
  const folder = mkdtempSync(join(tmpdir(), "letters-"));
  const bySlug = new Map<string, ServiceLetter>();
  const plans: Reread<PlanValues>[] = [];
  const agencies: Reread<AgencyValues>[] = [];
  const unread: string[] = [];
  let made: LetterWorkbooks;

  beforeAll(async () => {
    for await (const { result } of readLettersFolder(letters)) {
      if (result.ok) bySlug.set(result.letter.slug, result.letter);
    }
    made = await writeLetterWorkbooks({ letters, out: folder, today: TODAY, replace: false });
    for (const file of inputFiles([folder])) {
      const examined = examineFile(file, { today: TODAY });
      if (!examined.ok) unread.push(file.source);
      else if (examined.workbook.kind === "plan") {
        plans.push({ values: valuesOf(examined.workbook.content), findings: examined.workbook.findings });
      } else agencies.push({ values: valuesOf(examined.workbook.content), findings: examined.workbook.findings });
    }
  }, LONG);

  afterAll(() => rmSync(folder, { recursive: true }));

  const letterOf = ({ values }: Reread<PlanValues>): ServiceLetter => {
    const letter = bySlug.get(String(values.fields["service.slug"]));
    if (!letter) throw new Error(`No letter is ${values.fields["service.slug"]}.`);
    return letter;
  };
  const lettersOf = ({ values }: Reread<AgencyValues>): ServiceLetter[] =>
    [...bySlug.values()].filter(({ agency }) => agency.siorg === values.fields["agency.siorg"]);

  test("are one for every letter and one for every agency, none written over another, all read", () => {
    expect(bySlug.size).toBeGreaterThan(1_000);
    expect(made).toMatchObject({ letters: bySlug.size, plans: bySlug.size, kept: 0, refused: [] });
    expect(unread).toEqual([]);
    expect(plans.map(({ values }) => values.fields["service.slug"]).sort()).toEqual([...bySlug.keys()].sort());
    expect(agencies).toHaveLength(made.agencies);
    expect(agencies.map(({ values }) => values.fields["agency.siorg"]).sort()).toEqual(
      [...new Set([...bySlug.values()].map(({ agency }) => agency.siorg))].sort(),
    );
  });

  test("say all that their letters say, field by field and step by step, and nothing else", () => {
    const agencyNamed = new Map(agencies.map(({ values: { fields } }) => [fields["agency.siorg"], fields]));
    const altered = plans
      .map((plan) => {
        const letter = letterOf(plan);
        const named = agencyNamed.get(letter.agency.siorg);
        const agency = {
          ...letter.agency,
          name: said(named?.["agency.name"]) ?? "",
          acronym: said(named?.["agency.acronym"]),
        };
        return { is: plan.values, ought: readBack(planValuesOf({ ...letter, agency })) };
      })
      .filter(({ is, ought }) => !isSame(is, ought));
    expect(altered).toEqual([]);
  });

  test("list every service of an agency under a name that its letters give it", () => {
    const altered = agencies.filter((agency) => {
      const own = lettersOf(agency);
      const { fields } = agency.values;
      const spellings = own.filter(
        (letter) => letter.agency.name === (fields["agency.name"] ?? "") && letter.agency.name !== "",
      );
      const named = spellings[0] ?? own[0];
      if (named === undefined) return true;
      const spelled = { ...named.agency, acronym: said(fields["agency.acronym"]) };
      return !isSame(agency.values, agencyReadBack(agencyValuesOf(spelled, own)));
    });
    expect(altered).toEqual([]);
    expect(agencies.reduce((sum, { values }) => sum + (values.tables.services?.length ?? 0), 0)).toBe(bySlug.size);
  });

  test("have findings only for what their letters lack", () => {
    const wrong = plans
      .map((plan) => ({ letter: letterOf(plan), plan }))
      .map(({ letter, plan }) => ({
        slug: letter.slug,
        is: [...new Set(plan.findings.map(({ rule }) => rule))].sort(),
        ought: [...lackOfPlan(letter, plan.values)].sort(),
      }))
      .filter(({ is, ought }) => !isSame(is, ought));
    expect(wrong).toEqual([]);
  });

  test("are asked in section 3 for what their letters leave out, and always for the unit", () => {
    const wrong = plans
      .map((plan) => {
        const { slug, description, audience } = letterOf(plan);
        const asked = plan.findings.filter(({ rule }) => rule === "service.required").map(({ field }) => field);
        const ought = ["service.unit"];
        if (audience === "") ought.unshift("service.audience");
        if (description === "") ought.unshift("service.description");
        return { slug, asked, ought };
      })
      .filter(({ asked, ought }) => !isSame(asked, ought));
    expect(wrong).toEqual([]);
  });

  test("of agencies have findings only for their people, and for services that share a name or a number", () => {
    const wrong = agencies
      .map((agency) => ({
        agency: agency.values.fields["agency.siorg"],
        is: [...new Set(agency.findings.map(({ rule }) => rule))].sort(),
        ought: [...lackOfAgency(agency.values, lettersOf(agency))].sort(),
      }))
      .filter(({ is, ought }) => !isSame(is, ought));
    expect(wrong).toEqual([]);
  });

  test(
    "are all consolidated: no file refused, none taken for a copy of another",
    async () => {
      const { consolidated, files } = await consolidateFiles(inputFiles([folder]), { today: TODAY });
      expect(consolidated.plans).toHaveLength(bySlug.size);
      expect(consolidated.agencies).toHaveLength(made.agencies);
      expect(files).toHaveLength(bySlug.size + made.agencies);
      expect(files.filter(({ outcome, reason }) => outcome !== "taken" || reason !== "")).toEqual([]);
    },
    LONG,
  );
});

/** The text of a cell, when it has one. */
function said(value: string | Unavailable | null | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** What no letter says, so that every plan made of one is asked for it. */
const NEVER_SAID = [
  "adoption.no-tool",
  "adoption.undeclared",
  "launch.quarter-missing",
  "metrics.neither-measured-nor-expected",
  "people.suplente-missing",
  "people.telephone-missing",
  "people.titular-missing",
  "schedule.month-missing",
  "service.required",
  "service.steps-after-missing",
];

function* lackOfPlan(letter: ServiceLetter, { fields }: PlanValues): Generator<string> {
  yield* NEVER_SAID;
  const steps = stepsForPlan(letter);
  if ((fields["agency.name"] ?? "") === "") yield "agency.required";
  if ((fields["agency.acronym"] ?? null) === null) yield "agency.acronym-missing";
  if (steps.length === 0) yield "service.steps-today-missing";
  // A step without a channel leaves open whether it is digital.
  if (steps.some(({ description, digital }) => description === "" || digital === null)) yield "service.step-incomplete";
  if (steps.some(({ channel }) => channel === null)) yield "service.step-channel-missing";
  const { time } = letter;
  if (time?.kind === "between" && time.min !== null && time.min > time.max) yield "letter.time-range";
  const digital = steps.filter((step) => step.digital === true).length;
  const told = steps.length > 0 && steps.every((step) => step.digital !== null);
  if (told && letter.digital !== null && digital === (letter.digital ? 0 : steps.length)) {
    yield "letter.digital-differs";
  }
}

/** Letters name neither focal points nor who appointed them. */
function* lackOfAgency({ fields }: AgencyValues, letters: readonly ServiceLetter[]): Generator<string> {
  yield* [
    "focal-points.appointment-missing",
    "focal-points.substituto-missing",
    "focal-points.titular-missing",
    "people.telephone-missing",
  ];
  if ((fields["agency.name"] ?? "") === "") yield "agency.required";
  if ((fields["agency.acronym"] ?? null) === null) yield "agency.acronym-missing";
  const numbers = letters.flatMap(({ portalNumber }) => portalNumber ?? []);
  if (numbers.length < letters.length) yield "services.portal-number-missing";
  if (new Set(numbers).size < numbers.length) yield "services.portal-number-repeated";
  if (new Set(letters.map(({ name }) => name.toLowerCase())).size < letters.length) yield "services.name-repeated";
  if (letters.some(({ digital }) => digital === null)) yield "services.incomplete";
}

/** Told in one comparison a letter; only those that differ are shown in full. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
