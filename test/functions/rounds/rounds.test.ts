import { describe, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import { planIdOf } from "../../../functions/src/portal/prefill.ts";
import { writeAgency } from "../../../functions/src/repositories/agencies.ts";
import { readShare, writeShare } from "../../../functions/src/repositories/rounds.ts";
import { unknownAgency } from "../../../functions/src/submission/agency-standing.ts";
import { agencyRounds } from "../../../functions/src/use-cases/agency-rounds.ts";
import { changeExpected } from "../../../functions/src/use-cases/change-expected.ts";
import { changeRound } from "../../../functions/src/use-cases/change-round.ts";
import { checkOwn } from "../../../functions/src/use-cases/check-submission.ts";
import { declareNothing, waive } from "../../../functions/src/use-cases/decide-on-expected.ts";
import { listEvents } from "../../../functions/src/use-cases/list-events.ts";
import { openRound } from "../../../functions/src/use-cases/open-round.ts";
import { previewScope } from "../../../functions/src/use-cases/preview-scope.ts";
import { roundMissing } from "../../../functions/src/use-cases/round-missing.ts";
import { roundTable } from "../../../functions/src/use-cases/round-table.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { expectedId } from "../../../plan/rounds/expectation.ts";
import { at, type Cloud, invited, TODAY } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { agencyWorkbook, planWorkbook, request } from "../submission/workbooks.ts";
import { codeOf, focalPoint, ministry, opened, resultOf, scope, sent, toOpen } from "./rounds-at-work.ts";

const AGENCY = "900001";

/** How everything that is expected of an agency stands in its only round. */
async function standings(cloud: Cloud, agency = AGENCY) {
  const { rounds } = resultOf(await agencyRounds(cloud, { agency }));
  return Object.fromEntries((rounds[0]?.expectations ?? []).map(({ id, standing }) => [id, standing]));
}

onBothStores((open) => {
  describe("a round is opened", () => {
    test("for the workbook, the plans received and those that the agency workbook says there are, one a service", async () => {
      const cloud = open();
      const helena = await invited(cloud);
      await sent(cloud, helena, planWorkbook({ "service.name": "Emitir certidão" }));
      await sent(cloud, helena, agencyWorkbook());
      const round = await opened(cloud);
      const share = await readShare(cloud.store, round.round, AGENCY);
      const own = share?.expectations.map((one) => (one.kind === "plan" ? one.service : one.kind));
      expect(own?.[0]).toBe("workbook");
      expect(own?.[1]).toBe("Emitir certidão");
      // What the complete workbook lists with a plan.
      expect(own?.length).toBeGreaterThan(2);
      expect(round).toMatchObject({ size: { agencies: 1, expected: own?.length }, unfinished: null, phase: "open" });
    });

    test("for services of the catalogue by the key that their plans will have, and for services by name", async () => {
      const cloud = open();
      await cloud.store.transact(async (transaction) => {
        writeAgency(transaction, { ...unknownAgency("26"), name: "Agência de Exemplo" });
        const services = [{ slug: "emitir", name: "Emitir certidão", portalNumber: null, digital: null, hash: "h" }];
        transaction.set(paths.catalogue("26"), { agency: "26", services });
      });
      const named = [
        { agency: "26", service: "EMITIR CERTIDAO" },
        { agency: "77", service: "Serviço só daqui" },
      ];
      const round = await opened(cloud, { scope: { plans: "catalogue", workbook: false, named } });
      const expected = async (agency: string) =>
        (await readShare(cloud.store, round.round, agency))?.expectations.map(expectedId);
      expect(await expected("26")).toEqual([`plan:${planIdOf("emitir")}`]);
      expect(await expected("77")).toEqual([expect.stringMatching(/^plan:s-[0-9a-f]{24}$/)]);
    });

    test("once, however often it is asked, and goes on where it was stopped", async () => {
      const cloud = open();
      await sent(cloud, await invited(cloud), planWorkbook());
      const account = await ministry(cloud);
      const asked = toOpen({ scope: { plans: "planned" } });
      let commits = 0;
      const stopping: Cloud["store"] = {
        ...cloud.store,
        get: (path) => cloud.store.get(path),
        getMany: (all) => cloud.store.getMany(all),
        query: (query) => cloud.store.query(query),
        close: () => cloud.store.close(),
        transact: (act) => {
          if (++commits > 1) throw new Error("stopped");
          return cloud.store.transact(act);
        },
      };
      await expect(openRound({ ...cloud, store: stopping }, { account, request: asked })).rejects.toThrow("stopped");
      expect(resultOf(await agencyRounds(cloud, { agency: AGENCY })).rounds).toEqual([]);
      const round = resultOf(await openRound(cloud, { account, request: asked }));
      expect(round.unfinished).toBeNull();
      expect(resultOf(await openRound(cloud, { account, request: asked }))).toEqual(round);
      expect(codeOf(await openRound(cloud, { account, request: { ...asked, name: "Outra" } }))).toBe("key-reused");
      const { events } = resultOf(await listEvents(cloud, { agency: null }));
      expect(events.filter(({ kind }) => kind === "round.opened")).toHaveLength(1);
    });

    test("not for nothing, and not for more than a share holds", async () => {
      const cloud = open();
      const account = await ministry(cloud);
      const nothing = toOpen({ scope: { agencies: ["26"], workbook: false, plans: "planned" } });
      expect(codeOf(await openRound(cloud, { account, request: nothing }))).toBe("nothing-expected");
      const services = Array.from({ length: 1_001 }, (_, index) => ({ agency: "26", service: `Serviço ${index}` }));
      const much = toOpen({ scope: { agencies: [], named: services } });
      expect(codeOf(await openRound(cloud, { account, request: much }))).toBe("too-much-expected");
      expect((await cloud.store.query({ collection: "rounds" })).length).toBe(0);
    });

    test("as its preview says, agencies without anything named", async () => {
      const cloud = open();
      await sent(cloud, await invited(cloud), planWorkbook());
      const asked = scope({ agencies: [AGENCY, "26"], workbook: false });
      expect(resultOf(await previewScope(cloud, { scope: asked }))).toEqual({
        agencies: 1,
        workbooks: 0,
        plans: 1,
        without: [{ siorg: "26", name: null }],
        withoutCount: 1,
      });
    });
  });

  describe("an agency in a round", () => {
    test("stands by what it fetches, checks, is refused, sends, declares, and is waived", async () => {
      const cloud = open();
      const ponto = await focalPoint(cloud, AGENCY);
      const round = await opened(cloud, {
        scope: { agencies: [AGENCY], plans: "none", named: [{ agency: AGENCY, service: "Emitir certidão" }] },
      });
      const [plan = ""] = Object.keys(await standings(cloud)).filter((id) => id !== "workbook");
      expect(await standings(cloud)).toEqual({ workbook: { kind: "expected" }, [plan]: { kind: "expected" } });

      const broken = planWorkbook({ "service.name": "Emitir certidão", "owner.titular.email": null });
      const checked = resultOf(await checkOwn(cloud, { account: ponto, grid: broken, request: { final: false } }));
      const errors = checked.findings.filter(({ severity }) => severity === "error").length;
      expect(errors).toBeGreaterThan(0);
      expect((await standings(cloud))[plan]).toMatchObject({ kind: "withErrors", errors, on: TODAY });
      const good = planWorkbook({ "service.name": "Emitir certidão" });
      await checkOwn(cloud, { account: ponto, grid: good, request: { final: false } });
      expect((await standings(cloud))[plan]).toEqual({ kind: "draft", on: TODAY });
      const send = { account: ponto, source: "plano.xlsx", request: request() };
      expect(codeOf(await sendWorkbook(cloud, { ...send, grid: broken }))).toBe("has-errors");
      expect((await standings(cloud))[plan]).toMatchObject({ kind: "withErrors", errors });
      await sent(cloud, ponto, good, "2026-05-20");
      expect((await standings(at(cloud, "2026-05-21T12:00:00Z")))[plan]).toEqual({
        kind: "received",
        on: "2026-05-20",
        onTime: true,
      });

      const declaring = { expected: ["workbook"], declared: true };
      const declared = resultOf(await declareNothing(cloud, { account: ponto, round: round.round, declaring }));
      expect(declared.counts).toMatchObject({ declared: 1, declaredOnTime: 1 });
      const undone = await declareNothing(cloud, {
        account: ponto,
        round: round.round,
        declaring: { ...declaring, declared: false },
      });
      expect(resultOf(undone).counts).toMatchObject({ declared: 0, expected: 1 });
      const account = await ministry(cloud);
      const waiving = { agency: AGENCY, expected: ["workbook"], reason: "Órgão em extinção" };
      const waived = resultOf(await waive(cloud, { account, round: round.round, waiving }));
      expect(waived.expectations[0]?.standing).toMatchObject({
        kind: "waived",
        waiver: { reason: "Órgão em extinção", by: { name: "Mia Exemplo" } },
      });
      expect(waived.completeness).toEqual({ numerator: 1, denominator: 1 });
      const back = await waive(cloud, { account, round: round.round, waiving: { ...waiving, reason: null } });
      expect(resultOf(back).completeness).toEqual({ numerator: 1, denominator: 2 });
      const { events } = resultOf(await listEvents(cloud, { agency: AGENCY }));
      const kinds = events.map(({ kind }) => kind).filter((kind) => kind.startsWith("round."));
      expect(kinds.sort()).toEqual(["round.declared", "round.undeclared", "round.unwaived", "round.waived"]);
    });

    test("is decided on once: asked again, nothing is written and the first declaration's day stays", async () => {
      const cloud = open();
      const ponto = await focalPoint(cloud, AGENCY);
      const { round } = await opened(cloud, { scope: { agencies: [AGENCY], plans: "none" } });
      const declaring = { expected: ["workbook"], declared: true };
      await declareNothing(cloud, { account: ponto, round, declaring });
      cloud.spent();
      await declareNothing(at(cloud, "2026-06-20T12:00:00Z"), { account: ponto, round, declaring });
      expect(cloud.spent()).toEqual({ read: 6, write: 0 });
      expect((await standings(cloud)).workbook).toMatchObject({ kind: "declared", onTime: true });
    });

    test("by first receipts stays on time after it was sent again late, and rows repaired say the same", async () => {
      const cloud = open();
      const helena = await invited(cloud);
      await opened(cloud, {
        scope: { agencies: [AGENCY], workbook: false, plans: "none", named: [{ agency: AGENCY, service: "Registro" }] },
      });
      await sent(cloud, helena, planWorkbook({ "service.name": "Registro" }), "2026-05-30");
      const again = planWorkbook({ "service.name": "Registro", "plan.revision": 1, "service.unit": "Outra unidade" });
      await sent(cloud, helena, again, "2026-06-10");
      const [standing] = Object.values(await standings(at(cloud, "2026-06-11T12:00:00Z")));
      expect(standing).toEqual({ kind: "received", on: "2026-05-30", onTime: true });
    });
  });

  describe("a round", () => {
    test("is changed by whoever saw its last version, closed and opened again", async () => {
      const cloud = open();
      const account = await ministry(cloud);
      const round = await opened(cloud, { scope: { agencies: [AGENCY], plans: "none" } });
      const change = (said: object, version: number) =>
        changeRound(cloud, { account, round: round.round, change: { version, ...said } });
      const moved = resultOf(await change({ due: "2026-06-15" }, 1));
      expect(moved).toMatchObject({ due: "2026-06-15", version: 2 });
      expect(resultOf(await change({ due: "2026-06-15" }, 1))).toEqual(moved);
      expect(codeOf(await change({ due: "2026-06-20" }, 1))).toBe("round-changed");
      expect(codeOf(await change({ due: "2026-05-01" }, 2))).toBe("malformed-request");
      expect(resultOf(await change({ closed: true }, 2))).toMatchObject({ closedOn: TODAY, phase: "closed" });
      expect(codeOf(await change({ name: "Outro nome" }, 3))).toBe("round-closed");
      const waiving = { agency: AGENCY, expected: ["workbook"], reason: "Tarde demais" };
      expect(codeOf(await waive(cloud, { account, round: round.round, waiving }))).toBe("round-closed");
      expect(codeOf(await changeExpected(cloud, { account, round: round.round, change: { add: scope() } }))).toBe(
        "round-closed",
      );
      expect(resultOf(await change({ closed: false }, 3))).toMatchObject({ closedOn: null, phase: "open" });
      expect(resultOf(await waive(cloud, { account, round: round.round, waiving })).counts.waived).toBe(1);
    });

    test("expects more, or less, of its agencies; what was decided stays", async () => {
      const cloud = open();
      const account = await ministry(cloud);
      const { round } = await opened(cloud, { scope: { agencies: [AGENCY], plans: "none" } });
      const waiving = { agency: AGENCY, expected: ["workbook"], reason: "Dispensado" };
      await waive(cloud, { account, round, waiving });
      const change = (said: object) => changeExpected(cloud, { account, round, change: said });
      const add = scope({ agencies: [AGENCY, "26"], plans: "any" });
      expect(resultOf(await change({ add })).size).toEqual({ agencies: 2, expected: 4 });
      expect(resultOf(await change({ add })).size).toEqual({ agencies: 2, expected: 4 });
      expect((await standings(cloud)).workbook).toMatchObject({ kind: "waived" });
      const remove = [{ agency: "26", expected: ["workbook", "anyPlan"] }];
      expect(resultOf(await change({ remove })).size).toEqual({ agencies: 1, expected: 2 });
      expect(resultOf(await agencyRounds(cloud, { agency: "26" })).rounds).toEqual([]);
    });

    test("tells who has not sent, what, and whom to ask", async () => {
      const cloud = open();
      const helena = await invited(cloud);
      await sent(cloud, helena, planWorkbook());
      await focalPoint(cloud, AGENCY);
      await focalPoint(cloud, "26");
      const opens = "2026-05-16";
      const round = await opened(cloud, { opens, scope: { agencies: [AGENCY, "26", "27"], plans: "planned" } });
      const gil = await invited(cloud, { uid: "gil", agency: "26" });
      await sent(cloud, gil, agencyWorkbook({ "agency.siorg": "26" }), "2026-05-20");
      const later = at(cloud, "2026-05-21T12:00:00Z");
      const table = resultOf(await roundTable(later, { round: round.round }));
      expect(table.all).toMatchObject({
        completeness: { numerator: 1, denominator: 4 },
        timeliness: { numerator: 1, denominator: 4 },
      });
      expect(table.agencies.map(({ siorg, counts }) => [siorg, counts.received])).toContainEqual(["26", 1]);
      const { agencies } = resultOf(await roundMissing(later, { round: round.round }));
      const own = agencies.find(({ siorg }) => siorg === AGENCY);
      expect(agencies.map(({ siorg }) => siorg).sort()).toEqual(["27", AGENCY]);
      expect(own?.missing.map(({ id }) => id)).toEqual(["workbook", "plan:plano-1"]);
      expect(own?.contacts.map(({ capacity }) => capacity)).toEqual(["focalPoint", "owner"]);
      expect(own?.contacts[0]?.address).toBe(`ponto-${AGENCY}@exemplo.gov.br`);
    });
  });

  test("a share of which nothing is left is none", async () => {
    const cloud = open();
    const { round } = await opened(cloud, { scope: { agencies: [AGENCY], plans: "none" } });
    const share = await readShare(cloud.store, round, AGENCY);
    if (share === null) throw new Error("There is no share.");
    await cloud.store.transact(async (transaction) => writeShare(transaction, { ...share, expectations: [] }));
    expect(await readShare(cloud.store, round, AGENCY)).toBeNull();
  });
});
