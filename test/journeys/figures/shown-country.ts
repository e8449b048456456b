import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshTables } from "../../../addin/excel/tables/refresh-tables.ts";
import type { HostWorkbook } from "../../../addin/host/model/workbook.ts";
import { everything, wantedOf } from "../../../addin/pane/consolidated/choice.ts";
import { readRecords } from "../../../addin/pane/consolidated/read-records.ts";
import { RECEIVED } from "../../../functions/src/local/demo/letters/live-country.ts";
import type { Fate } from "../../../functions/src/local/demo/reviewed-plan.ts";
import { consolidateWanted } from "../../../plan/consolidation/consolidate-wanted.ts";
import { consolidatedTables } from "../../../plan/consolidation/tables/consolidated-tables.ts";
import { newWorkbook, rowsShown } from "../../addin/excel/tables/country-in-excel.ts";
import { excelWith } from "../../addin/excel-room.ts";
import type { LivedCountry } from "../../functions/local/lived-country.ts";
import { at } from "../../functions/submission/cloud.ts";
import { stateOfFate } from "../state-of-fate.ts";
import type { PlanInState } from "./figures-by-hand.ts";
import { type MinistryAsks, ministryAsks } from "./ministry-asks.ts";
import { type ListByHand, listByHand, planByHand } from "./received-by-hand.ts";
import { type Sheet, sheetsOf } from "./sheet-cells.ts";

/** A country as its workbooks say it, and everywhere that the product shows it. */
export interface ShownCountry {
  readonly today: string;
  readonly lived: LivedCountry;
  /** The received plans and lists of services, read anew from their files. */
  readonly plans: readonly PlanInState[];
  readonly lists: readonly ListByHand[];
  readonly ministry: MinistryAsks;
  /** A workbook into which the pane has written its consolidated view. */
  readonly excel: HostWorkbook;
  /** The sheets of the consolidated workbook that is downloaded. */
  readonly written: (name: string) => Sheet;
}

/** Looks at a country from everywhere, on the evening of its day. */
export async function shownCountry(lived: LivedCountry): Promise<ShownCountry> {
  const { today, agencies } = lived.country;
  const [uid = ""] = [...lived.people].flatMap(([{ role }, each]) => (role === "ministry" ? [each] : []));
  const ministry = ministryAsks(at(lived.cloud, `${today}T20:00:00.000Z`), uid);
  const fileOf = (file: string) => join(lived.workbooks, RECEIVED, file);
  const plans: PlanInState[] = [];
  const lists: ListByHand[] = [];
  for (const { own, plans: sent } of agencies) {
    if (own !== null) lists.push(await listByHand(fileOf(own.workbook.file)));
    for (const { workbook, fate } of sent) {
      const plan = await planByHand(fileOf(workbook.file));
      plans.push({ ...plan, state: stateAfter(fate, plan.scheduled[6]?.situation === "Concluída") });
    }
  }
  const [excel, written] = [await consolidatedInExcel(ministry), await downloaded(ministry)];
  return { today, lived, plans, lists, ministry, excel, written };
}

/** Where the story left a plan: what is approved with its last action done is launched. */
function stateAfter(fate: Fate, isLaunched: boolean): string {
  const state = stateOfFate[fate];
  return isLaunched && (state === "approved" || state === "amended") ? "launched" : state;
}

/** The pane's Consolidado, refreshed in an empty workbook. */
async function consolidatedInExcel(ministry: MinistryAsks): Promise<HostWorkbook> {
  const ask = async (route: "consolidatedRecords", { query = {} }: { readonly query?: object }) => {
    const given = Object.entries(query).filter(([, value]) => value !== null);
    return { kind: "done", value: await ministry.ask(route, Object.fromEntries(given)) } as const;
  };
  const read = await readRecords({ ask: ask as never }, null, new AbortController().signal, () => {});
  if (read?.kind !== "done") throw new Error("The records were not read.");
  const { records, asOf } = read.value;
  const workbook = newWorkbook();
  excelWith(workbook);
  await refreshTables({
    tables: consolidatedTables(consolidateWanted(records, wantedOf(everything, asOf), asOf)),
    words: { position: "Posição", unfinished: "Não concluída", gone: "Fora" },
    everything: false,
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  return workbook;
}

async function downloaded(ministry: MinistryAsks): Promise<(name: string) => Sheet> {
  const folder = mkdtempSync(join(tmpdir(), "consolidado-"));
  const path = join(folder, "consolidado.xlsx");
  try {
    await ministry.save("consolidatedWorkbook", path);
    return await sheetsOf(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type Rows = readonly { readonly [header: string]: unknown }[];

/** A consolidated table in the two workbooks that it is written to. */
export function bothOf(
  { excel, written }: ShownCountry,
  { table, sheet, header }: { readonly table: string; readonly sheet: string; readonly header: string },
): readonly (readonly [string, Rows])[] {
  return [
    ["Excel", rowsShown(excel, table)],
    ["workbook", written(sheet).under(header)],
  ];
}

/** The agencies that sent something. */
export function senders({ lived }: ShownCountry): readonly string[] {
  return lived.country.agencies.filter(({ sends }) => sends).map(({ siorg }) => siorg);
}

/** The plans that an agency sent. */
export function plansOf({ plans }: ShownCountry, siorg: string): readonly PlanInState[] {
  return plans.filter((plan) => plan.siorg === siorg);
}
