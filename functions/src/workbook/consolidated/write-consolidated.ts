import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import type { Month } from "../../../../plan/calendar/month.ts";
import type { Consolidated } from "../../../../plan/consolidation/consolidated.ts";
import { planActions } from "../../../../plan/consolidation/plan-actions.ts";
import { adoptionTable } from "../../../../plan/consolidation/tables/adoption-table.ts";
import { goalsTable } from "../../../../plan/consolidation/tables/goals-table.ts";
import { indicatorsTable } from "../../../../plan/consolidation/tables/indicators-table.ts";
import { interoperabilityTable } from "../../../../plan/consolidation/tables/interoperability-table.ts";
import { loadTable } from "../../../../plan/consolidation/tables/load-table.ts";
import { plansTable } from "../../../../plan/consolidation/tables/plans-table.ts";
import { lateTable, scheduleTable } from "../../../../plan/consolidation/tables/schedule-table.ts";
import type { Table } from "../../../../plan/consolidation/tables/table.ts";
import { placeCharts, type SheetCharts } from "../parts/add-charts.ts";
import { addPartsToFile } from "../parts/add-parts.ts";
import { placeTables, type SheetTables } from "../parts/add-tables.ts";
import { filesSheet, type InputFile } from "./files-sheet.ts";
import { type FindingsByFile, findingsSheet } from "./findings-sheet.ts";
import { writePanel } from "./panel-sheet.ts";
import { streamWorkbook } from "./stream-workbook.ts";
import { type SheetContext, writeTableSheet } from "./table-sheet.ts";
import { writeWhole } from "./write-whole.ts";

/** What the consolidated workbook is written from. */
export interface ConsolidatedInput {
  readonly consolidated: Consolidated;
  /** Every file that was given, whatever became of it. */
  readonly files: readonly InputFile[];
  /** Taken one file at a time, once, in this order. */
  readonly findings: FindingsByFile;
  readonly today: CivilDate;
  /** The month whose indicators these are; by default the latest of the last twelve months. */
  readonly month?: Month | null;
  /** What alone is in it, in words, where that is not everything. */
  readonly scope?: string | null;
  readonly lang?: "pt-BR";
  /** Where a sheet ends; only a test has a reason to say so. Default Excel's own limit. */
  readonly lastRow?: number;
  /** Once it is aborted, the writing is given up as if it had failed. */
  readonly signal?: AbortSignal | undefined;
}

/** What is told of the writing: the sheet that was finished, and how far it is of all of them. */
export interface WritingProgress {
  readonly sheet: string;
  readonly done: number;
  readonly all: number;
}

/**
 * Writes the consolidated workbook. `out` appears only when it is complete: a failure leaves no half of a file, and the
 * file that was there stays as it was. Memory does not grow with the number of rows.
 *
 * @throws Error when the file cannot be written; the signal's reason when it is aborted.
 */
export async function writeConsolidated(
  input: ConsolidatedInput,
  out: string,
  onProgress: (progress: WritingProgress) => void = () => {},
): Promise<void> {
  await writeWhole(out, input.signal, async (written, complete) => {
    const { charts, tables } = await writeSheets(input, written, onProgress);
    await addPartsToFile(written, complete, async (parts) => {
      await placeTables(parts, tables);
      await placeCharts(parts, [charts]);
    });
  });
}

/** What the workbook still lacks when exceljs has written it. */
interface Additions {
  readonly charts: SheetCharts;
  readonly tables: readonly SheetTables[];
}

function writeSheets(
  input: ConsolidatedInput,
  path: string,
  onProgress: (progress: WritingProgress) => void,
): Promise<Additions> {
  return streamWorkbook(path, input, async (context) => {
    const charts = writePanel(context, input.consolidated, input);
    const tables: SheetTables[] = [];
    const sheets = tableSheets(input);
    for (const sheet of sheets) {
      tables.push(await sheet.write(context));
      onProgress({ sheet: sheet.name, done: tables.length, all: sheets.length });
    }
    return { charts, tables };
  });
}

/** A sheet whose rows are its own affair. */
interface WritableSheet {
  readonly name: string;
  readonly write: (context: SheetContext) => Promise<SheetTables>;
}

/** The sheets after the panel, in their order. */
function tableSheets({
  consolidated,
  files,
  findings,
  today,
  lang = "pt-BR",
}: ConsolidatedInput): readonly WritableSheet[] {
  return [
    writable(plansTable(consolidated.plans, today)),
    writable(indicatorsTable(consolidated)),
    writable(scheduleTable(planActions(consolidated.plans, today))),
    writable(lateTable(consolidated.lateActions)),
    writable(goalsTable(consolidated.agencies)),
    writable(adoptionTable(consolidated)),
    writable(loadTable(consolidated.loadCurve)),
    writable(interoperabilityTable(consolidated.dataBases)),
    writable(findingsSheet(findings, lang)),
    writable(filesSheet(files)),
  ];
}

function writable<R>(sheet: Table<R>): WritableSheet {
  return { name: sheet.name, write: (context) => writeTableSheet(context, sheet) };
}
