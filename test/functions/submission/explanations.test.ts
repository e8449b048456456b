import { describe, expect, test } from "@jest/globals";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { explained } from "../../../functions/src/submission/explained.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import { type Cloud, invited } from "./cloud.ts";
import { onBothStores } from "./stores.ts";
import { planWorkbook, request } from "./workbooks.ts";

const explanation = { rule: "people.email-domain", field: "owner.titular.email", text: "Domínio da empresa pública." };
const query: Finding = {
  rule: explanation.rule,
  field: explanation.field,
  severity: "query",
  values: { domain: "exemplo.com", limit: 3 },
  places: [],
};

async function send(cloud: Cloud, fields: Parameters<typeof planWorkbook>[0], explanations = [explanation].slice(1)) {
  const account = await invited(cloud);
  const grid = planWorkbook({ "owner.titular.email": "nara@exemplo.com", ...fields });
  return sendWorkbook(cloud, { account, grid, source: "plano.xlsx", request: request({ explanations }) });
}

onBothStores((open) => {
  describe("a plan that raises a query", () => {
    test("is refused until it is explained, and keeps the explanation", async () => {
      const cloud = open();
      expect(await send(cloud, {})).toMatchObject({
        refusal: { code: "unexplained-queries", findings: [{ rule: explanation.rule, field: explanation.field }] },
      });
      expect(await send(cloud, {}, [explanation])).toMatchObject({
        result: { revision: 1, findings: [{ rule: explanation.rule, severity: "query" }] },
      });
      expect((await readPlan(cloud.store, "900001", "plano-1"))?.explanations).toEqual([explanation]);
    });

    test("is not asked the same again with the next revision, but is when the answer was to something else", async () => {
      const cloud = open();
      await send(cloud, {}, [explanation]);
      expect(await send(cloud, { "plan.revision": 1, "service.unit": "Outra" })).toMatchObject({
        result: { revision: 2 },
      });
      expect((await readPlan(cloud.store, "900001", "plano-1"))?.explanations).toEqual([explanation]);
      const moved = { "plan.revision": 2, "owner.titular.email": "nara@outro.com" };
      expect(await send(cloud, moved)).toMatchObject({ refusal: { code: "unexplained-queries" } });
    });
  });
});

describe("an explanation", () => {
  test("stands for every query of its rule about its field, and for no other", () => {
    const others = [
      { ...query, field: "owner.suplente.email" },
      { ...query, rule: "metrics.jump" },
      { ...query, field: null },
    ];
    const { unexplained, explanations } = explained([query, { ...query, values: {} }, ...others], [explanation], null);
    expect(unexplained).toEqual(others);
    expect(explanations).toEqual([explanation]);
  });

  test("of before counts whatever order the values' names come back in", () => {
    const before = {
      findings: [{ ...query, values: { limit: 3, domain: "exemplo.com" } }],
      explanations: [explanation],
    };
    expect(explained([query], [], before).unexplained).toEqual([]);
    expect(explained([{ ...query, values: { domain: "exemplo.com", limit: 4 } }], [], before).unexplained).toHaveLength(
      1,
    );
  });

  test("given now takes the place of the one of before", () => {
    const before = { findings: [query], explanations: [explanation] };
    const newer = { ...explanation, text: "Mudou de domínio." };
    expect(explained([query], [newer], before).explanations).toEqual([newer]);
  });

  test("of what is no query is not kept", () => {
    expect(explained([{ ...query, severity: "warning" }], [explanation], null)).toEqual({
      explanations: [],
      unexplained: [],
    });
  });
});
