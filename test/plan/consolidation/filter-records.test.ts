import { describe, expect, test } from "@jest/globals";
import { filterRecords, type RecordFilter } from "../../../plan/consolidation/filter-records.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { ToolKey } from "../../../plan/form/annex.ts";
import { agencyRecord, planRecord } from "../../functions/workbook/consolidated/country.ts";

const AGENCIES = {
  fisheries: { siorg: "0100", name: "Autoridade de Pesca de Exemplo", acronym: "APEX" },
  museums: { siorg: "200", name: "Instituto de Museus de Exemplo", acronym: "IMEX" },
  archives: { siorg: "300", name: "Arquivo de Exemplo", acronym: "AREX" },
} as const;

interface Sketch {
  readonly agency: keyof typeof AGENCIES;
  readonly service: string;
  readonly state?: PlanRecord["state"];
  readonly tool?: ToolKey;
}

function plan({ agency, service, state = "approved", tool }: Sketch): PlanRecord {
  return planRecord(0, 1, {
    agency: AGENCIES[agency],
    service: {
      name: { value: service, place: { sheet: "Serviço", row: 5, column: 3 } },
      portalNumber: null,
      slug: null,
    },
    state,
    tools: [
      { tool: "servicePortal", adopted: false, responsibilities: 1, acknowledged: 0, place: null },
      {
        tool: tool ?? "requestTool",
        adopted: tool === undefined ? null : true,
        responsibilities: 1,
        acknowledged: 0,
        place: null,
      },
    ],
  });
}

function workbook(agency: keyof typeof AGENCIES): AgencyRecord {
  return { ...agencyRecord(0), agency: AGENCIES[agency] };
}

const RECORDS = {
  plans: [
    plan({ agency: "fisheries", service: "Emitir licença de pesca", state: "returned", tool: "systemsIntegration" }),
    plan({ agency: "fisheries", service: "Registrar embarcação" }),
    plan({ agency: "museums", service: "Inscrição de museu", state: "submitted" }),
  ],
  agencies: [workbook("fisheries"), workbook("museums"), workbook("archives")],
};

function found(filter: RecordFilter) {
  const { plans, agencies } = filterRecords(RECORDS, filter);
  return {
    plans: plans.map(({ service }) => service.name?.value),
    agencies: agencies.map(({ agency }) => agency.acronym),
  };
}

describe("What the ministry asks for", () => {
  test("is everything when it says nothing", () => {
    expect(filterRecords(RECORDS, {})).toEqual(RECORDS);
    expect(filterRecords(RECORDS, { text: " - " })).toEqual(RECORDS);
  });

  test("is of the agencies it names, plans or none", () => {
    expect(found({ agency: ["100"] })).toEqual({
      plans: ["Emitir licença de pesca", "Registrar embarcação"],
      agencies: ["APEX"],
    });
    expect(found({ agency: ["300", "999"] })).toEqual({ plans: [], agencies: ["AREX"] });
  });

  test("is in one of the states, and of the agencies with such a plan", () => {
    expect(found({ state: ["returned", "draft"] })).toEqual({ plans: ["Emitir licença de pesca"], agencies: ["APEX"] });
  });

  test("adopts one of the tools: a tool declined or not answered for is not adopted", () => {
    expect(found({ tool: ["systemsIntegration"] })).toEqual({ plans: ["Emitir licença de pesca"], agencies: ["APEX"] });
    expect(found({ tool: ["servicePortal", "requestTool"] })).toEqual({ plans: [], agencies: [] });
  });

  test.each([
    ["LICENCA", ["Emitir licença de pesca"], ["APEX"]],
    ["pesca registrar", ["Registrar embarcação"], ["APEX"]],
    ["imex", ["Inscrição de museu"], ["IMEX"]],
    ["exemplo arquivo", [], ["AREX"]],
    ["licença museu", [], []],
  ])("has all the words of %p in its names, whatever case, accents and order", (text, plans, agencies) => {
    expect(found({ text })).toEqual({ plans, agencies });
  });

  test("says of a tool what is asked for, the cancelled plans left out as the figures leave them out", () => {
    const plans = [
      ...RECORDS.plans,
      plan({ agency: "archives", service: "Cancelado", state: "cancelled", tool: "systemsIntegration" }),
    ];
    const named = (filter: RecordFilter) =>
      filterRecords({ plans, agencies: [] }, filter).plans.map(({ service }) => service.name?.value);
    expect(named({ tool: ["systemsIntegration"] })).toEqual(["Emitir licença de pesca", "Cancelado"]);
    expect(named({ tool: ["systemsIntegration"], adoption: "adopted" })).toEqual(["Emitir licença de pesca"]);
    expect(named({ tool: ["servicePortal"], adoption: "declined" })).toHaveLength(3);
    // Not answered for, or not in the record at all.
    expect(named({ tool: ["requestTool"], adoption: "unanswered" })).toHaveLength(3);
    expect(named({ adoption: "adopted" })).toEqual(["Emitir licença de pesca"]);
  });

  test("is launched in the quarters asked for, or in none; or has errors", () => {
    const [first, second, third] = RECORDS.plans;
    if (!first || !second || !third) throw new Error("There are three plans.");
    const launch = (value: string) => ({ value, place: { sheet: "Cronograma", row: 20, column: 3 } });
    const plans = [
      { ...first, launch: launch("2026-Q4") },
      { ...second, launch: launch("2027-Q2") },
      { ...third, launch: null, findings: { error: 2, query: 0, warning: 0 } },
    ];
    const named = (filter: RecordFilter) =>
      filterRecords({ plans, agencies: [] }, filter).plans.map(({ launch: own }) => own?.value ?? null);
    expect(named({ launchFrom: "2026-Q4", launchUntil: "2026-Q4" })).toEqual(["2026-Q4"]);
    expect(named({ launchFrom: "2027-Q1" })).toEqual(["2027-Q2"]);
    expect(named({ launchUntil: "2027-Q1" })).toEqual(["2026-Q4"]);
    expect(named({ launch: "none" })).toEqual([null]);
    expect(named({ errors: "yes" })).toEqual([null]);
  });

  test("meets every condition", () => {
    expect(found({ agency: ["100"], text: "museu" })).toEqual({ plans: [], agencies: [] });
    expect(found({ state: ["submitted"], text: "exemplo" })).toEqual({
      plans: ["Inscrição de museu"],
      agencies: ["IMEX"],
    });
  });

  test("finds a plan by the name that only its agency's workbook has", () => {
    const unnamed = plan({ agency: "museums", service: "Cadastro" });
    const plans = [{ ...unnamed, agency: { siorg: "200", name: null, acronym: null } }];
    expect(filterRecords({ plans, agencies: RECORDS.agencies }, { text: "museus" }).plans).toEqual(plans);
  });
});
