/** Consolidates a folder in a process of its own, so that the peak memory is that of the work alone. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inputFiles } from "../../functions/src/intake/input-files.ts";
import { consolidateFiles } from "../../functions/src/use-cases/consolidate-files.ts";
import { writeConsolidated } from "../../functions/src/workbook/consolidated/write-consolidated.ts";

const [folder = "", today = ""] = process.argv.slice(2);
const out = join(tmpdir(), `plano-bench-${process.pid}.xlsx`);
// Not `resourceUsage().maxRSS`: Linux counts into it what the parent process held before this one was started.
let peak = 0;
const sample = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
const sampler = setInterval(sample, 20);
const started = performance.now();
const result = await consolidateFiles(inputFiles([folder]), { today });
const read = performance.now();
await writeConsolidated({ ...result, today }, out);
const written = performance.now();
clearInterval(sampler);
rmSync(out, { force: true });
const figures = {
  plans: result.consolidated.plans.length,
  readSeconds: Math.round((read - started) / 100) / 10,
  writeSeconds: Math.round((written - read) / 100) / 10,
  peakMegabytes: Math.round(peak / 1024 / 1024),
};
process.stdout.write(JSON.stringify(figures));
