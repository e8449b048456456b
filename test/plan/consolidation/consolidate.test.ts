import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { consolidate } from "../../../plan/consolidation/consolidate.ts";
import { planActions } from "../../../plan/consolidation/plan-actions.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { PlanTyped } from "../content-of.ts";
import { agency, agencyRecords, plan, planRecords, today } from "./records.ts";

function viewOf(plans: readonly PlanRecord[], agencies: readonly AgencyRecord[] = []) {
  return consolidate({ plans, agencies, today });
}

function planOf(siorg: string, service: string, typed: PlanTyped = {}): PlanRecord {
  return plan(`${siorg}-${service}.xlsx`, {
    ...typed,
    fields: { "agency.siorg": siorg, "agency.name": `Órgão ${siorg}`, "service.name": service, ...typed.fields },
  });
}

describe("the headline", () => {
  test("of nothing is sem dado everywhere", () => {
    expect(viewOf([]).headline).toMatchObject({
      plans: 0,
      agencies: 0,
      lateActions: 0,
      digitalAdoption: { figure: null },
      goals: { registered: { ratio: null, gap: 0 }, digital: { ratio: null, gap: 0 } },
      yearlyBurden: { reais: null },
    });
  });

  test("says what a year costs the citizens, of how many plans, and how old", () => {
    const measured = (month: string, directCost: number, requestsTotal: number): PlanTyped => ({
      tables: { measurements: [{ month, directCost, requestsTotal }] },
    });
    const { headline } = viewOf([
      planOf("1", "a", measured("2026-08", 10, 100)),
      planOf("1", "b", measured("2026-06", 0.5, 1000)),
      planOf("2", "c", measured("2026-08", 0.5, 0)),
    ]);
    // (10 × 100 + 0.50 × 1000) × 12
    expect(headline.yearlyBurden).toEqual({ reais: 18_000, reporting: 2, expected: 3, oldest: "2026-06" });
  });

  test("adds up the goals of the agencies that list their services", () => {
    const { headline } = viewOf(
      [planOf("3", "a")],
      [
        agency("um.xlsx", "1", [
          [true, true],
          [true, false],
          [true, false],
        ]),
        agency("dois.xlsx", "2", [[false, false]]),
        agency("vazio.xlsx", "4"),
      ],
    );
    expect(headline.goals).toEqual({
      registered: { ratio: { numerator: 3, denominator: 4 }, gap: 1 },
      digital: { ratio: { numerator: 1, denominator: 3 }, gap: 1 },
    });
    expect(headline.goalsCoverage).toEqual({ reporting: 2, expected: 4 });
  });
});

describe("the agencies", () => {
  test("bring plans and workbooks together by their code", () => {
    const { agencies, agenciesWithoutPlans, agenciesWithoutWorkbook } = viewOf(
      [planOf("026", "b"), planOf("26", "a"), planOf("30", "c")],
      [agency("orgao.xlsx", "26"), agency("outro.xlsx", "27")],
    );
    expect(agencies.map(({ key, plans }) => [key, plans.length])).toEqual([
      ["26", 2],
      ["27", 0],
      ["30", 1],
    ]);
    expect(agencies[0]?.plans.map(({ service }) => service.name?.value)).toEqual(["a", "b"]);
    expect(agenciesWithoutPlans.map(({ key }) => key)).toEqual(["27"]);
    expect(agenciesWithoutWorkbook.map(({ key }) => key)).toEqual(["30"]);
  });

  test("are named by their own workbook first", () => {
    const named = planOf("26", "a", { fields: { "agency.name": "Orgao vinte e seis", "agency.acronym": "O26" } });
    expect(viewOf([named], [agency("orgao.xlsx", "26")]).agencies[0]?.identity).toEqual({
      siorg: "26",
      name: "Órgão 26",
      acronym: "O26",
    });
  });

  test("without a code go by their name, and without a name to the end", () => {
    const anonymous = plan("anonimo.xlsx", { fields: { "service.name": "x" } });
    const byName = (source: string, name: string) =>
      plan(source, { fields: { "agency.name": name, "service.name": source } });
    const { agencies } = viewOf([anonymous, byName("a", "Agência Exemplo"), byName("b", "AGENCIA EXEMPLO")]);
    expect(agencies.map(({ key, plans }) => [key, plans.length])).toEqual([
      ["name:agencia exemplo", 2],
      ["unknown", 1],
    ]);
  });
});

describe("late actions", () => {
  test("come latest first, with their plan and their deadline", () => {
    const schedule = (...months: readonly string[]): PlanTyped => ({
      tables: { "schedule.actions": months.map((month) => ({ month })) },
    });
    const { lateActions, headline } = viewOf([
      planOf("1", "a", schedule("2026-08", "2026-09")),
      planOf("2", "b", schedule("2026-10", "2026-06")),
      planOf("3", "c", { ...schedule("2020-01"), fields: { "plan.state": "cancelled" } }),
    ]);
    expect(lateActions.map(({ plan: { source }, days, deadline }) => [source, days, deadline])).toEqual([
      ["2-b.xlsx", 77, "2026-06-30"],
      ["1-a.xlsx", 15, "2026-08-31"],
    ]);
    expect(headline).toMatchObject({ lateActions: 2, dueActions: 1 });
  });
});

describe("the data bases", () => {
  test("are one however they are written, and the most wanted comes first", () => {
    const needing = (...dataBases: readonly (readonly [string, string])[]): PlanTyped => ({
      tables: { "adoption.dataBases": dataBases.map(([dataBase, owner]) => ({ dataBase, agency: owner })) },
    });
    const { dataBases } = viewOf([
      planOf("1", "a", needing(["Cadastro A", "AEX"], ["Cadastro de Imóveis", "AEX"])),
      planOf("1", "b", needing(["cadastro de imoveis", "aex"], ["Cadastro de imóveis.", "AEX"])),
      planOf("2", "c", { ...needing(["Cadastro A", "AEX"]), fields: { "plan.state": "cancelled" } }),
      planOf("2", "d", needing(["Cadastro A", "BEX"])),
    ]);
    expect(
      dataBases.map(({ dataBase, agency: owner, plans, needs }) => [dataBase, owner, plans, needs.length]),
    ).toEqual([
      ["Cadastro de Imóveis", "AEX", 2, 3],
      ["Cadastro A", "AEX", 1, 1],
      ["Cadastro A", "BEX", 1, 1],
    ]);
  });
});

describe("the load curve", () => {
  test("counts the plans that ask for a tool by the quarter of their launch", () => {
    const adopting = (quarter: string | null, adopted: boolean | null = true): PlanTyped => ({
      fields: { "launch.quarter": quarter, "tools.electronicPetition.adopted": adopted },
    });
    const { loadCurve, summary } = viewOf([
      planOf("1", "a", adopting("2026-Q4")),
      planOf("1", "b", adopting("2026-Q3")),
      planOf("2", "c", adopting("2026-Q4")),
      planOf("2", "d", adopting(null)),
      planOf("2", "e", adopting("2026-Q4", false)),
      planOf("2", "f", adopting("2026-Q4", null)),
    ]);
    expect(loadCurve.find(({ tool }) => tool === "electronicPetition")).toEqual({
      tool: "electronicPetition",
      quarters: [
        { quarter: "2026-Q3", plans: 1 },
        { quarter: "2026-Q4", plans: 2 },
      ],
      undated: 1,
    });
    expect(summary.tools.electronicPetition).toMatchObject({ adopted: 4, declined: 1, unanswered: 1 });
    expect(loadCurve.find(({ tool }) => tool === "servicePortal")?.quarters).toEqual([]);
  });
});

describe("the consolidated view", () => {
  const collections = fc.record({ plans: planRecords, agencies: agencyRecords });

  test("does not depend on the order of the files", () => {
    fc.assert(
      fc.property(
        collections.chain(({ plans, agencies }) =>
          fc.record({
            plans: fc.constant(plans),
            agencies: fc.constant(agencies),
            shuffledPlans: fc.shuffledSubarray([...plans], { minLength: plans.length }),
            shuffledAgencies: fc.shuffledSubarray([...agencies], { minLength: agencies.length }),
          }),
        ),
        ({ plans, agencies, shuffledPlans, shuffledAgencies }) => {
          expect(viewOf(shuffledPlans, shuffledAgencies)).toEqual(viewOf(plans, agencies));
        },
      ),
    );
  });

  test("agrees with itself: headline, agencies and actions count the same", () => {
    fc.assert(
      fc.property(collections, ({ plans, agencies }) => {
        const view = viewOf(plans, agencies);
        const sum = (of: (agency: (typeof view.agencies)[number]) => number) =>
          view.agencies.reduce((total, one) => total + of(one), 0);
        expect(view.headline.plans).toBe(view.plans.length);
        expect(sum((one) => one.plans.length)).toBe(view.plans.length);
        expect(view.plans.length + view.superseded.filter(({ source }) => source.startsWith("plano")).length).toBe(
          plans.length,
        );
        expect(view.lateActions).toHaveLength(view.headline.lateActions);
        expect([...planActions(view.plans, today)]).toHaveLength(
          sum((one) => one.plans.flatMap((p) => p.actions).length),
        );
        expect(sum((one) => one.summary.indicators.volume.latest.numerator)).toBe(view.indicators.volume.numerator);
        expect(new Set(view.agencies.map(({ key }) => key)).size).toBe(view.agencies.length);
      }),
    );
  });
});
