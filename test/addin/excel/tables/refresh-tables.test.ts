import { describe, expect, test } from "@jest/globals";
import { selectedRow } from "../../../../addin/excel/tables/selected-row.ts";
import type { ExcelHost } from "../../../../addin/host/excel-host.ts";
import { insertTableColumn, sortTable } from "../../../../addin/host/model/table-edits.ts";
import type { HostTable, HostWorkbook } from "../../../../addin/host/model/workbook.ts";
import { isInSet } from "../../../../addin/host/used-members.ts";
import { HostUser } from "../../../../addin/host/user.ts";
import { writeAgencyWorkbook } from "../../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook as readFile } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import type { PlanRecord } from "../../../../plan/consolidation/records.ts";
import { allTables, consolidatedTables } from "../../../../plan/consolidation/tables/consolidated-tables.ts";
import { address } from "../../../../plan/workbook/address.ts";
import { cellKey } from "../../../../plan/workbook/grid.ts";
import { planRecord } from "../../../functions/workbook/consolidated/country.ts";
import { excelWith, excelWithFile } from "../../excel-room.ts";
import {
  type Country,
  consolidatedOf,
  countryOf,
  everythingIn,
  newWorkbook,
  refreshed,
  rowsShown,
  WORDS,
} from "./country-in-excel.ts";

const COUNTRY = countryOf(30);

async function written(country: Country = COUNTRY, requirement = 14) {
  const workbook = newWorkbook();
  const host = excelWith(workbook, { requirement });
  await refreshed(country);
  host.traffic.reset();
  return { workbook, host, user: new HostUser(host) };
}

/** The country with other contents in one plan. */
function withPlan(index: number, changes: Partial<PlanRecord>, { plans, agencies }: Country = COUNTRY): Country {
  return { agencies, plans: plans.map((plan, at) => (at === index ? { ...plan, ...changes } : plan)) };
}

function without(index: number, { plans, agencies }: Country = COUNTRY): Country {
  return { agencies, plans: plans.filter((_, at) => at !== index) };
}

function tableOf(workbook: HostWorkbook, name: string): HostTable {
  const table = workbook.table(name);
  if (!table) throw new Error(name);
  return table;
}

/** Where the row of a plan is, and its sheet. */
function rowOf(workbook: HostWorkbook, table: string, wanted: string): number {
  const index = rowsShown(workbook, table).findIndex((row) => String(row["Chave (não apagar)"]).endsWith(wanted));
  if (index < 0) throw new Error(`${table} has no ${wanted}.`);
  return tableOf(workbook, table).area.top + 1 + index;
}

function positions(workbook: HostWorkbook): readonly unknown[] {
  return workbook.tables.map(({ name }) => {
    const place = workbook.cellsOfName(`${name}_posicao`);
    return place?.sheet.cell(place.area.top, place.area.left).value;
  });
}

/** The tables as they would be in a workbook that never had anything else. */
async function anew(country: Country): Promise<ReadonlyMap<string, ReturnType<typeof rowsShown>>> {
  const workbook = newWorkbook();
  excelWith(workbook);
  await refreshed(country);
  return new Map(workbook.tables.map(({ name }) => [name, rowsShown(workbook, name)]));
}

function byKey(rows: ReturnType<typeof rowsShown>) {
  return [...rows].sort((one, other) => {
    const key = (row: (typeof rows)[number]) => String(row["Chave (não apagar)"]).replace(/^[^|]*/, "");
    return key(one) < key(other) ? -1 : 1;
  });
}

describe("the first refresh", () => {
  test("makes eight sheets with a table each, the panel's five, and its four charts", async () => {
    const { workbook } = await written();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Planilha1",
      "Painel",
      "Planos",
      "Indicadores",
      "Cronograma",
      "Atrasos",
      "Metas",
      "Adesão",
      "Interoperabilidade",
    ]);
    expect(workbook.active?.name).toBe("Painel");
    expect(workbook.tables).toHaveLength(12);
    expect(workbook.charts.map(({ name, series }) => [name, series.length])).toEqual([
      ["pdGraficoSituacoes", 1],
      ["pdGraficoMeses", 3],
      ["pdGraficoMetas", 3],
      ["pdGraficoAdocao", 2],
    ]);
    expect(workbook.charts[2]?.series.map(({ type }) => type)).toEqual(["ColumnClustered", "ColumnClustered", "Line"]);
    expect(positions(workbook)).toEqual(Array.from({ length: 12 }, () => WORDS.position));
  });

  test("writes what the tables hold, cell by cell, and nothing of it as a formula", async () => {
    const tricky = withPlan(0, { owner: { name: "=1+1", email: "@12/03" } });
    const { workbook } = await written(tricky);
    for (const table of allTables(consolidatedTables(consolidatedOf(tricky)))) {
      const shown = rowsShown(workbook, table.table.replace(/^tb/, "pd"));
      const rows = [...table.rows()];
      expect(shown).toHaveLength(rows.length);
      for (const [index, { cells }] of rows.entries()) {
        expect(table.columns.map(({ header }) => shown[index]?.[header])).toEqual(
          cells.map((cell) => (cell === "" ? null : cell)),
        );
      }
    }
    const formulas = workbook.sheets
      .flatMap(({ cells }) => [...cells.values()])
      .filter(({ formula }) => formula !== null);
    expect(formulas).toEqual([]);
    expect(rowsShown(workbook, "pdPlanos").map((row) => row["Dono do serviço"])).toContain("=1+1");
  });

  test("shows each figure in its own format, where the rows of a column differ too", async () => {
    const { workbook } = await written();
    const { sheet, area, columns } = tableOf(workbook, "pdIndicadores");
    const formats = [
      ...new Set(
        sheet.map({ ...area, top: area.top + 1 }, ({ format }) => format).map((row) => row[columns.indexOf("Valor")]),
      ),
    ];
    expect(formats.sort()).toEqual(['"R$" #,##0.00', "#,##0", "#,##0.0", "0.0", "0.0%"]);
  });

  test("takes two messages to look and one to write, and one to bring the panel to the front", async () => {
    const workbook = newWorkbook();
    const host = excelWith(workbook);
    await refreshed(COUNTRY);
    expect(host.traffic.syncs).toBe(3);
  });

  test("uses nothing above the manifest's ExcelApi 1.9, and nothing that the host lacks", async () => {
    const { host, workbook } = await written(COUNTRY, 9);
    tableOf(workbook, "pdPlanos").filters = tableOf(workbook, "pdPlanos").columns.map((_, at) =>
      at === 0 ? { filterOn: "Values" } : null,
    );
    await refreshed(without(3));
    workbook.active = workbook.sheet("Planos");
    await selectedRow();
    expect([...host.used.unknown]).toEqual([]);
    expect([...host.used.all].filter(([, since]) => !isInSet(since, 9))).toEqual([]);
  });

  test("in a workbook with sheets of these names goes beside them", async () => {
    const workbook = newWorkbook();
    const own = workbook.addSheet("Planos");
    own.put(1, 1, { ...own.cell(1, 1), value: "Meus planos" });
    workbook.addSheet("Metas");
    excelWith(workbook);
    await refreshed(COUNTRY);
    expect(own.cell(1, 1).value).toBe("Meus planos");
    expect(tableOf(workbook, "pdPlanos").sheet.name).toBe("Planos 2");
    // Nothing stood in it.
    expect(tableOf(workbook, "pdMetas").sheet.name).toBe("Metas");
  });

  test("saved as a file, is read by another program with its tables and figures", async () => {
    const { workbook, save } = await excelWithFile(
      await writeAgencyWorkbook({ fields: {}, tables: {} }, { today: "2026-11-22" }),
    );
    workbook.isStructureProtected = false;
    await refreshed(COUNTRY);
    const read = readFile(await save());
    if (!read.ok) throw new Error(read.refusal.code);
    const { tables, sheets } = read.grid;
    const planos = tables.get("pdplanos");
    expect(planos?.columns.slice(0, 3)).toEqual(["Órgão", "SIORG", "Serviço"]);
    expect((planos?.range.lastRow ?? 0) - (planos?.range.firstRow ?? 0)).toBe(30);
    const panel = sheets.find(({ name }) => name === "Painel");
    expect(panel?.cells.get(cellKey(4, 2))).toMatchObject({ type: "number", value: 30, format: "#,##0" });
  });

  test("counts days as the workbook does, also from 1904 on", async () => {
    const workbook = newWorkbook();
    workbook.date1904 = true;
    excelWith(workbook);
    await refreshed(COUNTRY);
    const { workbook: usual } = await written();
    const month = (from: HostWorkbook) => Number(rowsShown(from, "pdCronograma")[0]?.["Mês de entrega"]);
    expect(month(usual) - month(workbook)).toBe(1_462);
  });
});

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

/** Fails the n-th message from now on. */
function failing(host: ExcelHost, sync: number): void {
  host.faults.failSync = { in: sync, code: "GeneralException", message: "Internal error." };
}

describe("a refresh that does not come to its end", () => {
  const now = withPlan(4, { revision: 9, owner: { name: "Nova Dona", email: null } }, without(11));

  test("refused while somebody edits a cell, or in a workbook that cannot be changed, leaves everything as it was", async () => {
    const { workbook, host } = await written();
    const before = everythingIn(workbook);
    const refusals: [problem: string, make: () => void, undo: () => void][] = [
      [
        "cellBeingEdited",
        () => Object.assign(host.faults, { cellEdit: true }),
        () => Object.assign(host.faults, { cellEdit: false }),
      ],
      [
        "readOnly",
        () => Object.assign(workbook, { readOnly: true }),
        () => Object.assign(workbook, { readOnly: false }),
      ],
      [
        "protected",
        () => Object.assign(tableOf(workbook, "pdMetas").sheet, { protection: { options: {}, password: "" } }),
        () => Object.assign(tableOf(workbook, "pdMetas").sheet, { protection: null }),
      ],
    ];
    for (const [problem, make, undo] of refusals) {
      make();
      await expect(refreshed(now)).rejects.toMatchObject({ problem });
      undo();
      expect(everythingIn(workbook)).toBe(before);
    }
  });

  test("is refused before anything where sheets may not be added, or a table lost its keys", async () => {
    const empty = newWorkbook();
    empty.isStructureProtected = true;
    excelWith(empty);
    await expect(refreshed(now)).rejects.toMatchObject({ problem: "protected" });
    expect(empty.sheets).toHaveLength(1);

    const { workbook, user } = await written();
    const { area } = tableOf(workbook, "pdMetas");
    user.type("Metas", address(area.top, area.right), "outra");
    const before = everythingIn(workbook);
    await expect(refreshed(now)).rejects.toMatchObject({ problem: "itemGone" });
    expect(everythingIn(workbook)).toBe(before);
  });

  /** Messages so short that a small country takes many. */
  const short = { messageBytes: 20_000 };
  const small = countryOf(8, 2);

  test("at whatever message it fails, each table is as it was, new, or says that it is not whole; the next ends it", async () => {
    const later = withPlan(4, { revision: 9 }, without(7, small));
    const wanted = await anew(later);
    const counted = excelWith(newWorkbook());
    await refreshed(small, short);
    const syncs = counted.traffic.syncs;
    expect(syncs).toBeGreaterThan(6);
    for (let sync = 1; sync < syncs; sync += 1) {
      const workbook = newWorkbook();
      const host = excelWith(workbook);
      failing(host, sync);
      await expect(refreshed(small, short)).rejects.toMatchObject({ problem: "other" });
      for (const { name } of workbook.tables) {
        const place = workbook.cellsOfName(`${name}_posicao`);
        const said = place?.sheet.cell(place.area.top, place.area.left).value;
        const blank = rowsShown(workbook, name).filter((row) => row["Chave (não apagar)"] === null);
        expect([WORDS.position, WORDS.unfinished]).toContain(said);
        if (said === WORDS.position) expect(blank).toEqual([]);
      }
      await refreshed(later);
      for (const [name, rows] of wanted) expect(byKey(rowsShown(workbook, name))).toEqual(byKey(rows));
      expect(new Set(positions(workbook))).toEqual(new Set([WORDS.position]));
      expect(workbook.sheets).toHaveLength(9);
    }
  });

  test("of a table that was there, likewise, and the filter that was off is put back", async () => {
    const other = {
      ...small,
      plans: small.plans.slice(2).map((plan) => ({ ...plan, service: { ...plan.service, name: null } })),
    };
    // Every table takes several; of so many messages every third fails.
    const shorter = { messageBytes: 5_000 };
    const filters = (table: HostTable) => table.columns.map((_, at) => (at === 4 ? { filterOn: "Values" } : null));
    const wanted = await anew(other);
    const before = await anew(small);
    let isOver = false;
    for (let sync = 1; !isOver; sync += 3) {
      const { workbook, host } = await written(small);
      const planos = tableOf(workbook, "pdPlanos");
      planos.filters = filters(planos);
      failing(host, sync);
      const outcome = await refreshed(other, shorter).catch(() => null);
      isOver = host.faults.failSync !== null;
      host.faults.failSync = null;
      // What says as of when it is, is whole: as it was, or as it is to be.
      for (const [at, { name }] of workbook.tables.entries()) {
        if (positions(workbook)[at] !== WORDS.position) continue;
        const shown = byKey(rowsShown(workbook, name));
        expect([byKey(before.get(name) ?? []), byKey(wanted.get(name) ?? [])]).toContainEqual(shown);
      }
      // What is filtered stays so, or the next refresh knows of it.
      if (planos.filters === null)
        expect(String(workbook.settings.get("planoDigital.atualizacao"))).toContain("pdPlanos");
      if (outcome === null) await refreshed(other, shorter);
      if (planos.filters === null) await refreshed(other, shorter);
      expect(planos.filters).toEqual(filters(planos));
      for (const [name, rows] of wanted) expect(byKey(rowsShown(workbook, name))).toEqual(byKey(rows));
    }
  });

  test("given up between two messages, it says so over what it had begun, and the next ends it", async () => {
    const workbook = newWorkbook();
    excelWith(workbook);
    const abort = new AbortController();
    const outcome = await refreshed(COUNTRY, {
      ...short,
      signal: abort.signal,
      onProgress: ({ done }) => {
        if (done > 0) abort.abort();
      },
    });
    expect(outcome).toEqual({ kind: "cancelled", begun: true });
    expect(positions(workbook)).toContain(WORDS.unfinished);
    await refreshed(COUNTRY);
    for (const [name, rows] of await anew(COUNTRY)) expect(rowsShown(workbook, name)).toEqual(rows);
    expect(new Set(positions(workbook))).toEqual(new Set([WORDS.position]));
  });

  test("given up while it is still comparing, it changes nothing", async () => {
    const { workbook } = await written();
    const before = everythingIn(workbook);
    const abort = new AbortController();
    abort.abort();
    expect(await refreshed(now, { signal: abort.signal })).toEqual({ kind: "cancelled", begun: false });
    expect(everythingIn(workbook)).toBe(before);
  });

  test("sends no message that Excel on the web would not take, whatever stands in the cells", async () => {
    const long = "Texto bem comprido. ".repeat(1_600);
    const { plans, agencies } = countryOf(20);
    const wordy = plans.map((plan) => ({
      ...plan,
      service: { ...plan.service, name: { value: long, place: { sheet: "Serviço", row: 5, column: 3 } } },
    }));
    const workbook = newWorkbook();
    const host = excelWith(workbook);
    await refreshed({ plans: wordy, agencies });
    expect(host.traffic.largest).toBeLessThan(4_000_000);
    expect(host.traffic.bytesSent).toBeGreaterThan(4_000_000);
  });
});

describe("the row that the cursor is in", () => {
  test("is known by its table, its key and the header above", async () => {
    const { workbook, user, host } = await written();
    const { columns } = tableOf(workbook, "pdPlanos");
    user.select("Planos", address(rowOf(workbook, "pdPlanos", "/plano-7"), columns.indexOf("Adoção digital") + 1));
    host.traffic.reset();
    expect(await selectedRow()).toEqual({ table: "tbPlanos", row: "1001/plano-7", column: "Adoção digital" });
    expect(host.traffic.syncs).toBe(2);
    user.select("Planos", "A1");
    expect(await selectedRow()).toBeNull();
    user.select("Planos", "A3");
    expect(await selectedRow()).toBeNull();
    user.select("Planilha1", "A1");
    expect(await selectedRow()).toBeNull();
  });
});
