/** How much memory the ministry's download from the store takes: `node test/bench/download.ts [plans] [agencies]`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteStore } from "../../functions/src/store/sqlite/sqlite-store.ts";
import type { AgencyRecord, PlanRecord } from "../../plan/consolidation/records.ts";
import type { Finding } from "../../plan/rules/rule.ts";
import { receive } from "../functions/use-cases/received.ts";
import { agencyRecord, findingsOf, planRecord, TODAY } from "../functions/workbook/consolidated/country.ts";

/** What the download of a country in a store of one file took. */
export interface DownloadFigures {
  readonly plans: number;
  /** Reading and consolidating alone, as for one of the ministry's tables. */
  readonly viewSeconds: number;
  readonly downloadSeconds: number;
  /** Of the workbook. */
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

const FINDINGS_A_PLAN = 10;

/** Fills a store with so many plans and downloads them in a process of its own with Node's `flags`. */
export async function measureDownload(
  plans: number,
  agencies: number,
  flags: readonly string[],
): Promise<DownloadFigures> {
  const folder = mkdtempSync(join(tmpdir(), "plano-bench-"));
  try {
    const file = join(folder, "store.sqlite");
    const store = openSqliteStore(file);
    const [{ findings = [] } = {}] = findingsOf(1, FINDINGS_A_PLAN);
    const remarks = (record: PlanRecord | AgencyRecord): readonly Finding[] => ("planId" in record ? findings : []);
    await receive(store, {
      plans: Array.from({ length: plans }, (_, index) => planRecord(index, agencies)),
      agencies: Array.from({ length: Math.min(agencies, 12) }, (_, index) => agencyRecord(index)),
      findings: remarks,
    });
    await store.close();
    const child = fileURLToPath(new URL("download-peak.ts", import.meta.url));
    const run = spawnSync(process.execPath, [...flags, child, file, `${TODAY}T12:00:00Z`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (run.status !== 0) throw new Error("The download failed.");
    return JSON.parse(run.stdout) as DownloadFigures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures in a sentence. */
export function downloadInWords({ plans, viewSeconds, downloadSeconds, megabytes, peakMegabytes }: DownloadFigures) {
  return `${plans} plans from the store: a table ${viewSeconds} s, the workbook ${downloadSeconds} s (${megabytes} MB), peak memory ${peakMegabytes} MB`;
}

if (import.meta.main) {
  const [plans = 10_000, agencies = 400] = process.argv.slice(2).map(Number);
  process.stdout.write(`${downloadInWords(await measureDownload(plans, agencies, process.execArgv))}\n`);
}
