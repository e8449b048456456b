import { describe, expect, test } from "@jest/globals";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { agencyGrid, planGrid } from "../../workbook/plan-grid.ts";
import { deleteSheet, dropNames, insertRows, renameSheet } from "../../workbook/rearrange.ts";

const service = { fields: { "service.name": "Emitir certidão" }, tables: {} } as const;

describe("a field", () => {
  test("knows its key, its words and its cell", () => {
    const grid = gridOf({
      sheets: { Serviço: { A1: "Nome do Serviço:", C4: " Emitir\u00a0certidão " } },
      names: { PD_service_name: "Serviço!C4" },
    });
    expect(readPlan(grid).fields["service.name"]).toEqual({
      key: "service.name",
      state: "value",
      value: "Emitir certidão",
      raw: "Emitir certidão",
      place: { sheet: "Serviço", row: 4, column: 3 },
      problems: [],
    });
  });

  test("names its true cell after rows were inserted and its sheet renamed", () => {
    const before = readPlan(planGrid(service)).fields["service.name"].place;
    const grid = renameSheet(insertRows(planGrid(service), "Serviço", 1, 5), "Serviço", "3. Serviço");
    expect(readPlan(grid).fields["service.name"]).toMatchObject({
      value: "Emitir certidão",
      place: { sheet: "3. Serviço", row: (before?.row ?? 0) + 5, column: before?.column },
    });
  });

  test("left blank still knows its cell", () => {
    expect(readPlan(planGrid(service)).fields["service.unit"]).toMatchObject({
      state: "blank",
      value: null,
      raw: "",
      place: { sheet: "Serviço" },
    });
  });

  test("may be declared as not available", () => {
    const grid = planGrid(service, { "service.unit": "não disponível" });
    expect(readPlan(grid).fields["service.unit"]).toMatchObject({ state: "unavailable", raw: "não disponível" });
  });

  test("that cannot be read keeps its words", () => {
    const grid = planGrid(service, { "launch.quarter": "quando der" });
    expect(readPlan(grid).fields["launch.quarter"]).toMatchObject({
      state: "unreadable",
      value: null,
      raw: "quando der",
      problems: ["not-a-quarter"],
    });
  });

  test("whose name covers several cells is the first of them", () => {
    const grid = gridOf({ sheets: { A: { B2: "a", C2: "b" } }, names: { pd_service_name: "A!B2:C3" } });
    expect(readPlan(grid).fields["service.name"].value).toBe("a");
  });

  test("of which nothing is left is missing, and has no place", () => {
    expect(readPlan(gridOf({ sheets: { A: { A1: "x" } } })).fields["service.name"]).toEqual({
      key: "service.name",
      state: "missing",
      value: null,
      raw: "",
      place: null,
      problems: [],
    });
  });

  test("on a deleted sheet is missing, and the others are not", () => {
    const content = readPlan(deleteSheet(planGrid(service), "Aprovação"));
    expect(content.fields["approval.owner.name"].state).toBe("missing");
    expect(content.fields["service.name"].state).toBe("value");
  });
});

describe("a field whose name is gone", () => {
  test.each([
    ["points nowhere", { pd_service_name: null }],
    ["points beyond the sheets", { pd_service_name: "X!A1" }],
    ["was never there", {}],
  ])("because it %s stands beside its label", (_, names) => {
    const grid = gridOf({
      sheets: { Serviço: { B7: "NOME DO  SERVIÇO:", C7: "Emitir certidão" }, X: { A1: "x" } },
      names,
    });
    const beyond = { ...grid, sheets: grid.sheets.slice(0, 1) };
    expect(readPlan(beyond).fields["service.name"]).toMatchObject({
      value: "Emitir certidão",
      place: { sheet: "Serviço", row: 7, column: 3 },
    });
  });

  test("stands where the other values stand when labels are merged over several columns", () => {
    const grid = gridOf({
      sheets: {
        Serviço: {
          A1: "Nome do Serviço:",
          D1: "Emitir certidão",
          A2: "Unidade Responsável:",
          F2: "anotação ao lado",
          A3: "Público-alvo:",
          F3: "outra anotação",
        },
      },
    });
    const { fields } = readPlan(grid);
    expect(fields["service.name"].value).toBe("Emitir certidão");
    expect(fields["service.unit"]).toMatchObject({ state: "blank", place: { row: 2, column: 4 } });
  });

  test("in a rectangle stands where its row and header cross, in whatever order the columns are", () => {
    const grid = gridOf({
      sheets: {
        Responsáveis: {
          B3: "Papel",
          C3: "E-mail",
          E3: "Nome",
          F3: "Telefone",
          B4: "Representante da ouvidoria, ou equivalente (titular)",
          C4: "bia@exemplo.gov.br",
          E4: "Bia Exemplo",
          B9: "Papel",
          C9: "Nome",
          D9: "E-mail",
          E9: "Telefone",
          B10: "(titular)",
          C10: "Caio Exemplo",
        },
      },
    });
    const { fields } = readPlan(grid);
    expect(fields["representatives.ombudsman.titular.name"].value).toBe("Bia Exemplo");
    expect(fields["representatives.ombudsman.titular.email"].value).toBe("bia@exemplo.gov.br");
    expect(fields["owner.titular.name"].value).toBe("Caio Exemplo");
    expect(fields["owner.suplente.name"].state).toBe("missing");
  });

  test("is not guessed when its label stands twice", () => {
    const cells = { A1: "Nome do Serviço:", B1: "Emitir certidão", A5: "Nome do Serviço:", B5: "Outro" };
    const grid = gridOf({ sheets: { Serviço: cells } });
    expect(readPlan(grid).fields["service.name"].state).toBe("missing");
  });

  test("is told from its namesake by the order of the form", () => {
    const values = {
      fields: { "focalPoints.serviceDelivery.appointedBy": "Ana", "focalPoints.digitalOffer.appointedBy": "Bia" },
      tables: {},
    };
    const { fields } = readAgency(dropNames(agencyGrid(values)));
    expect(fields["focalPoints.serviceDelivery.appointedBy"].value).toBe("Ana");
    expect(fields["focalPoints.digitalOffer.appointedBy"].value).toBe("Bia");
  });

  test("does not disturb the fields that still have theirs", () => {
    const { fields } = readPlan(dropNames(planGrid(service), ["pd_service_name"]));
    expect(fields["service.name"].value).toBe("Emitir certidão");
    expect(fields["service.unit"].state).toBe("blank");
  });
});

describe("a computed field", () => {
  const key = "metrics.cost.value";

  test("is never taken from the result that the file remembers", () => {
    const grid = planGrid(service, { [key]: { text: "R$ 12,00", formula: "INDEX(1,1)" } });
    expect(readPlan(grid).fields[key]).toMatchObject({ state: "blank", value: null });
  });

  test("may lack a result, or hold an error", () => {
    for (const cell of [{ uncalculated: "A1" }, { error: "#REF!", formula: "A1" }]) {
      expect(readPlan(planGrid(service, { [key]: cell })).fields[key]).toMatchObject({ state: "blank", problems: [] });
    }
  });

  test("that somebody typed over keeps what they typed", () => {
    const grid = planGrid(service, { [key]: 12.5, "metrics.cost.month": "quando der" });
    expect(readPlan(grid).fields[key]).toMatchObject({ state: "value", value: "12,5" });
    expect(readPlan(grid).fields["metrics.cost.month"]).toMatchObject({ state: "value", value: "quando der" });
  });
});
