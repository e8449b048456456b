import { describe, expect, test } from "@jest/globals";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { responsibilities, tools } from "../../../plan/form/annex.ts";
import { definedName, type Form } from "../../../plan/form/declaration.ts";
import { lists } from "../../../plan/form/lists.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { standardActions } from "../../../plan/form/schedule.ts";

const forms: readonly Form[] = [planForm, agencyForm];

/** Keys of all fields and tables that the sheets of a form show, in order. */
function shown(form: Form): { fields: string[]; tables: string[] } {
  const blocks = form.sheets.flatMap((sheet) => sheet.blocks);
  return {
    fields: blocks.flatMap((block) =>
      block.block === "fields" ? block.fields : block.block === "matrix" ? block.rows.flatMap((row) => row.fields) : [],
    ),
    tables: blocks.flatMap((block) => (block.block === "table" ? [block.table] : [])),
  };
}

describe.each(forms.map((form) => [form.kind, form] as const))("the %s form", (_, form) => {
  test("shows every field and every table exactly once", () => {
    expect(shown(form).fields.sort()).toEqual(Object.keys(form.fields).sort());
    expect(shown(form).tables.sort()).toEqual(Object.keys(form.tables).sort());
  });

  test("gives every field a defined name of its own that Excel accepts", () => {
    const names = Object.keys(form.fields).map(definedName);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-zA-Z_][\w.]{0,254}$/);
  });

  test("heads the columns of a table differently", () => {
    for (const table of Object.values(form.tables)) {
      const headers = Object.values(table.columns).map((column) => column.label.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test("says beside every input what it wants, within what Excel can show", () => {
    const inputs = [
      ...Object.values(form.fields),
      ...Object.values(form.tables).flatMap((table) => Object.values(table.columns)),
    ];
    for (const { hint } of inputs) {
      expect(hint.length).toBeGreaterThan(4);
      expect(hint.length).toBeLessThanOrEqual(255);
    }
  });

  test("brings given rows that fit its tables", () => {
    for (const table of Object.values(form.tables)) {
      expect(table.rows).toBeGreaterThanOrEqual(table.givenRows.length);
      for (const row of table.givenRows)
        for (const column of Object.keys(row)) expect(table.columns).toHaveProperty(column);
    }
  });

  test("names its sheets within Excel's 31 characters", () => {
    for (const { name } of form.sheets) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });
});

describe("Annex I", () => {
  test("holds every responsibility of the five tools, of the ministry and of the agency", () => {
    const counts = tools.map((tool) => [tool.label, tool.ministry.length, tool.agency.length]);
    expect(counts).toEqual([
      ["Portal de Serviços", 1, 3],
      ["Ferramenta de solicitação e acompanhamento dos serviços", 7, 8],
      ["Módulo de Autenticação Brasil Cidadão", 3, 4],
      ["Módulo de Peticionamento eletrônico do PEN/SEI", 1, 2],
      ["Módulo de integração de sistemas (ConectaGov)", 2, 2],
    ]);
    expect(responsibilities.find(({ code }) => code === "2.b.iii")?.text).toBe(
      "Realizar a gestão efetiva das licenças de Usuários Governo (usuários atendentes);",
    );
  });

  test("gives the agency one row to acknowledge for each of its responsibilities", () => {
    const codes = planForm.tables["adoption.responsibilities"].givenRows.map((row) => row.code);
    expect(codes).toEqual(responsibilities.filter(({ party }) => party === "agency").map(({ code }) => code));
    expect(new Set(codes).size).toBe(19);
  });
});

describe("the schedule", () => {
  test("brings the seven standard actions with their official responsible parties", () => {
    expect(planForm.tables["schedule.actions"].givenRows.slice(0, 7).map((row) => row.parties)).toEqual([
      "MP e Órgão/Entidade",
      "MP e Órgão/Entidade",
      "MP",
      "Empresa contratada",
      "Empresa contratada",
      "Órgão/Entidade e empresa contratada",
      "Órgão/Entidade",
    ]);
    expect(standardActions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("the lists", () => {
  test.each(Object.entries(lists))("%s have codes and words of their own", (_, items) => {
    const codes: string[] = items.map((item) => item.code);
    const words: string[] = items.flatMap((item) => [item.label, ...("synonyms" in item ? item.synonyms : [])]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
  });
});
