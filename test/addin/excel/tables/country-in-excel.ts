import {
  type RefreshOutcome,
  refreshTables,
  type TablesRefresh,
} from "../../../../addin/excel/tables/refresh-tables.ts";
import type { ExcelHost } from "../../../../addin/host/excel-host.ts";
import type { CellValue } from "../../../../addin/host/model/cell.ts";
import { HostWorkbook } from "../../../../addin/host/model/workbook.ts";
import { consolidateCurrent } from "../../../../plan/consolidation/consolidate.ts";
import type { AgencyRecord, PlanRecord } from "../../../../plan/consolidation/records.ts";
import { consolidatedTables } from "../../../../plan/consolidation/tables/consolidated-tables.ts";
import { agencyRecord, planRecord, TODAY } from "../../../functions/workbook/consolidated/country.ts";

export const WORDS = {
  position: "Posição em 22/11/2026, 14:05",
  unfinished: "ATUALIZAÇÃO NÃO CONCLUÍDA",
  gone: "Fora da seleção desde 22/11/2026",
};

/** A workbook as Excel makes a new one. */
export function newWorkbook(): HostWorkbook {
  const workbook = new HostWorkbook();
  workbook.addSheet("Planilha1");
  return workbook;
}

export interface Country {
  readonly plans: readonly PlanRecord[];
  readonly agencies: readonly AgencyRecord[];
}

/** An invented country of so many plans. */
export function countryOf(plans: number, agencies = 3): Country {
  return {
    plans: Array.from({ length: plans }, (_, index) => planRecord(index, agencies)),
    agencies: Array.from({ length: Math.min(agencies, 12) }, (_, index) => agencyRecord(index)),
  };
}

export function consolidatedOf(country: Country) {
  return consolidateCurrent({ ...country, today: TODAY });
}

/** Writes a country into the workbook that Excel has open. */
export function refreshed(country: Country, changes: Partial<TablesRefresh> = {}): Promise<RefreshOutcome> {
  return refreshTables({
    tables: consolidatedTables(consolidatedOf(country)),
    words: WORDS,
    everything: false,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...changes,
  });
}

/** What a table shows, a row of the sheet a record by header; hidden columns too. */
export function rowsShown(workbook: HostWorkbook, name: string): { readonly [header: string]: CellValue }[] {
  const table = workbook.table(name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const [headers = [], ...rows] = table.sheet.map(table.area, ({ value }) => value);
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [String(headers[index]), value])));
}

/** Everything that stands on the sheets, so that nothing is seen to have changed. */
export function everythingIn({ sheets, tables, settings }: HostWorkbook): string {
  return JSON.stringify([
    sheets.map(({ name, cells }) => [
      name,
      [...cells].filter(([, { value }]) => value !== null).sort(([one], [other]) => one - other),
    ]),
    tables.map(({ name, area, filters }) => [name, area, filters]),
    [...settings],
  ]);
}

export function trafficOf({ traffic }: ExcelHost) {
  const { syncs, bytesSent, bytesReceived, largest } = traffic;
  return { syncs, bytesSent, bytesReceived, largest };
}
