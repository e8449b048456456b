import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Surroundings } from "../../../functions/src/ports/surroundings.ts";
import { changeRound } from "../../../functions/src/use-cases/change-round.ts";
import { writeConsolidatedDownload } from "../../../functions/src/use-cases/consolidated-download.ts";
import { consolidatedPlans } from "../../../functions/src/use-cases/consolidated-plans.ts";
import { consolidatedSchedule } from "../../../functions/src/use-cases/consolidated-schedule.ts";
import { dashboard } from "../../../functions/src/use-cases/dashboard.ts";
import { roundTable } from "../../../functions/src/use-cases/round-table.ts";
import { formatMonth } from "../../../plan/calendar/month.ts";
import { isUndated, loadPanel } from "../../../plan/consolidation/dashboard/load-panel.ts";
import { actionsIn } from "../../../plan/consolidation/dashboard/month-panel.ts";
import { roundShares } from "../../../plan/consolidation/dashboard/worst-first.ts";
import { adoptions } from "../../../plan/consolidation/filter-records.ts";
import { consolidatedFilter, scheduleFilter } from "../../../plan/contract/consolidated.ts";
import { type DashboardAnswer, dashboardFilter } from "../../../plan/contract/dashboard.ts";
import { tools } from "../../../plan/form/annex.ts";
import { ministry, opened, resultOf } from "../rounds/rounds-at-work.ts";
import { at, type Cloud, sqliteCloud } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { agencyIdentity, agencyRecord, planRecord, TODAY } from "../workbook/consolidated/country.ts";
import { readWritten, type Written } from "../workbook/consolidated/written-consolidated.ts";
import { receive } from "./received.ts";

const FINDING = { rule: "metrics.total-differs", severity: "error", values: {}, field: null, places: [] } as const;

const COUNTRY = {
  plans: Array.from({ length: 40 }, (_, index) =>
    planRecord(index, 3, { receivedOn: index % 4 === 0 ? ["2026-06-01"] : ["2026-04-01"] }),
  ).map((plan, index) => (index % 9 === 4 ? { ...plan, launch: null } : plan)),
  agencies: [agencyRecord(0), agencyRecord(1), agencyRecord(3)],
  findings: (record: { readonly source: string }) => (record.source.endsWith("7.xlsx") ? [FINDING] : []),
};
/** What the answer's size does not depend on. */
const LIGHT = { actions: [], tools: [], dataBases: [], latest: {}, baseline: {} };
const CODES = [0, 1, 2, 3].map((index) => String(1000 + index));

/** A country in which a round of all its agencies is over its due day. */
async function countryWithRound(cloud: Cloud) {
  await receive(cloud.store, COUNTRY);
  const round = await opened(cloud, { scope: { agencies: CODES, plans: "planned" } });
  cloud.spent();
  return { now: at(cloud, `${TODAY}T12:00:00Z`), round };
}

onBothStores((open) => {
  describe("the dashboard", () => {
    test("reads each document once, and says of the round what its own table says", async () => {
      const cloud = open();
      const { now, round } = await countryWithRound(cloud);
      const answer = resultOf(await dashboard(now, {}));
      // One round; of each of the four agencies its rows, its share and its work.
      expect(cloud.spent()).toEqual({ read: 1 + 3 * 4, write: 0 });
      expect(answer).toMatchObject({ asOf: TODAY, moment: `${TODAY}T12:00:00.000Z` });
      const table = resultOf(await roundTable(now, { round: round.round }));
      expect(answer.round).toEqual({
        round: round.round,
        name: "Rodada de maio",
        due: "2026-05-31",
        phase: "open",
        ...table.all,
      });
      expect(table.all.counts.late).toBeGreaterThan(0);
      expect(table.all.counts.received).toBeGreaterThan(0);
      const shares = new Map(roundShares(answer.agencies).map(({ agency, ratio }) => [agency.siorg, ratio]));
      expect(shares).toEqual(new Map(table.agencies.map(({ siorg, completeness }) => [siorg, completeness])));
    });

    test("of one agency reads that agency alone", async () => {
      const cloud = open();
      const { now } = await countryWithRound(cloud);
      const answer = resultOf(await dashboard(now, { agency: ["1001"] }));
      expect(cloud.spent()).toEqual({ read: 1 + 3, write: 0 });
      expect(answer.agencies.map(({ siorg }) => siorg)).toEqual(["1001"]);
      expect(answer.headline.plans).toBe(13);
      expect(answer.round?.counts.late).toBeGreaterThan(0);
    });
  });
});

describe("the dashboard", () => {
  async function onSqlite(act: (cloud: Cloud) => Promise<void>): Promise<void> {
    const cloud = sqliteCloud();
    try {
      await act(cloud);
    } finally {
      await cloud.close();
    }
  }

  test("shows the round that is open, one that was closed where none is, and one that is named", () =>
    onSqlite(async (cloud) => {
      const { now, round } = await countryWithRound(cloud);
      const account = await ministry(cloud);
      const later = await opened(cloud, {
        name: "Rodada anunciada",
        opens: "2026-12-01",
        due: "2026-12-20",
        scope: { agencies: ["1002"], plans: "any" },
      });
      expect(resultOf(await dashboard(now, {})).round?.round).toBe(round.round);
      const close = { version: round.version, closed: true };
      resultOf(await changeRound(now, { account, round: round.round, change: close }));
      const answer = resultOf(await dashboard(now, {}));
      expect(answer.round).toMatchObject({ round: round.round, phase: "closed" });
      expect(answer.rounds.map(({ name, phase }) => [name, phase])).toEqual([
        ["Rodada anunciada", "announced"],
        ["Rodada de maio", "closed"],
      ]);
      const named = resultOf(await dashboard(now, { round: later.round }));
      expect(named.round?.round).toBe(later.round);
      expect(named.agencies.filter((agency) => agency.round !== null).map(({ siorg }) => siorg)).toEqual(["1002"]);
      expect(await dashboard(now, { round: "nenhuma" })).toMatchObject({
        refusal: { code: "not-found", what: "round" },
      });
    }));

  test("of an empty country has nothing, and no round", () =>
    onSqlite(async (cloud) => {
      const answer = resultOf(await dashboard(cloud, {}));
      expect(answer).toMatchObject({ months: [], agencies: [], round: null, rounds: [] });
      expect(answer.headline).toMatchObject({ plans: 0, lateActions: 0 });
      expect(loadPanel(answer.load, answer.asOf).columns).toEqual([]);
    }));

  test("leads from each of its numbers to as many plans or actions", () =>
    onSqlite(async (cloud) => {
      const { now } = await countryWithRound(cloud);
      await leadsToAsMany(now, {});
      await leadsToAsMany(now, { state: "submitted", agency: "1001" });
    }));

  test("says what the consolidated workbook of the same plans says", () =>
    onSqlite(async (cloud) => {
      const { now } = await countryWithRound(cloud);
      const folder = await mkdtemp(join(tmpdir(), "dashboard-"));
      try {
        for (const filter of [{}, { agency: ["1000", "1003"] }]) {
          const out = join(folder, "consolidado.xlsx");
          await writeConsolidatedDownload(now, { filter, out });
          await saysTheSame(resultOf(await dashboard(now, filter)), await readWritten(out));
        }
      } finally {
        await rm(folder, { recursive: true });
      }
    }));

  test("of 400 agencies and 10,000 plans reads as many documents as there are agencies, and answers in moderate size", () =>
    onSqlite(async (cloud) => {
      const plans = Array.from({ length: 10_000 }, (_, index) => planRecord(index, 400, LIGHT));
      const agencies = Array.from({ length: 400 }, (_, index) => ({
        ...agencyRecord(0),
        agency: agencyIdentity(index),
      }));
      await receive(cloud.store, { plans, agencies, only: ["rows"] });
      const codes = agencies.map(({ agency }) => agency.siorg ?? "");
      await opened(cloud, { scope: { agencies: codes, plans: "any" } });
      cloud.spent();
      const answer = resultOf(await dashboard(at(cloud, `${TODAY}T12:00:00Z`), {}));
      expect(cloud.spent()).toEqual({ read: 1 + 3 * 400, write: 0 });
      expect(answer.headline.plans).toBe(10_000);
      expect(answer.agencies).toHaveLength(400);
      const bytes = Buffer.byteLength(JSON.stringify(answer));
      // 206 bytes an agency and 3 to 5 KB for the rest, however many plans there are.
      expect(bytes).toBeGreaterThan(80_000);
      expect(bytes).toBeLessThan(90_000);
    }));
});

/** The lists behind the numbers have as many rows as the numbers say. */
async function leadsToAsMany(cloud: Surroundings, of: { readonly [name: string]: string }): Promise<void> {
  const answer = resultOf(await dashboard(cloud, dashboardFilter.parse(of)));
  const plans = async (asked: object) =>
    resultOf(await consolidatedPlans(cloud, consolidatedFilter.parse({ ...of, ...asked, limit: 1 }))).all;
  const actions = async (asked: object) =>
    resultOf(await consolidatedSchedule(cloud, scheduleFilter.parse({ ...of, ...asked, limit: 1 }))).all;
  expect(await plans({})).toBe(answer.headline.plans);
  expect(await plans({ errors: "yes" })).toBe(answer.headline.plansWithErrors);
  expect(await actions({ standing: "late" })).toBe(answer.headline.lateActions);
  expect(await actions({ standing: "due" })).toBe(answer.headline.dueActions);
  expect(answer.headline.plans).toBeGreaterThan(0);

  for (const { key } of tools) {
    for (const adoption of adoptions) {
      expect(await plans({ tool: key, adoption })).toBe(answer.tools[key][adoption]);
    }
  }

  const load = loadPanel(answer.load, answer.asOf);
  for (const { tool, plans: counts } of load.tools) {
    for (const [index, column] of load.columns.entries()) {
      const launch = isUndated(column)
        ? { launch: "none" }
        : { ...(column.from && { launchFrom: column.from }), ...(column.until && { launchUntil: column.until }) };
      expect(await plans({ tool, adoption: "adopted", ...launch })).toBe(counts[index]);
    }
    const all = counts.reduce((sum, count) => sum + count, 0);
    expect(all).toBe(answer.tools[tool].adopted);
  }

  const standings = {
    overdue: "late",
    doneLate: "doneLate",
    doneOnTime: "doneOnTime",
    open: "due,onTime",
    undated: "doneUndated",
  } as const;
  for (const month of answer.months) {
    const within = { ...(month.from && { monthFrom: month.from }), ...(month.until && { monthUntil: month.until }) };
    for (const [part, standing] of Object.entries(standings)) {
      expect(await actions({ standing, ...within })).toBe(month[part as keyof typeof standings]);
    }
  }
  const { late, due, onTime, doneOnTime, doneLate } = answer.actions;
  const dated = answer.months.reduce((sum, month) => sum + actionsIn(month) - month.undated, 0);
  expect(dated).toBe(late + due + onTime + doneOnTime + doneLate);
}

/** Headline, months, goals, tools and load curve, cell by cell. */
async function saysTheSame(answer: DashboardAnswer, workbook: Written): Promise<void> {
  const { headline } = answer;
  expect((await workbook.sheet("Planos")).rows).toHaveLength(headline.plans);
  expect((await workbook.sheet("Atrasos")).rows).toHaveLength(headline.lateActions);
  expect(headline.lateActions).toBeGreaterThan(0);

  const goals = (await workbook.sheet("Metas")).rows;
  const ofAgency = new Map(answer.agencies.map((agency) => [agency.siorg, agency]));
  for (const row of goals) {
    const agency = ofAgency.get(String(row.SIORG));
    const own = agency?.goals ?? null;
    expect([row.Serviços, row["Cadastrados no Portal"], row.Digitais]).toEqual(
      own === null ? ["sem dado", "sem dado", "sem dado"] : [own.services, own.registered, own.digital],
    );
    expect(row["Planos recebidos"]).toBe(agency?.plans);
  }
  const listed = goals.filter((row) => row.Serviços !== "sem dado");
  const services = listed.reduce((sum, row) => sum + Number(row.Serviços), 0);
  expect(headline.goalCounts.services).toBe(services);

  const adoption = (await workbook.sheet("Adesão")).rows.filter((row) => row.Órgão === "Todos");
  for (const { key, label } of tools) {
    const row = adoption.find(({ Ferramenta }) => Ferramenta === label);
    const { adopted, declined, unanswered, responsibilities, acknowledged } = answer.tools[key];
    expect([row?.["Planos que aderem"], row?.["Planos que não aderem"], row?.["Planos sem resposta"]]).toEqual([
      adopted,
      declined,
      unanswered,
    ]);
    expect([row?.["Responsabilidades do órgão"], row?.["Responsabilidades assumidas"]]).toEqual([
      responsibilities,
      acknowledged,
    ]);
  }

  const load = (await workbook.sheet("Carga")).rows;
  for (const { tool, quarters, undated } of answer.load) {
    const label = tools.find(({ key }) => key === tool)?.label;
    const rows = load.filter(({ Ferramenta }) => Ferramenta === label);
    const dated = rows.filter((row) => row["Mês de lançamento"] !== undefined);
    expect(dated.map(({ Planos }) => Planos)).toEqual(quarters.map(({ plans }) => plans));
    const without = rows.find((row) => row["Trimestre de lançamento"] === "Sem trimestre");
    expect(without?.Planos ?? 0).toBe(undated);
  }

  const panel = [...(await workbook.sheet("Painel")).cells];
  const rowOf = (address: string) => address.replace(/\D/g, "");
  for (const { from, until, overdue, doneLate, doneOnTime, open, undated } of answer.months) {
    if (from === null || from !== until) continue;
    const at = panel.findIndex(([, content]) => content === formatMonth(from));
    const [address = ""] = panel[at] ?? [];
    // The label takes two columns; what stands to the right of it in its row are the numbers.
    const numbers = panel.slice(at + 1).filter(([other]) => rowOf(other) === rowOf(address));
    const said = numbers.slice(0, 4).map(([, content]) => content);
    expect([from, ...said]).toEqual([from, doneOnTime, open, overdue + doneLate, undated]);
  }
}
