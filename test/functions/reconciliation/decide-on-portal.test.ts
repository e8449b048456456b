import { describe, expect, test } from "@jest/globals";
import { agencyPortal } from "../../../functions/src/use-cases/agency-portal.ts";
import { decideOnPortal } from "../../../functions/src/use-cases/decide-on-portal.ts";
import { listEvents } from "../../../functions/src/use-cases/list-events.ts";
import { portalService } from "../../../functions/src/use-cases/portal-service.ts";
import type { PortalDecisions, PortalView } from "../../../plan/contract/portal.ts";
import { type Cloud, invited } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { agencyWorkbook, planWorkbook } from "../submission/workbooks.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { sends } from "../use-cases/sends.ts";
import { importsLetters } from "./imported.ts";

const SIORG = "900001";

const letters = {
  certidao: {
    dbId: "<dbId>1234</dbId>",
    nome: "<nome>Emitir certidão de registro</nome>",
    digital: "<servico-digital>false</servico-digital>",
  },
  embarcacao: { dbId: "<dbId>77</dbId>", nome: "<nome>Registrar embarcação de recreio</nome>" },
};

/**
 * An agency with its list, one plan and two letters: the first is the Portal's 1234, which is digital in list and plan and
 * not in its letter; the second looks like the list's "Registrar embarcação", whose number is another.
 */
async function agency(cloud: Cloud) {
  await importsLetters(cloud, SIORG, letters);
  const account = await invited(cloud);
  await sends(cloud, account, agencyWorkbook());
  await sends(cloud, account, planWorkbook());
  cloud.spent();
  const decide = (...decisions: PortalDecisions["decisions"]) => decideOnPortal(cloud, { account, decisions });
  const view = async () => resultOf(await agencyPortal(cloud, { agency: SIORG }));
  return { account, decide, view };
}

function serviceOf(view: PortalView, key: string): PortalView["services"][number] {
  const service = view.services.find((one) => one.key === key);
  if (service === undefined) throw new Error(`${key} is none of ${view.services.map((one) => one.key).join()}`);
  return service;
}

function digitalIn(view: PortalView, where: "list" | "plan") {
  const found = serviceOf(view, "portal:certidao").differences.find(
    (one) => one.facet === "digital" && one.in === where,
  );
  if (found === undefined) throw new Error(`no difference in the ${where}`);
  return found;
}

onBothStores((open) => {
  describe("an agency's view of the Portal", () => {
    test("tells its differences with their cells, its goals and the way there, in three reads", async () => {
      const cloud = open();
      const { view } = await agency(cloud);
      const seen = await view();
      expect(cloud.spent()).toEqual({ read: 3, write: 0 });
      expect(
        seen.services.map(({ key, differences }) => [key, ...differences.map((one) => `${one.in}.${one.facet}`)]),
      ).toEqual([
        ["list:consultar acervo historico"],
        ["portal:certidao", "list.digital", "plan.digital", "plan.cost"],
        ["list:registrar embarcacao", "list.registered"],
        ["portal:embarcacao", "list.listed"],
      ]);
      expect(digitalIn(seen, "plan")).toMatchObject({ standing: "open", place: { sheet: "Serviço" }, decision: null });
      expect(digitalIn(seen, "list").place).toMatchObject({ sheet: "Serviços" });
      expect(serviceOf(seen, "portal:certidao")).toMatchObject({ plan: { plan: "plano-1", revision: 1 } });
      expect(serviceOf(seen, "list:registrar embarcacao").offered).toMatchObject([
        { slug: "embarcacao", likeness: "similarName", portalNumber: "77" },
      ]);
      expect(seen.goals?.registered).toEqual({ ratio: { numerator: 2, denominator: 3 }, gap: 1 });
      expect(seen.gap?.smallest.map(({ service, acts }) => [service.name, ...acts])).toEqual([
        ["Consultar acervo histórico", "register", "digitise"],
      ]);
      expect(seen.totals).toMatchObject({
        portal: 2,
        undeclared: 1,
        unregistered: 2,
        claimed: 1,
        both: 1,
        agreeing: 0,
      });
    });

    test("of an agency of which nothing is there is empty", async () => {
      const cloud = open();
      const seen = resultOf(await agencyPortal(cloud, { agency: "5" }));
      expect(seen).toMatchObject({ services: [], goals: null, gap: null, agency: { siorg: "5", name: null } });
    });

    test("opens a service into what letter and plan say word for word, and only its own", async () => {
      const cloud = open();
      await agency(cloud);
      const detail = resultOf(await portalService(cloud, { agency: SIORG, letter: "certidao", plan: "plano-1" }));
      expect(cloud.spent().read).toBe(3);
      expect(detail.letter).toMatchObject({ slug: "certidao", cost: "Gratuito" });
      expect(detail.plan?.steps[0]).toMatchObject({ text: expect.stringMatching(/./), place: { sheet: "Serviço" } });
      expect(await portalService(cloud, { agency: "5", letter: "certidao" })).toMatchObject({
        ok: false,
        refusal: { code: "not-found", what: "service" },
      });
    });
  });

  describe("a decision", () => {
    test("is kept with who and when, leaves its event, and is not made twice", async () => {
      const cloud = open();
      const { decide, view } = await agency(cloud);
      const { basis } = digitalIn(await view(), "plan");
      cloud.spent();
      const verdict = { kind: "correct", side: "portal" } as const;
      const decision = { service: "portal:certidao", in: "plan", facet: "digital", basis, verdict } as const;
      const decided = resultOf(await decide(decision));
      expect(cloud.spent()).toEqual({ read: 4, write: 2 });
      expect(decided).toEqual(await view());
      expect(digitalIn(decided, "plan")).toMatchObject({
        standing: "decided",
        decision: { verdict, by: { uid: "helena" }, at: "2026-05-15T14:30:21.417Z" },
      });
      expect(digitalIn(decided, "list").standing).toBe("open");
      cloud.spent();
      resultOf(await decide(decision));
      expect(cloud.spent()).toEqual({ read: 4, write: 0 });
      const { events } = resultOf(await listEvents(cloud, { agency: SIORG }));
      expect(events.filter(({ kind }) => kind === "portal.decided")).toMatchObject([
        { by: { uid: "helena" }, details: { decisions: [decision] } },
      ]);
    });

    test("is opened again by a letter that says something else, and stays beside it", async () => {
      const cloud = open();
      const { decide, view } = await agency(cloud);
      const steps = "<etapas><etapa><titulo>Uma etapa nova</titulo><descricao/></etapa></etapas>";
      await importsLetters(cloud, SIORG, { certidao: { ...letters.certidao, etapas: steps } });
      const difference = async () =>
        serviceOf(await view(), "portal:certidao").differences.find(({ facet }) => facet === "steps");
      const verdict = { kind: "explain", text: "A carta resume as etapas." } as const;
      const { basis = "" } = (await difference()) ?? {};
      resultOf(await decide({ service: "portal:certidao", in: "plan", facet: "steps", basis, verdict }));
      expect((await difference())?.standing).toBe("decided");
      await importsLetters(cloud, SIORG, { certidao: { ...letters.certidao, etapas: steps.replace("nova", "outra") } });
      expect(await difference()).toMatchObject({ standing: "reopened", decision: { verdict } });
      const stale = await decide({ service: "portal:certidao", in: "plan", facet: "steps", basis, verdict });
      expect(stale).toEqual({ ok: false, refusal: { code: "difference-changed" } });
    });

    test("is taken back", async () => {
      const cloud = open();
      const { decide, view } = await agency(cloud);
      const { basis } = digitalIn(await view(), "list");
      const about = { service: "portal:certidao", in: "list", facet: "digital", basis } as const;
      resultOf(await decide({ ...about, verdict: { kind: "correct", side: "agency" } }));
      const back = resultOf(await decide({ ...about, verdict: { kind: "withdraw" } }));
      expect(digitalIn(back, "list")).toMatchObject({ standing: "open", decision: null });
    });

    test("with others is made with all of them or not at all", async () => {
      const cloud = open();
      const { decide, view } = await agency(cloud);
      const { basis } = digitalIn(await view(), "list");
      const verdict = { kind: "correct", side: "agency" } as const;
      const good = { service: "portal:certidao", in: "list", facet: "digital", basis, verdict } as const;
      const outcome = await decide(good, { ...good, in: "plan", basis: "other" });
      expect(outcome.ok).toBe(false);
      expect(digitalIn(await view(), "list").standing).toBe("open");
    });

    test("that a service is one of the Portal's makes them one, and can be taken back", async () => {
      const cloud = open();
      const { decide, view } = await agency(cloud);
      const link = { service: "list:registrar embarcacao", slug: "embarcacao", same: true };
      const linked = resultOf(await decide(link));
      const facets = (seen: PortalView) => serviceOf(seen, "portal:embarcacao").differences.map(({ facet }) => facet);
      expect(serviceOf(linked, "portal:embarcacao").matched.list).toBe("person");
      expect(facets(linked)).toEqual(["number", "name", "digital"]);
      expect(linked).toEqual(await view());
      // Whoever lost the answer asks the same again.
      cloud.spent();
      resultOf(await decide(link));
      expect(cloud.spent().write).toBe(0);
      const parted = resultOf(await decide({ service: "portal:embarcacao", slug: "embarcacao", same: false }));
      expect(facets(parted)).toEqual(["listed"]);
      expect(serviceOf(parted, "list:registrar embarcacao").offered).toEqual([]);
      const never = await decide({ service: "list:consultar acervo historico", slug: "embarcacao", same: true });
      expect(never).toEqual({ ok: false, refusal: { code: "difference-changed" } });
    });

    test("is refused of somebody who was disabled, and is nobody else's", async () => {
      const cloud = open();
      const { decide, view } = await agency(cloud);
      const { basis } = digitalIn(await view(), "list");
      const verdict = { kind: "correct", side: "agency" } as const;
      const decision = { service: "portal:certidao", in: "list", facet: "digital", basis, verdict } as const;
      const other = await invited(cloud, { uid: "fabio", agency: "900002" });
      expect(await decideOnPortal(cloud, { account: other, decisions: [decision] })).toMatchObject({
        refusal: { code: "difference-changed" },
      });
      await invited(cloud, { disabled: true });
      expect(await decide(decision)).toEqual({ ok: false, refusal: { code: "person-disabled" } });
    });
  });
});
