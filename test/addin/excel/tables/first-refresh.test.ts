import { describe, expect, test } from "@jest/globals";
import { selectedRow } from "../../../../addin/excel/tables/selected-row.ts";
import type { HostWorkbook } from "../../../../addin/host/model/workbook.ts";
import { isInSet } from "../../../../addin/host/used-members.ts";
import { writeAgencyWorkbook } from "../../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook as readFile } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import { allTables, consolidatedTables } from "../../../../plan/consolidation/tables/consolidated-tables.ts";
import { cellKey } from "../../../../plan/workbook/grid.ts";
import { excelWith, excelWithFile } from "../../excel-room.ts";
import { consolidatedOf, newWorkbook, refreshed, rowsShown, WORDS } from "./country-in-excel.ts";
import { COUNTRY, positions, tableOf, without, withPlan, written } from "./refreshed-workbook.ts";

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
