import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../functions/src/workbook/form-writer/write-workbook.ts";
import type { CivilDate } from "../../plan/calendar/civil-date.ts";
import { addMonths, monthOfDate } from "../../plan/calendar/month.ts";
import { planForm } from "../../plan/form/plan-form.ts";
import type { PlanValues } from "../../plan/form/values.ts";
import { type Standing, standingOf } from "../../plan/schedule/standing.ts";
import { type OpenedWorkbook, open, sheetOf } from "../functions/workbook/form-writer/opened-workbook.ts";
import { convert, findSoffice } from "./programs.ts";

const STARTING_MS = 180_000;

// The formulas ask the machine for today's date, so the test has to do the same.
const now = new Date();
const today: CivilDate = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const thisMonth = monthOfDate(today);

(findSoffice() === null ? describe.skip : describe)("the form as LibreOffice computes it", () => {
  const folder = mkdtempSync(join(tmpdir(), "plano-digital-"));
  let files = 0;

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function computed(bytes: Uint8Array): Promise<OpenedWorkbook> {
    const name = `form${++files}.xlsx`;
    const out = join(folder, "out");
    mkdirSync(out, { recursive: true });
    writeFileSync(join(folder, name), bytes);
    return open(readFileSync(convert(join(folder, name), "xlsx", out)));
  }

  async function plan(values: Partial<PlanValues>): Promise<OpenedWorkbook> {
    return computed(await writePlanWorkbook({ fields: {}, tables: {}, ...values }, { today }));
  }

  const result = (opened: OpenedWorkbook, key: string) => opened.field(key).result ?? opened.field(key).value;
  const metric = (opened: OpenedWorkbook, key: string) => result(opened, `metrics.${key}.value`);

  it("finds the latest of many measurements in order, as a plan has them after a year", async () => {
    const measurements = Array.from({ length: 14 }, (_, index) => ({
      month: addMonths(thisMonth, index - 14),
      requestsWeb: 100 + index,
      requestsMobileApp: 20,
      requestsInPerson: 80,
      requestsTotal: 200 + index,
    }));
    const opened = await plan({ tables: { measurements } });
    expect(metric(opened, "volume")).toBe(213);
    expect(metric(opened, "digitalAdoption")).toBeCloseTo(133 / 213, 12);
    expect(result(opened, "metrics.volume.channels")).toBe("web 53%, aplicativo móvel 9%, presencial 38%");
  });

  describe("the indicators of a plan with measurements", () => {
    const latest = addMonths(thisMonth, -1);
    const earlier = addMonths(thisMonth, -3);
    let opened: OpenedWorkbook;

    beforeAll(async () => {
      opened = await plan({
        tables: {
          "service.stepsToday": [
            { description: "Pedir", channel: "web", digital: true },
            { description: "Pagar", channel: "web", digital: true },
            { description: "Retirar", channel: "inPerson", digital: false },
          ],
          // Neither in order nor complete: each indicator finds its own month.
          measurements: [
            {
              month: latest,
              requestsWeb: 800,
              requestsMobileApp: 160,
              requestsEmail: 0,
              requestsTelephone: 0,
              requestsInPerson: 240,
              requestsPost: 0,
              requestsOther: 0,
              started: 1000,
              completed: 900,
              directCost: 12.5,
              indirectCost: 30,
            },
            {
              month: earlier,
              requestsWeb: 1,
              requestsTotal: 4,
              meanTime: 10,
              meanTimeUnit: "workingDays",
              satisfaction: 4,
              satisfactionScale: "1-5",
            },
            { month: addMonths(thisMonth, 2), requestsWeb: 5, requestsTotal: 5, satisfaction: 1 },
          ],
        },
      });
    }, STARTING_MS);

    it("takes each from the latest month that has what it needs, and none from the future", () => {
      const month = (key: string) => result(opened, `metrics.${key}.month`);
      const firstOf = (at: string) => new Date(`${at}-01T00:00:00Z`);
      expect(month("digitalAdoption")).toEqual(firstOf(latest));
      expect(month("success")).toEqual(firstOf(latest));
      expect(month("cost")).toEqual(firstOf(latest));
      expect(month("serviceTime")).toEqual(firstOf(earlier));
      expect(month("satisfaction")).toEqual(firstOf(earlier));
    });

    it("computes each as the glossary defines it", () => {
      expect(metric(opened, "digitalAdoption")).toBeCloseTo((800 + 160) / 1200, 10);
      expect(metric(opened, "success")).toBeCloseTo(0.9, 10);
      expect(metric(opened, "cost")).toBeCloseTo(42.5, 10);
      expect(metric(opened, "serviceTime")).toBeCloseTo(14, 10);
      expect(metric(opened, "satisfaction")).toBeCloseTo(75, 10);
      expect(metric(opened, "digitisation")).toBeCloseTo(2 / 3, 10);
    });

    it("says the volume and the share of each channel", () => {
      expect(metric(opened, "volume")).toBe(1200);
      expect(result(opened, "metrics.volume.channels")).toBe("web 67%, aplicativo móvel 13%, presencial 20%");
    });
  });

  it(
    "says “sem dado” of what cannot be computed: no measurement, a zero denominator",
    async () => {
      const empty = await plan({});
      const keys = ["digitalAdoption", "volume", "serviceTime", "success", "digitisation", "cost", "satisfaction"];
      expect(keys.map((key) => metric(empty, key))).toEqual(keys.map(() => "sem dado"));
      const zero = await plan({
        tables: { measurements: [{ month: thisMonth, requestsWeb: 0, requestsTotal: 0, started: 0, completed: 0 }] },
      });
      expect(metric(zero, "digitalAdoption")).toBe("sem dado");
      expect(metric(zero, "success")).toBe("sem dado");
      expect(metric(zero, "volume")).toBe(0);
    },
    STARTING_MS,
  );

  it(
    "says “sem dado” of requests without a total when a channel is blank, and not that all were digital",
    async () => {
      const opened = await plan({ tables: { measurements: [{ month: thisMonth, requestsWeb: 80 }] } });
      expect(metric(opened, "volume")).toBe("sem dado");
      expect(metric(opened, "digitalAdoption")).toBe("sem dado");
      const measurements = [
        { month: addMonths(thisMonth, -1), requestsWeb: 10, requestsTotal: 40 },
        { month: thisMonth, requestsWeb: 80, requestsInPerson: 20 },
      ];
      const earlier = await plan({ tables: { measurements } });
      expect(metric(earlier, "volume")).toBe(40);
      expect(metric(earlier, "digitalAdoption")).toBeCloseTo(0.25, 10);
    },
    STARTING_MS,
  );

  it(
    "computes on when somebody types “não disponível” among the numbers",
    async () => {
      const measurements = [{ month: thisMonth, requestsWeb: 80, requestsTotal: 100, started: 10, completed: 5 }];
      const form = await open(await writePlanWorkbook({ fields: {}, tables: { measurements } }, { today }));
      const type = (row: number, column: string, text: string) => {
        const cell = form.column(planForm, "measurements", column)[row];
        if (cell) cell.value = text;
      };
      type(0, "requestsInPerson", "não disponível");
      type(0, "started", "não disponível");
      type(1, "month", "não disponível");
      const opened = await computed(new Uint8Array(await form.workbook.xlsx.writeBuffer()));
      expect(metric(opened, "digitalAdoption")).toBeCloseTo(0.8, 10);
      expect(metric(opened, "volume")).toBe(100);
      expect(result(opened, "metrics.volume.channels")).toBe("web 80%");
      expect(metric(opened, "success")).toBe("sem dado");
    },
    STARTING_MS,
  );

  it(
    "says how each action stands as the schedule's rule does",
    async () => {
      const actions = [
        { month: addMonths(thisMonth, -2), situation: "done", dateDone: `${addMonths(thisMonth, -2)}-10` },
        { month: addMonths(thisMonth, -2), situation: "done", dateDone: `${addMonths(thisMonth, -1)}-01` },
        { month: addMonths(thisMonth, -1), situation: "inProgress" },
        { month: thisMonth },
        { month: addMonths(thisMonth, 4), situation: "notStarted" },
        { month: addMonths(thisMonth, -5), situation: "cancelled" },
        { situation: "done" },
        { action: "Ação do órgão" },
      ] as const;
      const opened = await plan({ tables: { "schedule.actions": actions } });
      const cells = opened.column(planForm, "schedule.actions", "standing");
      const expected = actions.map((action) =>
        words(standingOf({ month: null, situation: "notStarted", dateDone: null, ...action }, today)),
      );
      expect(cells.slice(0, actions.length).map((cell) => cell.result)).toEqual(expected);
      expect(cells[actions.length]?.result ?? "").toBe("");
    },
    STARTING_MS,
  );

  it(
    "counts on the cover what is missing, sheet by sheet, and stops counting what is filled in",
    async () => {
      const empty = await plan({});
      // Name, e-mail of four titulares; name, description, audience, unit and one step.
      expect(required(empty, "Responsáveis")).toBe(8);
      expect(required(empty, "Serviço")).toBe(5);
      // Seven months and the launch.
      expect(required(empty, "Cronograma")).toBe(8);
      const begun = await plan({
        fields: {
          "service.name": "Emitir certidão",
          "service.unit": "Coordenação",
          "tools.servicePortal.adopted": true,
        },
        tables: {
          "service.stepsToday": [{ description: "Pedir", digital: true }, { description: "Pagar" }],
          "adoption.responsibilities": [{ acknowledged: true }],
        },
      });
      // Description, audience and the row of the second step.
      expect(required(begun, "Serviço")).toBe(3);
      // Of the tool's three responsibilities one is acknowledged.
      expect(required(begun, "Adesão")).toBe(2);
      expect(missingRow(begun, "Serviço")[1]).toBe("✗ faltam 3 obrigatórios e 2 recomendados");
    },
    STARTING_MS,
  );

  it(
    "says how far an agency is from its two goals",
    async () => {
      const services = [
        { name: "Um", registered: true, digital: true },
        { name: "Dois", registered: true, digital: false },
        { name: "Três", registered: true, digital: false },
        { name: "Quatro", registered: false, digital: true },
      ];
      const opened = await computed(await writeAgencyWorkbook({ fields: {}, tables: { services } }, { today }));
      expect(result(opened, "goals.registered")).toMatch(/^75,0% \(3 de 4\); falta 1 para a meta$/);
      expect(result(opened, "goals.digital")).toMatch(/^33,3% \(1 de 3\); falta 1 para a meta$/);
    },
    STARTING_MS,
  );
});

/** The words of the column `Prazo`. */
function words(standing: Standing): string {
  const days = "days" in standing ? `${standing.days} ${standing.days === 1 ? "dia" : "dias"}` : "";
  switch (standing.kind) {
    case "onTime":
      return "no prazo";
    case "due":
      return days === "0 dias" ? "vence hoje" : `vence em ${days}`;
    case "late":
      return `atrasada há ${days}`;
    case "doneOnTime":
      return "concluída no prazo";
    case "doneLate":
      return "concluída com atraso";
    case "doneUndated":
      return "concluída, sem data";
    case "cancelled":
      return "cancelada";
    case "withoutMonth":
      return "sem prazo";
  }
}

/** The cover's row for a sheet: its name, what is missing in words, required, recommended. */
function missingRow(opened: OpenedWorkbook, sheet: string): unknown[] {
  const cover = sheetOf(opened.workbook, "Plano");
  const row = cover
    .getColumn(2)
    .values.findIndex(
      (value) =>
        value === sheet || (typeof value === "object" && value !== null && "text" in value && value.text === sheet),
    );
  return [2, 3, 4, 5].map((column) => cover.getCell(row, column).result ?? cover.getCell(row, column).value);
}

function required(opened: OpenedWorkbook, sheet: string): unknown {
  return missingRow(opened, sheet)[2];
}
