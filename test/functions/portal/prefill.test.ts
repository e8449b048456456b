import { describe, expect, it } from "@jest/globals";
import { agencyValuesOf, planIdOf, planValuesOf } from "../../../functions/src/portal/prefill.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";

const agency = { siorg: "000123", name: "Agência de Exemplos", acronym: "AEX", portalNumber: "77" };

function letter(said: Partial<ServiceLetter> = {}): ServiceLetter {
  return {
    slug: "emitir-certidao",
    portalNumber: "4321",
    name: "Emitir certidão",
    acronym: null,
    description: "Uma certidão para quem a pede.",
    agency,
    audience: "Cidadãos",
    steps: [{ title: "Pedir", description: "", channels: ["presencial", "web"] }],
    free: false,
    costs: [{ description: "Taxa", currency: "R$", amount: 12.5, variable: null, condition: null, step: 1 }],
    time: { kind: "between", min: 1, max: 5, unit: "workingDays" },
    timeNote: "Em dias de atendimento.",
    digital: true,
    ...said,
  };
}

describe("a plan prefilled from a letter", () => {
  it("has what the letter says of service and agency", () => {
    expect(planValuesOf(letter()).fields).toMatchObject({
      "agency.name": "Agência de Exemplos",
      "agency.acronym": "AEX",
      "agency.siorg": "000123",
      "service.name": "Emitir certidão",
      "service.description": "Uma certidão para quem a pede.",
      "service.audience": "Cidadãos",
      "service.portalNumber": "4321",
      "service.slug": "emitir-certidao",
      "letter.digital": true,
      "letter.cost": 12.5,
      "letter.costNote": "Taxa: R$ 12,50",
      "letter.timeKind": "between",
      "letter.timeMin": 1,
      "letter.timeMax": 5,
      "letter.timeUnit": "workingDays",
      "letter.timeNote": "Em dias de atendimento.",
      "plan.state": "draft",
    });
  });

  it("has the steps of today, each with its channel", () => {
    expect(planValuesOf(letter()).tables["service.stepsToday"]).toEqual([
      { order: 1, description: "Pedir\nOutros canais: presencial.", channel: "web", digital: true },
    ]);
  });

  it("makes nothing up that the letter leaves out", () => {
    const silent = letter({
      description: "",
      audience: "",
      portalNumber: null,
      steps: [],
      free: null,
      costs: [],
      time: null,
      timeNote: "",
      digital: null,
    });
    const { fields, tables } = planValuesOf(silent);
    const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
    expect(said.map(([key]) => key).sort()).toEqual([
      "agency.acronym",
      "agency.name",
      "agency.siorg",
      "plan.id",
      "plan.state",
      "service.name",
      "service.slug",
    ]);
    expect(tables["service.stepsToday"]).toEqual([]);
  });

  it.each([
    ["immediate", "immediate"],
    ["not-estimated", "notEstimated"],
  ] as const)("keeps the kind of a time without a number: %s", (kind, code) => {
    const { fields } = planValuesOf(letter({ time: { kind } }));
    expect(fields["letter.timeKind"]).toBe(code);
    expect(fields["letter.timeMax"]).toBeUndefined();
  });

  it("is the same plan whenever it is made, and another for another letter", () => {
    expect(planValuesOf(letter()).fields["plan.id"]).toBe(planIdOf("emitir-certidao"));
    expect(planIdOf("emitir-certidao")).toMatch(/^portal-[0-9a-f]{16}$/);
    expect(planIdOf("emitir-certidao-2")).not.toBe(planIdOf("emitir-certidao"));
  });
});

describe("an agency's workbook from its letters", () => {
  it("lists the services by name as Portuguese sorts, all registered and with a plan, digital as the letter says", () => {
    const letters = [
      letter({ name: "Zelar", slug: "z", digital: null, portalNumber: null }),
      letter({ name: "Água", slug: "a", digital: false }),
      letter({ name: "abrir", slug: "b" }),
    ];
    const { fields, tables } = agencyValuesOf(agency, letters);
    expect(fields).toEqual({ "agency.name": "Agência de Exemplos", "agency.acronym": "AEX", "agency.siorg": "000123" });
    expect(tables.services).toEqual([
      { name: "abrir", portalNumber: "4321", registered: true, digital: true, hasPlan: true },
      { name: "Água", portalNumber: "4321", registered: true, digital: false, hasPlan: true },
      { name: "Zelar", portalNumber: null, registered: true, digital: null, hasPlan: true },
    ]);
  });

  it("orders services of one name by their slugs, whatever the order of the files", () => {
    const letters = [letter({ slug: "b", portalNumber: "2" }), letter({ slug: "a", portalNumber: "1" })];
    const numbers = (given: ServiceLetter[]) =>
      agencyValuesOf(agency, given).tables.services?.map((row) => row.portalNumber);
    expect(numbers(letters)).toEqual(["1", "2"]);
    expect(numbers([...letters].reverse())).toEqual(["1", "2"]);
  });
});
