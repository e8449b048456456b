import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { type RouteName, routes } from "../../../plan/contract/routes.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { answered, asking, uploadOf } from "./asking.ts";
import { type RunningApi, startApi } from "./running-api.ts";

const NASTY = [
  "",
  " ",
  "0",
  "-1",
  "1e3",
  "0x10",
  "999999999999999999999",
  "NaN",
  "..",
  "__proto__",
  "constructor",
  "a/b",
  "a.b",
  "../../users/ana",
  "\u0000",
  "\ud800",
  "\u202e",
  "ação",
  "'; DROP TABLE documents; --",
  '{"$gt":""}',
  "[]",
  "x".repeat(900),
];
const NAMES = [
  "agency",
  "plan",
  "service",
  "revision",
  "from",
  "to",
  "before",
  "number",
  "text",
  "tool",
  "state",
  "limit",
];

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe("a question that means no good is never a defect", () => {
  const reads = (Object.keys(routes) as RouteName[]).filter((route) => routes[route].method === "GET");

  test.each(reads)("in its parameters: %s", async (route) => {
    const statuses = new Set<number>();
    for (const [turn, text] of NASTY.entries()) {
      const role = turn % 2 === 0 ? "ministry" : "editor";
      const person = { uid: `${route}-${turn}`, role, ...(role === "editor" && { agency: "900001" }) } as const;
      const token = await api.admit(person);
      const query = Object.fromEntries(NAMES.map((name) => [name, text]));
      const one = { ...(role === "ministry" && { agency: "900001" }), [NAMES[turn % NAMES.length] ?? ""]: text };
      for (const asked of turn % 4 === 0 ? [query, one] : [one]) {
        const response = await asking(api, route, {
          token,
          query: asked,
          parameters: { plan: text.toWellFormed() },
          headers: { "fastly-client-ip": `${route}-${turn}` },
        });
        await response.bytes();
        statuses.add(response.status);
      }
    }
    expect([...statuses].filter((status) => ![200, 400, 403, 404].includes(status))).toEqual([]);
    expect(api.logged).toEqual([]);
  });

  test.each(["000", "1".repeat(2_000)])("in the agency of a workbook that the ministry checks: %#", async (siorg) => {
    const today = todayInBrasilia(new Date());
    const values = completePlanValues(today);
    const fields = { ...values.fields, "agency.siorg": siorg };
    const bytes = await writePlanWorkbook({ ...values, fields }, { today });
    const token = await api.admit({ uid: `ministry-${siorg.length}`, role: "ministry" });
    await answered(await asking(api, "check", { token, body: uploadOf(bytes, {}) }));
    expect(api.logged).toEqual([]);
  });
});
