import { describe, expect, test } from "@jest/globals";
import { readAgency } from "../../../functions/src/repositories/agencies.ts";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { readRevision } from "../../../functions/src/repositories/revisions.ts";
import { readRows } from "../../../functions/src/repositories/rows.ts";
import { contentHash } from "../../../functions/src/workbook/content-hash.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { readPlan as readPlanContent } from "../../../plan/workbook/read-form.ts";
import { at, type Cloud, invited, NOW } from "./cloud.ts";
import { accepted, events, SIORG, send } from "./sent.ts";
import { onBothStores } from "./stores.ts";
import { agencyWorkbook, planWorkbook } from "./workbooks.ts";

async function everything(cloud: Cloud): Promise<string> {
  const collections = ["agencies", "plans", "receipts", "rows", "events", `plans/${SIORG}.plano-1/revisions`];
  const found = await Promise.all(collections.map((collection) => cloud.store.query({ collection })));
  return JSON.stringify(found);
}

onBothStores((open) => {
  describe("a plan", () => {
    test("is received: a revision, a receipt, its row, its agency and an event", async () => {
      const cloud = open();
      const grid = planWorkbook();
      const submitted = await accepted(cloud, grid);
      const content = readPlanContent(grid);
      expect(submitted).toMatchObject({ kind: "plan", plan: "plano-1", revision: 1, findings: [] });
      expect(submitted.receipt).toEqual({
        number: expect.stringMatching(/^2026(-[0-9A-HJKMNP-TV-Z]{4}){3}$/),
        moment: "2026-05-15T14:30:21Z",
        hash: contentHash(content),
      });
      const revision = await readRevision(cloud.store, { agency: SIORG, plan: "plano-1" }, 1);
      expect(revision && contentOf(revision.content, planForm)).toEqual(content);
      expect(await readPlan(cloud.store, SIORG, "plano-1")).toMatchObject({
        service: "Emitir certidão de registro",
        state: "submitted",
        revision: 1,
        by: { uid: "helena" },
        receipt: submitted.receipt,
      });
      expect((await readRows(cloud.store, SIORG, 0))?.plans["plano-1"]).toMatchObject({
        planId: "plano-1",
        revision: 1,
        state: "submitted",
        source: "plano.xlsx",
        service: { name: { value: "Emitir certidão de registro" } },
      });
      expect(await readAgency(cloud.store, SIORG)).toMatchObject({
        name: "Agência Exemplo de Registros",
        parts: [{ plans: 1 }],
        plans: { "plano-1": { part: 0 } },
        summary: { plans: 1, states: { submitted: 1 }, received: "2026-05-15T14:30:21Z" },
      });
      expect(await events(cloud)).toMatchObject([{ kind: "plan.submitted", at: NOW, agency: SIORG, plan: "plano-1" }]);
    });

    test("sent again with another content is its next revision, and both are kept", async () => {
      const cloud = open();
      await accepted(cloud, planWorkbook());
      const later = at(cloud, "2026-05-16T10:00:00Z");
      const grid = planWorkbook({ "service.unit": "Divisão de Registros", "plan.revision": 1 });
      expect(await accepted(later, grid)).toMatchObject({ plan: "plano-1", revision: 2 });
      const units = [];
      for (const revision of [1, 2]) {
        const kept = await readRevision(cloud.store, { agency: SIORG, plan: "plano-1" }, revision);
        units.push(kept?.content.fields["service.unit"]?.value);
      }
      expect(units).toEqual(["Coordenação de Registros", "Divisão de Registros"]);
      expect((await readAgency(cloud.store, SIORG))?.summary).toMatchObject({
        plans: 1,
        received: "2026-05-16T10:00:00Z",
      });
    });

    test("asked for twice with one key is received once, and answered the same", async () => {
      const cloud = open();
      const key = "2b0f1a52-7a6b-4c83-9d57-1f0f43a7c001";
      const first = await accepted(cloud, planWorkbook(), { key });
      const before = await everything(cloud);
      cloud.spent();
      expect(await accepted(at(cloud, "2026-06-01T00:00:00Z"), planWorkbook(), { key })).toEqual(first);
      expect(cloud.spent()).toEqual({ read: 3, write: 1 });
      expect(await everything(cloud)).toBe(before);
    });

    test.each([
      ["content", planWorkbook({ "service.unit": "Outra" }), {}],
      ["identification", planWorkbook({ "plan.id": "plano-2" }), {}],
      ["purpose", planWorkbook(), { final: true }],
      ["base", planWorkbook(), { base: 3 }],
      ["explanation", planWorkbook(), { explanations: [{ rule: "r", field: null, text: "porque sim" }] }],
    ])("with a key that was used for another %s is refused", async (_, grid, said) => {
      const cloud = open();
      const key = "2b0f1a52-7a6b-4c83-9d57-1f0f43a7c001";
      await accepted(cloud, planWorkbook(), { key });
      const before = await everything(cloud);
      expect(await send(cloud, grid, { key, ...said })).toEqual({ ok: false, refusal: { code: "key-reused" } });
      expect(await everything(cloud)).toBe(before);
    });

    test("that was received already is refused with its receipt, from whatever base", async () => {
      const cloud = open();
      const { receipt } = await accepted(cloud, planWorkbook());
      const before = await everything(cloud);
      const identical = { ok: false, refusal: { code: "identical", revision: 1, receipt } };
      expect(await send(cloud, planWorkbook())).toEqual(identical);
      expect(await send(cloud, planWorkbook({ "plan.revision": 1, "receipt.number": receipt.number }))).toEqual(
        identical,
      );
      expect(await everything(cloud)).toBe(before);
      expect(await send(cloud, planWorkbook(), { final: true, base: 1 })).toMatchObject({ result: { revision: 2 } });
    });

    test("made from an earlier revision is refused with what differs from the current one", async () => {
      const cloud = open();
      await accepted(cloud, planWorkbook());
      await accepted(cloud, planWorkbook({ "service.unit": "Divisão A", "plan.revision": 1 }));
      const outcome = await send(cloud, planWorkbook({ "service.unit": "Divisão B", "plan.revision": 1 }));
      expect(outcome).toMatchObject({
        refusal: {
          code: "conflict",
          conflict: {
            plan: "plano-1",
            base: 1,
            current: { revision: 2, moment: "2026-05-15T14:30:21Z", by: "Pessoa helena" },
            differences: [{ key: "service.unit", from: { text: "Divisão A" }, to: { text: "Divisão B" } }],
          },
        },
      });
      expect(await events(cloud)).toContainEqual(
        expect.objectContaining({
          kind: "plan.refused",
          plan: "plano-1",
          details: { code: "conflict", base: 1, current: 2, differences: 1 },
        }),
      );
      const merged = planWorkbook({ "service.unit": "Divisão B", "plan.revision": 1 });
      expect(await send(cloud, merged, { base: 2 })).toMatchObject({ ok: true, result: { revision: 3 } });
    });

    test("that is a copy for another service of one never sent back is refused, and shows the other service", async () => {
      const cloud = open();
      await accepted(cloud, planWorkbook());
      const outcome = await send(cloud, planWorkbook({ "service.name": "Transferir registro" }));
      expect(outcome).toMatchObject({
        refusal: { code: "conflict", conflict: { base: 0, differences: [{ key: "service.name" }] } },
      });
    });

    test("that names a revision of a plan nobody sent starts anew", async () => {
      expect(await accepted(open(), planWorkbook({ "plan.revision": 7 }))).toMatchObject({ revision: 1 });
    });

    test("with errors is refused with all findings and leaves nothing but an event of how many", async () => {
      const cloud = open();
      const grid = planWorkbook({ "service.unit": null, "owner.titular.email": "nara@exemplo.com" });
      const outcome = await send(cloud, grid);
      expect(outcome).toMatchObject({
        refusal: { code: "has-errors", findings: [{ field: "service.unit" }, { field: "owner.titular.email" }] },
      });
      expect(await events(cloud)).toEqual([
        {
          kind: "plan.refused",
          at: NOW,
          by: { uid: "helena", name: "Pessoa helena" },
          agency: SIORG,
          plan: "plano-1",
          details: { code: "has-errors", findings: { error: 1, query: 1, warning: 0 } },
        },
      ]);
      expect(await cloud.store.get(`agencies/${SIORG}`)).toBeNull();
      expect(await cloud.store.query({ collection: "receipts" })).toEqual([]);
    });

    test("sent as final needs the names of section 7", async () => {
      const cloud = open();
      const grid = planWorkbook({ "approval.owner.name": null });
      expect(await send(cloud, grid, { final: true })).toMatchObject({ refusal: { code: "has-errors" } });
    });

    test("of a person who is disabled, unknown or of another agency by now is refused before all else", async () => {
      const cloud = open();
      const disabled = await invited(cloud, { uid: "otto", disabled: true });
      const moved = { ...(await invited(cloud, { uid: "livia", agency: "900002" })), agency: SIORG };
      const unknown = { ...disabled, uid: "ninguem" };
      for (const grid of [planWorkbook(), agencyWorkbook({ "agency.siorg": "900002" })]) {
        expect(await send(cloud, grid, {}, disabled)).toEqual({ ok: false, refusal: { code: "person-disabled" } });
        expect(await send(cloud, grid, {}, unknown)).toEqual({ ok: false, refusal: { code: "no-role" } });
        expect(await send(cloud, grid, {}, moved)).toEqual({ ok: false, refusal: { code: "not-signed-in" } });
      }
      expect(await events(cloud)).toEqual([]);
    });

    test("with half a character in it, as only Excel can send, is received without it", async () => {
      const cloud = open();
      const grid = planWorkbook({ "service.unit": "Coordenação \ud83d de Registros" });
      const sheets = grid.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}\ud83d` }));
      await accepted(cloud, { ...grid, sheets });
      const revision = await readRevision(cloud.store, { agency: SIORG, plan: "plano-1" }, 1);
      expect(revision?.content.fields["service.unit"]?.value).toBe("Coordenação \ufffd de Registros");
    });

    test("of another agency, or that is no plan, is refused in one sentence", async () => {
      const cloud = open();
      expect(await send(cloud, planWorkbook({ "agency.siorg": "26" }))).toEqual({
        ok: false,
        refusal: { code: "unusable-workbook", failure: { code: "other-agency", agency: "26", sender: SIORG } },
      });
      const empty = { ...planWorkbook(), sheets: [] };
      expect(await send(cloud, empty)).toMatchObject({
        refusal: { code: "unusable-workbook", failure: { code: "empty-workbook" } },
      });
    });

    test("is received whose SIORG code was typed with zeros before it", async () => {
      const cloud = open();
      await accepted(cloud, planWorkbook({ "agency.siorg": `00${SIORG}` }));
      expect(await readAgency(cloud.store, SIORG)).not.toBeNull();
    });

    test("that the ministry cancelled is not received any more", async () => {
      const cloud = open();
      await accepted(cloud, planWorkbook());
      await cloud.store.transact(async (transaction) =>
        transaction.update(`plans/${SIORG}.plano-1`, { state: "cancelled" }),
      );
      const grid = planWorkbook({ "service.unit": "Outra", "plan.revision": 1 });
      expect(await send(cloud, grid)).toEqual({ ok: false, refusal: { code: "plan-cancelled" } });
    });

    test("larger than a document is refused, and nothing of it is written", async () => {
      const cloud = open();
      const rows = Array.from({ length: 40 }, (_, index) => ({
        order: index + 1,
        description: "€".repeat(32_000),
        channel: "web" as const,
        digital: true,
      }));
      const grid = planWorkbook({}, {}, { "service.stepsToday": rows });
      expect(await send(cloud, grid)).toEqual({ ok: false, refusal: { code: "too-much-content" } });
      expect(await everything(cloud)).toBe("[[],[],[],[],[],[]]");
    });
  });
});
