import { expect, test } from "@jest/globals";
import { letterSaid } from "../../../functions/src/portal/letter-said.ts";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import { agencyValuesOf, planIdOf, planValuesOf } from "../../../functions/src/portal/prefill.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { agencyRecord } from "../../../plan/consolidation/agency-record.ts";
import { planRecord } from "../../../plan/consolidation/plan-record.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";
import type { PortalService } from "../../../plan/reconciliation/portal-service.ts";
import { reconcile } from "../../../plan/reconciliation/reconcile.ts";
import type { ReconciledService } from "../../../plan/reconciliation/reconciled.ts";
import {
  addReconciliationTotals,
  noReconciliation,
  reconciliationTotals,
} from "../../../plan/reconciliation/totals.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { agencyContent, planContent } from "../../plan/content-of.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";

const TODAY = "2026-09-15";

const portalOf = (letter: ServiceLetter): PortalService => ({
  slug: letter.slug,
  planId: planIdOf(letter.slug),
  portalNumber: letter.portalNumber,
  name: letter.name,
  said: letterSaid(letter),
});

const recordOf = (content: PlanContent): PlanRecord =>
  planRecord(content, [], { source: "plano.xlsx", today: TODAY, window: lastMonths(TODAY) });

function readFile(bytes: Uint8Array): Grid {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.grid;
}

/** An agency that sends what it was given, each plan changed as told. */
function agencyOf(
  letters: readonly ServiceLetter[],
  {
    changed = (values: PlanValues) => values,
    listed = letters,
  }: {
    readonly changed?: (values: PlanValues, letter: ServiceLetter) => PlanValues;
    readonly listed?: readonly ServiceLetter[];
  } = {},
): readonly ReconciledService[] {
  const [first] = letters;
  if (first === undefined) throw new Error("no letters");
  const plans = letters.map((letter) => recordOf(planContent(changed(planValuesOf(letter), letter))));
  const values = agencyValuesOf(first.agency, listed);
  const workbook = agencyRecord(agencyContent(values), [], "orgao.xlsx");
  return reconcile({
    portal: letters.map(portalOf),
    list: workbook.services,
    plans: new Map(plans.map((plan) => [plan.planId ?? "", plan])),
    links: [],
  });
}

describeWithLetters("the real letters", (folder) => {
  const agencies = async () => {
    const letters: ServiceLetter[] = [];
    for await (const { result } of readLettersFolder(folder)) if (result.ok) letters.push(result.letter);
    return [...Map.groupBy(letters, ({ agency }) => agency.siorg).values()];
  };

  test("agree, each of them, with the workbooks that are prefilled from them", async () => {
    const all = (await agencies()).map((letters) => agencyOf(letters));
    const totals = all
      .map((services) => reconciliationTotals(services, {}))
      .reduce(addReconciliationTotals, noReconciliation);
    const differing = all.flat().filter(({ differences }) => differences.length > 0);
    expect(differing.map(({ key, differences }) => [key, differences])).toEqual([]);
    expect(totals).toMatchObject({
      portal: 1374,
      undeclared: 0,
      unregistered: 0,
      offered: 0,
      both: 1374,
      agreeing: 1374,
    });
    const by = Map.groupBy(all.flat(), ({ matched }) => `plan by ${matched.plan}, row by ${matched.list}`);
    // biome-ignore lint/suspicious/noConsole: how the real services are recognised is worth seeing.
    console.log([...by].map(([how, services]) => `${services.length} ${how}`).join("\n"));
    expect(all.flat().filter(({ plan }) => plan === null)).toEqual([]);
  }, 60_000);

  test("differ in what somebody changed, and in nothing else", async () => {
    const letters = (await agencies()).toSorted((one, other) => other.length - one.length)[0] ?? [];
    const renamed = letters.filter((_, index) => index % 10 === 0);
    const slower = letters.filter(({ time }) => time?.kind === "up-to");
    const services = agencyOf(letters, {
      changed: ({ fields, tables }, letter) => ({
        fields: {
          ...fields,
          ...(renamed.includes(letter) && { "service.name": `${letter.name} (novo)` }),
          ...(slower.includes(letter) && { "letter.timeMax": 999_999 }),
        },
        tables,
      }),
      listed: letters.slice(3),
    });
    const found = services.flatMap(({ differences }) => differences.map(({ in: where, facet }) => `${where}.${facet}`));
    const count = (facet: string) => found.filter((one) => one === facet).length;
    expect([count("plan.name"), count("plan.time"), count("list.listed")]).toEqual([renamed.length, slower.length, 3]);
    expect(found).toHaveLength(renamed.length + slower.length + 3);
    expect(renamed.length * slower.length).toBeGreaterThan(0);
  }, 30_000);

  test("agree as real files too: the longest, those of its agency, and every two hundredth", async () => {
    const all = await agencies();
    const [longest] = all.flat().toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);
    const own = all.find(([letter]) => letter?.agency.siorg === longest?.agency.siorg) ?? [];
    const [first] = own;
    if (first === undefined) throw new Error("no letters");
    const file = await writeAgencyWorkbook(agencyValuesOf(first.agency, own), { today: TODAY });
    const { services: list } = agencyRecord(readAgency(readFile(file)), [], "orgao.xlsx");
    const listed = reconcile({ portal: own.map(portalOf), list, plans: new Map(), links: [] });
    expect(listed.flatMap(({ differences }) => differences)).toEqual([]);
    const some = all.flat().filter((letter, index) => index % 200 === 0 || letter === longest);
    for (const letter of some) {
      const content = readPlan(readFile(await writePlanWorkbook(planValuesOf(letter), { today: TODAY })));
      const plans = new Map([["p", recordOf(content)]]);
      const [service] = reconcile({ portal: [portalOf(letter)], list: null, plans, links: [] });
      expect([letter.slug, service?.matched.plan, service?.differences]).toEqual([letter.slug, "slug", []]);
    }
    expect(some).toHaveLength(8);
  }, 60_000);
});
