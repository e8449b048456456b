/** Consolidates a folder in a process of its own, so that the peak memory is that of the work alone. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inputFiles } from "../../functions/src/intake/input-files.ts";
import { consolidateFiles } from "../../functions/src/use-cases/consolidate-files.ts";
import { writeConsolidated } from "../../functions/src/workbook/consolidated/write-consolidated.ts";

const [folder = "", today = ""] = process.argv.slice(2);
const out = join(tmpdir(), `plano-bench-${process.pid}.xlsx`);
const started = performance.now();
const result = await consolidateFiles(inputFiles([folder]), { today });
const read = performance.now();
await writeConsolidated({ ...result, today }, out);
const written = performance.now();
rmSync(out, { force: true });
const figures = {
  plans: result.consolidated.plans.length,
  readSeconds: Math.round((read - started) / 100) / 10,
  writeSeconds: Math.round((written - read) / 100) / 10,
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(JSON.stringify(figures));
