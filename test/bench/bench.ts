/**
 * Speeds as ratios taken in one run, and peak memory: `npm run bench`. A clock on a shared machine says little; how
 * often one thing goes into another on the same bytes says much.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readWorkbook } from "../../functions/src/workbook/reader/read-workbook.ts";
import { planRecord } from "../../plan/consolidation/plan-record.ts";
import { lastMonths } from "../../plan/indicators/series.ts";
import { checkWorkbook } from "../../plan/rules/check-workbook.ts";
import { BENCH_DATE, filledWorkbooks, writeManyWorkbooks } from "./bench-workbooks.ts";
import { browserCheckInWords, measureBrowserCheck } from "./browser-check.ts";
import { downloadInWords, measureDownload } from "./download.ts";
import { medianTimes } from "./median-times.ts";
import { inflateEverything, packedEntries } from "./reader.ts";
import { submissionTimes } from "./submissions.ts";

const SAMPLE = 200;
const COUNTRY = Number(process.env.PLANO_BENCH_PLANS ?? 10_000);
const AGENCIES = 400;
/** exceljs is slow enough to be measured on fewer. */
const EXCELJS_SAMPLE = 40;
const BROWSER_SAMPLE = 40;

const { default: ExcelJS } = await import("exceljs");

say(`${SAMPLE} filled workbooks…`);
const files = await filledWorkbooks(SAMPLE);
const bytes = files.reduce((sum, file) => sum + file.length, 0) / SAMPLE;
const entries = files.map(packedEntries);

const [inflate, read, examine] = await medianTimes(SAMPLE, 7, [
  (index) => inflateEverything(entries[index] ?? []),
  (index) => gridOf(index),
  (index) => recordOf(index),
]);
const [exceljs] = await medianTimes(EXCELJS_SAMPLE, 2, [
  async (index) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bufferOf(index));
  },
]);

say(`mean size ${(bytes / 1024).toFixed(1)} KB; medians of the fastest of several turns, in ms a workbook`);
row("inflate with zlib (the limit)", inflate);
row("read (guard, scan, grid)", read);
row("read + rules + indicators", examine);
row("exceljs load", exceljs);
say("");
ratio("read ÷ inflate", read / inflate, "at most 2");
ratio("read + rules + indicators ÷ inflate", examine / inflate, "at most 6");
ratio("exceljs ÷ read", exceljs / read, "at least 10");

say(`\n${browserCheckInWords(await measureBrowserCheck(files.slice(0, BROWSER_SAMPLE)))}`);

const folder = mkdtempSync(join(tmpdir(), "plano-bench-"));
try {
  say(`\n${COUNTRY} workbooks on disk…`);
  await writeManyWorkbooks(files, COUNTRY, folder);
  const child = fileURLToPath(new URL("consolidate-peak.ts", import.meta.url));
  const run = spawnSync(process.execPath, [...commandFlags(), child, folder, BENCH_DATE], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error("The consolidation failed.");
  const { readSeconds, writeSeconds, peakMegabytes, plans } = JSON.parse(run.stdout) as { [figure: string]: number };
  say(
    `consolidating ${plans} plans: reading ${readSeconds} s, writing ${writeSeconds} s, peak memory ${peakMegabytes} MB (at most 300)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

say(`\n${COUNTRY} plans of ${AGENCIES} agencies in a store of one file…`);
say(`${downloadInWords(await measureDownload(COUNTRY, AGENCIES, commandFlags()))} (at most 300)`);

say("\ncountries in a store; medians of the fastest of several turns, in ms");
const times = await submissionTimes();
for (const { plans, agencies, submission, table } of times) {
  row(`${plans} plans of ${agencies} agencies: a submission`, submission);
  row(`${plans} plans of ${agencies} agencies: the table`, table);
}
const [small, middle, large] = times;
if (small && middle && large) {
  say("");
  ratio(`a submission, ${large.plans} ÷ ${small.plans} plans`, large.submission / small.submission, "at most 2");
  ratio(`the table, ${large.plans} ÷ ${middle.plans} plans`, large.table / middle.table, "at most 15");
}

/** Node's flags of `npm run plano`: memory is measured as the command has it. */
function commandFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { plano: string } };
  return scripts.plano.split(" ").filter((word) => word.startsWith("--"));
}

function bufferOf(index: number): ArrayBuffer {
  const file = files[index] ?? new Uint8Array();
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

function gridOf(index: number) {
  const result = readWorkbook(files[index] ?? new Uint8Array());
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.grid;
}

function recordOf(index: number) {
  const checked = checkWorkbook(gridOf(index), { today: BENCH_DATE, revision: null, final: false, sender: null });
  if (checked.kind !== "plan") throw new Error(`not a plan: ${checked.kind}`);
  return planRecord(checked.content, checked.findings, {
    source: "",
    today: BENCH_DATE,
    window: lastMonths(BENCH_DATE),
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function row(label: string, milliseconds: number): void {
  say(`  ${label.padEnd(46)} ${milliseconds.toFixed(3)}`);
}

function ratio(label: string, value: number, goal: string): void {
  say(`  ${label.padEnd(46)} ${value.toFixed(2)}   (${goal})`);
}
