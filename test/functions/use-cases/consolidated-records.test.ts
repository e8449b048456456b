import { afterEach, describe, expect, test } from "@jest/globals";
import type { Surroundings } from "../../../functions/src/ports/surroundings.ts";
import { consolidatedGoals } from "../../../functions/src/use-cases/consolidated-goals.ts";
import { consolidatedIndicators } from "../../../functions/src/use-cases/consolidated-indicators.ts";
import { consolidatedRecords } from "../../../functions/src/use-cases/consolidated-records.ts";
import type { Outcome } from "../../../functions/src/use-cases/outcome.ts";
import { consolidateWanted } from "../../../plan/consolidation/consolidate-wanted.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import { consolidatedTables } from "../../../plan/consolidation/tables/consolidated-tables.ts";
import { consolidatedFilter } from "../../../plan/contract/consolidated.ts";
import { unpacked } from "../../../plan/contract/packed.ts";
import { counted } from "../store/counted.ts";
import { agencyRecord, planRecord, TODAY } from "../workbook/consolidated/country.ts";
import { type Received, receive } from "./received.ts";
import { type TemporaryStore, temporaryStore } from "./temporary-store.ts";

const opened: TemporaryStore[] = [];
afterEach(async () => {
  for (const { dispose } of opened.splice(0)) await dispose();
});

async function ministry(received: Received) {
  const { observe, total } = counted();
  const own = temporaryStore(observe);
  opened.push(own);
  await receive(own.store, { ...received, only: ["rows"] });
  total.read = 0;
  let moment = `${TODAY}T12:00:00Z`;
  const surroundings: Surroundings = {
    store: own.store,
    now: () => new Date(moment),
    randomBytes: (count) => new Uint8Array(count),
  };
  return {
    surroundings,
    total,
    at: (now: string) => {
      moment = now;
    },
  };
}

function resultOf<R>(outcome: Outcome<R>): R {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.result;
}

/** All pages, as the pane reads them. */
async function allRecords(surroundings: Surroundings, agency?: string[]) {
  const plans: PlanRecord[] = [];
  const agencies: AgencyRecord[] = [];
  const sizes: number[] = [];
  let after: string | undefined;
  do {
    const page = resultOf(await consolidatedRecords(surroundings, { agency, after, asOf: TODAY }));
    const records = unpacked(page.records);
    plans.push(...records.plans);
    agencies.push(...records.agencies);
    sizes.push(records.plans.length);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return { plans, agencies, sizes };
}

const PLANS = Array.from({ length: 360 }, (_, index) => planRecord(index, 60));
const COUNTRY = { plans: PLANS, agencies: Array.from({ length: 12 }, (_, index) => agencyRecord(index)) };

describe("the records of the consolidated view", () => {
  test("come in pages that together have each once, at a read a document", async () => {
    const { surroundings, total } = await ministry(COUNTRY);
    const { plans, agencies, sizes } = await allRecords(surroundings);
    expect(new Set(plans.map(({ planId }) => planId)).size).toBe(360);
    expect(plans).toHaveLength(360);
    expect(agencies).toHaveLength(12);
    expect(sizes.length).toBe(3);
    expect(total.read).toBe(60);
  });

  test("of named agencies come likewise, those with many parts and those that sent nothing among them", async () => {
    const many = Array.from({ length: 2_600 }, (_, index) => planRecord(index, 1, { actions: [], tools: [] }));
    const others = Array.from({ length: 150 }, (_, index) => planRecord(index, 3)).filter(
      ({ agency }) => agency.siorg !== "1000",
    );
    const { surroundings, total } = await ministry({ plans: [...many, ...others] });
    const asked = ["1002", "1000", "7777", "1001"];
    const { plans, sizes } = await allRecords(surroundings, asked);
    expect(plans).toHaveLength(2_700);
    expect(new Set(plans.map(({ planId, agency }) => `${agency.siorg}/${planId}`)).size).toBe(2_700);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2_400);
    // 26 + 1 + 1 parts, the one that has none, and the first parts again that the second page begins with.
    expect(total.read).toBeLessThan(36);
    expect((await allRecords(surroundings, ["7777"])).plans).toEqual([]);
  });

  test("give the same national figures as the routes do, whatever is asked for", async () => {
    const { surroundings } = await ministry(COUNTRY);
    const { plans, agencies } = await allRecords(surroundings);
    const filters = [
      {},
      { state: "approved,launched" },
      { agency: "1003,1004" },
      { since: "2026-08" },
      { tool: "requestTool" },
    ];
    for (const asked of filters) {
      const wanted = consolidatedFilter.partial().parse(asked);
      const own = consolidateWanted({ plans, agencies }, wanted, TODAY);
      const filter = consolidatedFilter.parse(asked);
      const indicators = resultOf(await consolidatedIndicators(surroundings, filter));
      const goals = resultOf(await consolidatedGoals(surroundings, filter));
      expect(own.headline).toEqual(indicators.headline);
      expect(own.indicators).toEqual(indicators.indicators);
      expect(own.headline.goals).toEqual(goals.all);
      const figures = new Map(
        [...consolidatedTables(own).panel.figures.rows()].map(({ key, cells }) => [key, cells[1]]),
      );
      expect(figures.get("plans")).toBe(indicators.headline.plans);
      expect(figures.get("late")).toBe(indicators.headline.lateActions);
      expect(figures.get("yearlyBurden")).toBe(indicators.headline.yearlyBurden.reais ?? "sem dado");
      for (const [key, { figure }] of Object.entries(indicators.indicators)) {
        expect(figures.get(key)).toBe(figure ?? "sem dado");
      }
      const { ratio } = goals.all.digital;
      expect(figures.get("digital")).toBe(ratio === null ? "sem dado" : ratio.numerator / ratio.denominator);
    }
  });

  test("are of the day that the first page was of, also over midnight, and of no other", async () => {
    const { surroundings, at } = await ministry(COUNTRY);
    at("2026-11-23T03:10:00Z");
    expect(resultOf(await consolidatedRecords(surroundings, { asOf: TODAY })).asOf).toBe(TODAY);
    expect(resultOf(await consolidatedRecords(surroundings, {})).asOf).toBe("2026-11-23");
    for (const asOf of ["2026-11-21", "2026-11-24"]) {
      expect(await consolidatedRecords(surroundings, { asOf })).toMatchObject({ ok: false });
    }
  });
});
