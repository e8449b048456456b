import type { HostTable, HostWorkbook } from "../../../../addin/host/model/workbook.ts";
import { HostUser } from "../../../../addin/host/user.ts";
import type { PlanRecord } from "../../../../plan/consolidation/records.ts";
import { excelWith } from "../../excel-room.ts";
import { type Country, countryOf, newWorkbook, refreshed, rowsShown } from "./country-in-excel.ts";

export const COUNTRY = countryOf(30);

export async function written(country: Country = COUNTRY, requirement = 14) {
  const workbook = newWorkbook();
  const host = excelWith(workbook, { requirement });
  await refreshed(country);
  host.traffic.reset();
  return { workbook, host, user: new HostUser(host) };
}

/** The country with other contents in one plan. */
export function withPlan(index: number, changes: Partial<PlanRecord>, { plans, agencies }: Country = COUNTRY): Country {
  return { agencies, plans: plans.map((plan, at) => (at === index ? { ...plan, ...changes } : plan)) };
}

export function without(index: number, { plans, agencies }: Country = COUNTRY): Country {
  return { agencies, plans: plans.filter((_, at) => at !== index) };
}

export function tableOf(workbook: HostWorkbook, name: string): HostTable {
  const table = workbook.table(name);
  if (!table) throw new Error(name);
  return table;
}

/** Where the row of a plan is, and its sheet. */
export function rowOf(workbook: HostWorkbook, table: string, wanted: string): number {
  const index = rowsShown(workbook, table).findIndex((row) => String(row["Chave (não apagar)"]).endsWith(wanted));
  if (index < 0) throw new Error(`${table} has no ${wanted}.`);
  return tableOf(workbook, table).area.top + 1 + index;
}

export function positions(workbook: HostWorkbook): readonly unknown[] {
  return workbook.tables.map(({ name }) => {
    const place = workbook.cellsOfName(`${name}_posicao`);
    return place?.sheet.cell(place.area.top, place.area.left).value;
  });
}

/** The tables as they would be in a workbook that never had anything else. */
export async function anew(country: Country): Promise<ReadonlyMap<string, ReturnType<typeof rowsShown>>> {
  const workbook = newWorkbook();
  excelWith(workbook);
  await refreshed(country);
  return new Map(workbook.tables.map(({ name }) => [name, rowsShown(workbook, name)]));
}

export function byKey(rows: ReturnType<typeof rowsShown>) {
  return [...rows].sort((one, other) => {
    const key = (row: (typeof rows)[number]) => String(row["Chave (não apagar)"]).replace(/^[^|]*/, "");
    return key(one) < key(other) ? -1 : 1;
  });
}
