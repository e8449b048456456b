import { describe, expect, test } from "@jest/globals";
import { insertTableColumn, sortTable } from "../../../../addin/host/model/table-edits.ts";
import { address } from "../../../../plan/workbook/address.ts";
import { planRecord } from "../../../functions/workbook/consolidated/country.ts";
import { excelWith } from "../../excel-room.ts";
import { countryOf, everythingIn, newWorkbook, refreshed, rowsShown, WORDS } from "./country-in-excel.ts";
import { anew, byKey, COUNTRY, positions, rowOf, tableOf, without, withPlan, written } from "./refreshed-workbook.ts";

describe("a later refresh", () => {
  test("with nothing changed writes only as of when the tables are", async () => {
    const { workbook, host } = await written();
    const before = everythingIn(workbook).replaceAll(WORDS.position, "");
    const outcome = await refreshed(COUNTRY, { words: { ...WORDS, position: "Posição em 23/11/2026" } });
    expect(everythingIn(workbook).replaceAll("Posição em 23/11/2026", "")).toBe(before);
    expect(outcome).toMatchObject({ kind: "done", leftOut: [] });
    expect(new Set(positions(workbook))).toEqual(new Set(["Posição em 23/11/2026"]));
    expect(host.traffic.bytesSent).toBeLessThan(40_000);
  });

  test("leaves the tables as if they were written anew, whatever changed", async () => {
    const { workbook } = await written();
    const now = withPlan(
      4,
      { state: "launched", revision: 9 },
      without(11, { ...COUNTRY, plans: [...COUNTRY.plans, planRecord(77, 3)] }),
    );
    await refreshed(now);
    for (const [name, rows] of await anew(now)) expect(byKey(rowsShown(workbook, name))).toEqual(byKey(rows));
  });

  test("sends in proportion to what changed", async () => {
    const large = countryOf(300, 20);
    const workbook = newWorkbook();
    const host = excelWith(workbook);
    await refreshed(large);
    const first = host.traffic.bytesSent;
    host.traffic.reset();
    const plans = large.plans.map((plan, index) =>
      index % 100 === 0 ? { ...plan, revision: 9, owner: { ...plan.owner, name: "Outra Pessoa" } } : plan,
    );
    const outcome = await refreshed({ ...large, plans });
    const changed = outcome.kind === "done" ? outcome.tables.map(({ table, changed: rows }) => [table, rows]) : [];
    expect(changed).toContainEqual(["pdPlanos", 3]);
    expect(changed).toContainEqual(["pdCronograma", 0]);
    expect(host.traffic.bytesSent).toBeLessThan(first / 20);
  });

  test("finds rows wherever they were sorted to, and a user's columns stay with their row", async () => {
    const { workbook, user } = await written();
    const planos = tableOf(workbook, "pdPlanos");
    insertTableColumn(planos, 3, "Minha anotação");
    sortTable(planos, 2, true);
    const row = rowOf(workbook, "pdPlanos", "/plano-7");
    user.type("Planos", address(row, planos.area.left + 3), "Ligar para Joana");
    const outcome = await refreshed(withPlan(7, { revision: 8, owner: { name: "Nova Dona", email: null } }));
    expect(rowOf(workbook, "pdPlanos", "/plano-7")).toBe(row);
    const [noted, ...others] = rowsShown(workbook, "pdPlanos").filter((each) => each["Minha anotação"] !== null);
    expect(others).toEqual([]);
    expect(noted).toMatchObject({ "Minha anotação": "Ligar para Joana", "Dono do serviço": "Nova Dona", Revisão: 8 });
    expect(outcome).toMatchObject({
      tables: expect.arrayContaining([expect.objectContaining({ table: "pdPlanos", changed: 1, added: 0 })]),
    });
  });

  test("keeps sheets, charts, filters and columns of the user's", async () => {
    const { workbook, user } = await written();
    const own = workbook.addSheet("Minhas contas");
    user.type("Minhas contas", "A1", "=SUM(pdPlanos[Ações])");
    const chart = {
      ...workbook.charts[0],
      id: "{meu}",
      name: "Meu gráfico",
      title: "Meu",
    } as (typeof workbook.charts)[number];
    workbook.charts.push(chart);
    const planos = tableOf(workbook, "pdPlanos");
    const filters = planos.columns.map((_, at) => (at === 4 ? { filterOn: "Values", values: ["Aprovado"] } : null));
    planos.filters = filters;
    const outcome = await refreshed(without(2, withPlan(4, { revision: 9 })));
    expect(planos.filters).toEqual(filters);
    expect(own.cell(1, 1).formula).toBe("SUM(pdPlanos[Ações])");
    expect(workbook.charts).toContain(chart);
    expect(rowsShown(workbook, "pdPlanos")).toHaveLength(29);
    expect(outcome).toMatchObject({
      tables: expect.arrayContaining([expect.objectContaining({ table: "pdPlanos", removed: 1, isFilterLost: false })]),
    });
    expect(workbook.settings.get("planoDigital.atualizacao")).toBe(JSON.stringify({ filling: [], filters: {} }));
  });

  test("takes rows out that left the figures, but for those with something typed into them: these say so", async () => {
    const { workbook, user, host } = await written();
    const planos = tableOf(workbook, "pdPlanos");
    insertTableColumn(planos, planos.columns.length, "Anotação");
    const column = planos.area.right;
    user.type("Planos", address(rowOf(workbook, "pdPlanos", "/plano-5"), column), "Falar com o órgão");
    const few = { ...COUNTRY, plans: COUNTRY.plans.filter((_, index) => index !== 5 && index !== 6) };
    const outcome = await refreshed(few);
    const [gone] = rowsShown(workbook, "pdPlanos").filter((row) => row.Anotação !== null);
    expect(gone).toMatchObject({ Anotação: "Falar com o órgão", Linha: WORDS.gone, Ações: null, Erros: null });
    expect(gone?.Serviço).toMatch(/nº 5$/);
    expect(rowsShown(workbook, "pdPlanos")).toHaveLength(29);
    expect(outcome).toMatchObject({
      tables: expect.arrayContaining([expect.objectContaining({ table: "pdPlanos", removed: 1, kept: 1 })]),
    });
    // A sum over the column counts what is in the figures.
    const sum = rowsShown(workbook, "pdPlanos").reduce((total, row) => total + Number(row.Ações ?? 0), 0);
    expect(sum).toBe(28 * 7);

    host.traffic.reset();
    await refreshed(few);
    expect(host.traffic.bytesSent).toBeLessThan(40_000);

    await refreshed(COUNTRY);
    const [back] = rowsShown(workbook, "pdPlanos").filter((row) => row.Anotação !== null);
    expect(back).toMatchObject({ Anotação: "Falar com o órgão", Linha: null, Ações: 7 });
    expect(rowsShown(workbook, "pdPlanos")).toHaveLength(30);
  });

  test("takes what a user's column computes for nothing typed", async () => {
    const { workbook, user } = await written();
    const planos = tableOf(workbook, "pdPlanos");
    insertTableColumn(planos, planos.columns.length, "Dobro");
    for (let row = planos.area.top + 1; row <= planos.area.bottom; row += 1) {
      user.type("Planos", address(row, planos.area.right), "=[@Ações]*2");
    }
    await refreshed(without(5));
    expect(rowsShown(workbook, "pdPlanos")).toHaveLength(29);
  });

  test("leaves rows alone that somebody typed into a table, and takes out copies of its own", async () => {
    const { workbook } = await written();
    const planos = tableOf(workbook, "pdPlanos");
    const { sheet, area } = planos;
    const copied = sheet.map({ ...area, top: area.top + 3, bottom: area.top + 3 }, (cell) => cell)[0] ?? [];
    for (const [across, cell] of copied.entries()) {
      sheet.put(area.bottom + 1, area.left + across, cell);
      if (across === 2) sheet.put(area.bottom + 2, area.left + across, { ...cell, value: "Plano que imaginei" });
    }
    planos.area = { ...area, bottom: area.bottom + 2 };
    await refreshed(COUNTRY);
    const shown = rowsShown(workbook, "pdPlanos");
    expect(shown).toHaveLength(31);
    expect(shown.at(-1)).toMatchObject({ Serviço: "Plano que imaginei", Órgão: null });
  });

  test("fills a table that was emptied, and says so of one that has no rows to show", async () => {
    const { workbook } = await written();
    await refreshed({ plans: [], agencies: [] });
    expect(rowsShown(workbook, "pdAtrasos")).toHaveLength(1);
    expect(rowsShown(workbook, "pdAtrasos")[0]).toMatchObject({ "Dias de atraso": "Nenhuma ação em atraso." });
    await refreshed(COUNTRY);
    for (const [name, rows] of await anew(COUNTRY)) expect(byKey(rowsShown(workbook, name))).toEqual(byKey(rows));
  });

  test("puts back what somebody typed over figures, when everything is to be written", async () => {
    const { workbook, user } = await written();
    const column = tableOf(workbook, "pdPlanos").columns.indexOf("Ações") + 1;
    const row = rowOf(workbook, "pdPlanos", "/plano-7");
    user.type("Planos", address(row, column), 99);
    await refreshed(COUNTRY);
    expect(workbook.sheet("Planos")?.cell(row, column).value).toBe(99);
    await refreshed(COUNTRY, { everything: true });
    expect(workbook.sheet("Planos")?.cell(row, column).value).toBe(7);
  });

  test("finds tables on sheets that were renamed, whatever the case of their names became", async () => {
    const { workbook } = await written();
    const metas = workbook.sheet("Metas");
    if (metas) metas.name = "Metas EGD";
    workbook.addName("pdMetas_posicao", "='Metas EGD'!$A$2");
    tableOf(workbook, "pdMetas").name = "PDMETAS";
    const outcome = await refreshed(COUNTRY, { words: { ...WORDS, position: "Depois" } });
    expect(workbook.sheets.filter(({ name }) => name.startsWith("Metas"))).toHaveLength(1);
    expect(outcome).toMatchObject({
      tables: expect.arrayContaining([expect.objectContaining({ table: "pdMetas", unchanged: 3 })]),
    });
  });

  test("says which columns were taken away, and fills them when they come back", async () => {
    const { workbook, user } = await written();
    const metas = tableOf(workbook, "pdMetas");
    const at = metas.columns.indexOf("Serviços");
    user.type("Metas", address(metas.area.top, metas.area.left + at), "Outra coisa");
    const outcome = await refreshed(COUNTRY);
    expect(outcome).toMatchObject({
      tables: expect.arrayContaining([expect.objectContaining({ table: "pdMetas", missing: ["Serviços"] })]),
    });
    user.type("Metas", address(metas.area.top, metas.area.left + at), "Serviços");
    user.type("Metas", address(metas.area.top + 1, metas.area.left + at), 0);
    await refreshed(COUNTRY);
    expect(rowsShown(workbook, "pdMetas")[0]?.Serviços).toBe(60);
  });

  test("makes a sheet again that was deleted, and leaves a table out that was deleted from the panel", async () => {
    const { workbook } = await written();
    workbook.removeSheet(workbook.sheet("Atrasos") ?? workbook.addSheet(""));
    workbook.tables.splice(workbook.tables.indexOf(tableOf(workbook, "pdPainelMetas")), 1);
    const outcome = await refreshed(COUNTRY);
    expect(rowsShown(workbook, "pdAtrasos")).toHaveLength(30);
    expect(workbook.table("pdPainelMetas")).toBeNull();
    expect(outcome).toMatchObject({ leftOut: ["pdPainelMetas"] });
    expect(workbook.charts).toHaveLength(4);
  });
});
