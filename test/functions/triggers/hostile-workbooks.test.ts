import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import type { Refused } from "../../../plan/contract/refusal.ts";
import type { RouteName } from "../../../plan/contract/routes.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import { wireOfGrid } from "../../../plan/contract/wire-of-grid.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { completeAgencyValues } from "../../plan/complete-agency.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import type { CellSketch } from "../../workbook/grid-of.ts";
import { arbitraryOddCells } from "../../workbook/odd-cells.ts";
import { agencyGrid, planGrid, type Typed } from "../../workbook/plan-grid.ts";
import { asking } from "./asking.ts";
import { type RunningApi, startApi } from "./running-api.ts";

const AGENCY = "900001";
const LONGEST = 32_767;
const SENDINGS = 120;

const CONSOLIDATED: readonly RouteName[] = [
  "agencies",
  "consolidatedPlans",
  "consolidatedIndicators",
  "consolidatedGoals",
  "consolidatedSchedule",
  "consolidatedRecords",
  "consolidatedWorkbook",
];

let api: RunningApi;
let today: string;
let senders = 0;

beforeAll(async () => {
  api = await startApi();
  today = todayInBrasilia(new Date());
});
afterAll(() => api.close());

/** What a cell of Excel's may hold at the most, and what no program means to write. */
const extreme: fc.Arbitrary<CellSketch> = fc.constantFrom<CellSketch>(
  "x".repeat(LONGEST),
  "Ação ".repeat(LONGEST / 5),
  "\u{1f600}".repeat(Math.floor(LONGEST / 2)),
  "\ud800",
  "a\udfff\u0000\u202e",
  `${"a".repeat(300)}@exemplo.gov.br`,
  "__proto__",
  "constructor",
  "../../users/ana",
  "9".repeat(400),
  1.797e308,
  -1.797e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  1e21,
  -0,
);

function arbitraryTyped(form: Form): fc.Arbitrary<Typed> {
  const fields = Object.keys(form.fields).filter((key) => !key.startsWith("template.") && key !== "agency.siorg");
  const cells = Object.entries(form.tables).flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => `${table}[1].${column}`),
  );
  const extremes = fc
    .array(fc.tuple(fc.constantFrom(...fields, ...cells), extreme), { maxLength: 3 })
    .map((typed): Typed => Object.fromEntries(typed));
  return fc.oneof(
    extremes,
    fc.tuple(arbitraryOddCells(form), extremes).map(([odd, more]): Typed => {
      const { "agency.siorg": _, ...others } = { ...odd, ...more };
      return others;
    }),
  );
}

/** Asks as somebody of the agency who has asked for nothing yet: how much one may ask is another matter. */
async function asked(route: RouteName, about: object = {}, role: "editor" | "ministry" = "editor") {
  senders += 1;
  const person = { uid: `p${senders}`, role, ...(role === "editor" && { agency: AGENCY }) } as const;
  const headers = { "content-type": "application/json", "fastly-client-ip": `10.0.0.${senders}` };
  return asking(api, route, { token: await api.admit(person), headers, ...about });
}

/** Sends a workbook upon a revision, explaining what can be explained. */
async function sent(grid: Grid, base: number): Promise<{ readonly status: number; readonly text: string }> {
  const wire = wireOfGrid(grid);
  const send = async (explanations: readonly object[]) => {
    const body = JSON.stringify({ grid: wire, request: { key: randomUUID(), base, explanations } });
    const response = await asked("send", { body });
    return { status: response.status, text: await response.text() };
  };
  const first = await send([]);
  if (first.status !== 422) return first;
  const { error } = JSON.parse(first.text) as Refused;
  return error.code === "unexplained-queries" ? send(explained(error.findings)) : first;
}

function explained(findings: readonly Finding[]): readonly object[] {
  const subjects = new Map(findings.map(({ rule, field }) => [JSON.stringify([rule, field]), { rule, field }]));
  return [...subjects.values()].map((subject) => ({ ...subject, text: "Conferido \ud800." }));
}

function planOf(typed: Typed, turn: number): Grid {
  const { fields, ...tables } = completePlanValues(today);
  return planGrid({ ...tables, fields: { ...fields, "plan.id": `plano-${turn}`, "agency.siorg": AGENCY } }, typed);
}

function workbookOf(typed: Typed): Grid {
  const { fields, ...tables } = completeAgencyValues(today);
  return agencyGrid({ ...tables, fields: { ...fields, "agency.siorg": AGENCY } }, typed);
}

describe("a workbook that means no good", () => {
  test.each<[string, Form, (typed: Typed, turn: number) => Grid]>([
    ["a plan", planForm, planOf],
    ["an agency's own", agencyForm, workbookOf],
  ])(
    "is received or refused with a sentence, and what was received can be read: %s",
    async (_, form, gridOf) => {
      const received: Submitted[] = [];
      const told = new Set<number>();
      let turn = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryTyped(form), async (typed) => {
          turn += 1;
          const base = form.kind === "plan" ? 0 : received.length;
          const { status, text } = await sent(gridOf(typed, turn), base);
          told.add(status);
          if (status === 200) received.push(JSON.parse(text));
          expect(api.logged).toEqual([]);
        }),
        { numRuns: SENDINGS, seed: 20260517, endOnFailure: true },
      );
      expect([...told].filter((status) => ![200, 409, 422].includes(status))).toEqual([]);
      expect(received.length).toBeGreaterThan(SENDINGS / 8);
      for (const { plan } of received) {
        const routes: readonly RouteName[] =
          plan === null ? ["agencyHistory", "agencyWorkbook"] : ["plan", "planHistory", "planWorkbook", "planDocument"];
        for (const route of routes) await readable(route, plan === null ? {} : { parameters: { plan } });
      }
      await readable("plans");
      await readable("events");
      for (const route of CONSOLIDATED) await readable(route, {}, "ministry");
      expect(api.logged).toEqual([]);
    },
    240_000,
  );
});

async function readable(...question: Parameters<typeof asked>): Promise<void> {
  const response = await asked(...question);
  expect([question[0], response.status]).toEqual([question[0], 200]);
  expect((await response.bytes()).length).toBeGreaterThan(0);
}
