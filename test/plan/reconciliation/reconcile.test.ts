import { describe, expect, test } from "@jest/globals";
import type { SaidValues } from "../../../plan/declared/service-said.ts";
import { type Decision, decisionKey, standingOfDifference } from "../../../plan/reconciliation/decisions.ts";
import { reconciliationTotals } from "../../../plan/reconciliation/totals.ts";
import type { PlanTyped } from "../content-of.ts";
import { letter, list, plan, reconciled } from "./sides.ts";

/** `list.digital`, by service. */
function told(services: ReturnType<typeof reconciled>) {
  return services.map(({ key, differences }) => [
    key,
    ...differences.map(({ in: where, facet }) => `${where}.${facet}`),
  ]);
}

describe("the services of an agency", () => {
  test("come together from Portal, list and plan, and what agrees has no difference", () => {
    const services = reconciled({
      portal: [letter("renovar", { number: "10", digital: true })],
      list: list({ name: "Serviço renovar", portalNumber: "10", registered: true, digital: true }),
      plans: { p: plan({ "plan.id": "plano-renovar", "service.name": "Serviço renovar", "letter.digital": true }) },
    });
    expect(told(services)).toEqual([["portal:renovar"]]);
    expect(services[0]?.matched).toEqual({ list: "number", plan: "slug" });
  });

  test("that the Portal has and the agency declares nowhere are missing in its list", () => {
    const portal = [letter("renovar")];
    expect(told(reconciled({ portal, list: list({ name: "Outro assunto", registered: false }) }))).toEqual([
      ["list:outro assunto"],
      ["portal:renovar", "list.listed"],
    ]);
    // Nobody can be asked about a list that nobody sent.
    expect(told(reconciled({ portal }))).toEqual([["portal:renovar"]]);
  });

  test("that are declared and not in the Portal differ only where the agency says that they are there", () => {
    const services = reconciled({
      list: list({ name: "A fazer", registered: false }, { name: "Já feito", registered: true }),
      plans: {
        novo: plan({ "service.name": "Um novo" }),
        velho: plan({ "service.name": "Um velho", "service.portalNumber": "404" }),
      },
    });
    expect(told(services)).toEqual([
      ["list:a fazer"],
      ["list:ja feito", "list.registered"],
      ["plan:novo"],
      ["plan:velho", "plan.registered"],
    ]);
  });

  test("are one where a row and a plan have one number or one name, the Portal knowing neither or one of them", () => {
    const services = reconciled({
      portal: [letter("renovar", { name: "Renovar licença", number: "10" })],
      list: list(
        { name: "Licença, renovação", portalNumber: "10", registered: true },
        { name: "Pedir vistoria", registered: false },
      ),
      plans: { a: plan({ "service.name": "Licença renovação" }), b: plan({ "service.name": "PEDIR VISTORIA" }) },
    });
    expect(services.map(({ key, listed, plan: own }) => [key, listed?.row, own?.service.name?.value])).toEqual([
      ["plan:b", 3, "PEDIR VISTORIA"],
      ["portal:renovar", 2, "Licença renovação"],
    ]);
  });

  test("whose plan was cancelled have none", () => {
    const cancelled = plan({ "plan.state": "cancelled", "service.slug": "renovar", "service.name": "X" });
    expect(reconciled({ portal: [letter("renovar")], plans: { p: cancelled } })[0]?.plan).toBeNull();
  });
});

describe("a row of the list", () => {
  test("differs cell by cell, each with its place", () => {
    const [service] = reconciled({
      portal: [letter("renovar", { name: "Renovar licença", number: "10", digital: true })],
      list: list({ name: "Renovar licenças", portalNumber: "10", registered: false, digital: false }),
    });
    expect(
      service?.differences.map(({ facet, portal, declared, place }) => [facet, portal, declared, place?.column]),
    ).toEqual([
      ["registered", { kind: "yesNo", yes: true }, { kind: "yesNo", yes: false }, 3],
      ["name", { kind: "text", text: "Renovar licença" }, { kind: "text", text: "Renovar licenças" }, 1],
      ["digital", { kind: "yesNo", yes: true }, { kind: "yesNo", yes: false }, 4],
    ]);
    expect(service?.differences.every(({ place }) => place?.sheet === "services" && place.row === 2)).toBe(true);
  });
});

const facetOf = (said: Partial<SaidValues>, fields: PlanTyped["fields"], steps: Parameters<typeof plan>[1] = []) =>
  reconciled({
    portal: [letter("s", { name: "S", ...said })],
    plans: { p: plan({ "service.slug": "s", "service.name": "S", ...fields }, steps) },
  })[0]?.differences.map(({ facet }) => facet);

describe("a plan", () => {
  test.each<[string, Partial<SaidValues>, PlanTyped["fields"], readonly string[]]>([
    ["in digital or not", { digital: true }, { "letter.digital": false }, ["digital"]],
    ["where one says nothing: in nothing", { digital: true, cost: 10 }, {}, []],
    ["in an amount", { cost: 10 }, { "letter.cost": 10.01 }, ["cost"]],
    [
      "in the words of a cost where there is no amount",
      { costNote: "Varia" },
      { "letter.costNote": "Depende" },
      ["cost"],
    ],
    ["in none, where only the words of the same amount do", { cost: 10, costNote: "Taxa" }, { "letter.cost": 10 }, []],
    ["where one gives an amount and the other words", { cost: 10 }, { "letter.costNote": "Varia" }, ["cost"]],
    [
      "in no time that one of them has not estimated",
      { timeKind: "notEstimated" },
      { "letter.timeKind": "immediate" },
      [],
    ],
    ["in the name", {}, { "service.name": "T" }, ["name"]],
  ])("differs %s", (_, said, fields, facets) => {
    expect(facetOf(said, fields)).toEqual(facets);
  });

  const time = (
    kind: "upTo" | "between" | "average",
    max: number,
    unit: SaidValues["timeUnit"],
    min: number | null = null,
  ) => ({
    said: { timeKind: kind, timeMax: max, timeMin: min, timeUnit: unit },
    fields: { "letter.timeKind": kind, "letter.timeMax": max, "letter.timeMin": min, "letter.timeUnit": unit },
  });
  test.each([
    [time("upTo", 24, "hours"), time("upTo", 1, "days"), []],
    [time("upTo", 90, "minutes"), time("upTo", 1.5, "hours"), []],
    [time("between", 5, "days", 2), time("between", 2, "days", 5), []],
    [time("upTo", 30, "days"), time("upTo", 1, "months"), ["time"]],
    [time("upTo", 5, "workingDays"), time("upTo", 7, "days"), ["time"]],
    [time("upTo", 2, "days"), time("average", 2, "days"), ["time"]],
    [time("between", 5, "days", 2), time("between", 5, "days", 3), ["time"]],
  ])("differs in the time where it is another time (%#)", (portal, own, facets) => {
    expect(facetOf(portal.said, own.fields)).toEqual(facets);
  });

  const steps = (...channels: string[]) =>
    channels.map((channel, index) => ({ text: `Etapa ${index + 1}`, channels: channel }));
  const rows = (...channels: ("web" | "inPerson" | "post" | null)[]) =>
    channels.map((channel, index) => ({ description: `ETAPA ${index + 1}`, channel, digital: channel === "web" }));
  test.each([
    ["the same words", steps("web", "inPerson"), rows("web", "inPerson"), []],
    ["one of a step's channels", steps("web,inPerson"), rows("inPerson"), []],
    ["a channel that the step has not", steps("web", "inPerson"), rows("web", "web"), ["channels"]],
    ["fewer steps", steps("web", "inPerson"), rows("web"), ["steps"]],
    ["more steps, one in another channel", steps("web"), rows("web", "post"), ["steps", "channels"]],
    ["no channel", steps("web"), rows(null), []],
  ])("with %s", (_, portal, own, facets) => {
    expect(facetOf({ steps: portal }, {}, own)).toEqual(facets);
  });
});

describe("a decision", () => {
  const sides = (digital: boolean) =>
    reconciled({
      portal: [letter("s", { digital })],
      plans: { p: plan({ "service.slug": "s", "service.name": "Serviço s", "letter.digital": !digital }) },
    });

  test("holds for as long as both sides say the same, and is opened again when one does not", () => {
    const [difference] = sides(true)[0]?.differences ?? [];
    if (difference === undefined) throw new Error("no difference");
    const decision: Decision = {
      verdict: { kind: "correct", side: "agency" },
      basis: difference.basis,
      by: { uid: "u", name: "Ana" },
      at: "2026-09-15T12:00:00.000Z",
    };
    const [same] = sides(true)[0]?.differences ?? [];
    const [turned] = sides(false)[0]?.differences ?? [];
    expect([same, turned].map((one) => one && standingOfDifference(one, decision))).toEqual(["decided", "reopened"]);
    const decisions = { [decisionKey("portal:s", difference)]: decision };
    expect(reconciliationTotals(sides(true), decisions).differences).toEqual({ open: 0, decided: 1, reopened: 0 });
    expect(reconciliationTotals(sides(false), decisions).differences).toEqual({ open: 0, decided: 0, reopened: 1 });
  });
});

test("the totals count every service once", () => {
  const services = reconciled({
    portal: [
      letter("a", { name: "Emitir certidão" }),
      letter("b", { name: "Pedir vistoria", digital: true }),
      letter("c"),
    ],
    list: list(
      { name: "Emitir certidão", registered: true },
      { name: "Pedir vistoria", registered: true, digital: false },
      { name: "Sem cadastro", registered: false },
      { name: "Diz que tem", registered: true },
      { name: "Emitir certidão nova", registered: false },
    ),
  });
  expect(reconciliationTotals(services, {})).toEqual({
    portal: 3,
    undeclared: 1,
    unregistered: 3,
    claimed: 1,
    both: 2,
    agreeing: 1,
    offered: 0,
    differences: { open: 3, decided: 0, reopened: 0 },
  });
});
