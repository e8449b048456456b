import { describe, expect, test } from "@jest/globals";
import { checkSubmission } from "../../../functions/src/use-cases/check-submission.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { type Cloud, invited } from "./cloud.ts";
import { onBothStores } from "./stores.ts";
import { agencyWorkbook, planWorkbook, request } from "./workbooks.ts";

const analyst: Account = { uid: "ana", email: "ana@exemplo.gov.br", name: "Ana", role: "ministry", agency: null };
const explanation = { rule: "people.email-domain", field: "owner.titular.email", text: "Domínio da empresa pública." };
const asked = { "owner.titular.email": "nara@exemplo.com" };

async function check(cloud: Cloud, grid: Grid, account?: Account, final = false) {
  return checkSubmission(cloud, { account: account ?? (await invited(cloud)), grid, request: { final } });
}

onBothStores((open) => {
  describe("a workbook that is only checked", () => {
    test("is told its findings as the revision it would become, and what was explained, and is not kept", async () => {
      const cloud = open();
      expect(await check(cloud, planWorkbook(asked))).toMatchObject({
        result: {
          kind: "plan",
          agency: "900001",
          service: "Emitir certidão de registro",
          plan: null,
          revision: 1,
          findings: [{ rule: explanation.rule }],
          explanations: [],
        },
      });
      const account = await invited(cloud);
      const sent = request({ explanations: [explanation] });
      await sendWorkbook(cloud, { account, grid: planWorkbook(asked), source: "p.xlsx", request: sent });
      cloud.spent();
      for (const checker of [account, analyst]) {
        expect(await check(cloud, planWorkbook(asked), checker)).toMatchObject({
          result: { plan: "plano-1", revision: 2, findings: [{ rule: explanation.rule }], explanations: [explanation] },
        });
      }
      expect(cloud.spent()).toEqual({ read: 4, write: 0 });
    });

    test("as final is told what section 7 lacks", async () => {
      const grid = planWorkbook({ "approval.owner.name": null });
      expect(await check(open(), grid)).toMatchObject({ result: { findings: [] } });
      expect(await check(open(), grid, undefined, true)).toMatchObject({
        result: { findings: [{ severity: "error" }] },
      });
    });

    test("of another agency is one to the ministry, and none to an agency's people", async () => {
      const cloud = open();
      const foreign = planWorkbook({ "agency.siorg": "026" });
      expect(await check(cloud, foreign)).toMatchObject({ refusal: { code: "unusable-workbook" } });
      expect(await check(cloud, foreign, analyst)).toMatchObject({ result: { agency: "26", revision: 1 } });
    });

    test("may lack nearly everything", async () => {
      const cloud = open();
      const grid = planWorkbook({ "agency.siorg": null, "service.name": null, "plan.id": null });
      for (const account of [analyst, undefined]) {
        expect(await check(cloud, grid, account)).toMatchObject({
          result: { agency: null, service: null, revision: 1 },
        });
      }
    });

    test("may be an agency's own", async () => {
      const cloud = open();
      const account = await invited(cloud);
      await sendWorkbook(cloud, { account, grid: agencyWorkbook(), source: "o.xlsx", request: request() });
      expect(await check(cloud, agencyWorkbook(), account)).toMatchObject({
        result: { kind: "agency", service: null, plan: null, revision: 2, findings: [] },
      });
    });
  });
});
