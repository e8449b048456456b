import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeConsolidated } from "../../functions/src/workbook/consolidated/write-consolidated.ts";
import { consolidate } from "../../plan/consolidation/consolidate.ts";
import { agencyRecord, findingsOf, planRecord, TODAY } from "../functions/workbook/consolidated/country.ts";

/*
 * How long the consolidated workbook of a country takes and how much memory its writing adds to that of the records:
 * node test/bench/write-consolidated.ts [plans] [agencies] [findings a plan]
 */
const [plans = 10_000, agencies = 300, findingsEach = 10] = process.argv.slice(2).map(Number);

const records = Array.from({ length: plans }, (_, index) => planRecord(index, agencies));
const consolidated = consolidate({
  plans: records,
  agencies: Array.from({ length: Math.min(agencies, 12) }, (_, index) => agencyRecord(index)),
  today: TODAY,
});
const files = records.map(({ source }) => ({ source, kind: "plan", outcome: "taken", reason: "" }) as const);

const folder = await mkdtemp(join(tmpdir(), "write-consolidated-"));
try {
  const out = join(folder, "consolidado.xlsx");
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const start = performance.now();
  await writeConsolidated({ consolidated, files, findings: findingsOf(plans, findingsEach), today: TODAY }, out);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  const actions = records.reduce((sum, { actions: own }) => sum + own.length, 0);
  process.stdout.write(
    `${plans} plans, ${actions} actions, ${plans * findingsEach} findings: ${seconds.toFixed(1)} s, ` +
      `${megabytes((await stat(out)).size)} MB written, memory ${megabytes(before)} MB before and ` +
      `${megabytes(peak)} MB at most (+${megabytes(peak - before)} MB)\n`,
  );
} finally {
  await rm(folder, { recursive: true });
}
