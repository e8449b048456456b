import { describe, expect, test } from "@jest/globals";
import { readAgency } from "../../../functions/src/repositories/agencies.ts";
import { readRevision } from "../../../functions/src/repositories/revisions.ts";
import { readRows } from "../../../functions/src/repositories/rows.ts";
import { invited } from "./cloud.ts";
import { accepted, events, SIORG, send } from "./sent.ts";
import { onBothStores } from "./stores.ts";
import { agencyWorkbook, planWorkbook } from "./workbooks.ts";

onBothStores((open) => {
  describe("an agency workbook", () => {
    test("is received: a revision, the agency, its row, a receipt and an event", async () => {
      const cloud = open();
      const account = await invited(cloud);
      cloud.spent();
      const outcome = await send(cloud, agencyWorkbook(), {}, account);
      expect(cloud.spent()).toEqual({ read: 4, write: 5 });
      expect(outcome).toMatchObject({ result: { kind: "agency", plan: null, revision: 1 } });
      expect(await readAgency(cloud.store, SIORG)).toMatchObject({
        acronym: "AEX",
        parts: [{ plans: 0 }],
        workbook: { revision: 1 },
        summary: { plans: 0, received: "2026-05-15T14:30:21Z" },
      });
      expect(await readRows(cloud.store, SIORG, 0)).toMatchObject({ parts: 1, plans: {}, workbook: { goals: {} } });
      expect(await readRevision(cloud.store, { agency: SIORG, plan: null }, 1)).not.toBeNull();
      expect(await events(cloud)).toMatchObject([{ kind: "agency.submitted", plan: null }]);
    });

    test("is sent again from its own revision, and is refused from another", async () => {
      const cloud = open();
      await accepted(cloud, agencyWorkbook());
      const changed = { "agency.acronym": "AER" };
      expect(await send(cloud, agencyWorkbook(changed))).toMatchObject({
        refusal: { code: "conflict", conflict: { base: 0, current: { revision: 1 } } },
      });
      expect(await accepted(cloud, agencyWorkbook({ ...changed, "workbook.revision": 1 }))).toMatchObject({
        revision: 2,
      });
      expect((await readAgency(cloud.store, SIORG))?.acronym).toBe("AER");
      expect(await events(cloud)).toContainEqual(expect.objectContaining({ kind: "agency.refused" }));
    });

    test("and plans of one agency leave each other's rows alone", async () => {
      const cloud = open();
      await accepted(cloud, planWorkbook());
      await accepted(cloud, agencyWorkbook());
      await accepted(cloud, planWorkbook({ "plan.id": "plano-2", "service.name": "Registrar embarcação" }));
      const rows = await readRows(cloud.store, SIORG, 0);
      expect(rows?.workbook?.agency.siorg).toBe(SIORG);
      expect(Object.keys(rows?.plans ?? {}).sort()).toEqual(["plano-1", "plano-2"]);
      expect(await readAgency(cloud.store, SIORG)).toMatchObject({ parts: [{ plans: 2 }], workbook: { revision: 1 } });
    });
  });
});
