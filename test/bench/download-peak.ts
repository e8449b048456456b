/** Writes the ministry's download in a process of its own, so that the peak memory is that of the work alone. */
import { rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../functions/src/store/sqlite/sqlite-store.ts";
import { writeConsolidatedDownload } from "../../functions/src/use-cases/consolidated-download.ts";
import { consolidatedView } from "../../functions/src/use-cases/consolidated-view.ts";

const [file = "", moment = ""] = process.argv.slice(2);
const out = join(tmpdir(), `plano-bench-${process.pid}.xlsx`);
const store = openSqliteStore(file);
const surroundings = {
  store,
  now: () => new Date(moment),
  randomBytes: (count: number) => new Uint8Array(count),
};
// Not `resourceUsage().maxRSS`: Linux counts into it what the parent process held before this one was started.
let peak = 0;
const sampler = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 20);
const started = performance.now();
// Of the view only the number is kept: in the cloud a table and a download are two requests.
const plans = (await consolidatedView(surroundings, {})).consolidated.plans.length;
const viewed = performance.now();
await writeConsolidatedDownload(surroundings, { filter: {}, out });
const written = performance.now();
clearInterval(sampler);
await store.close();
const figures = {
  plans,
  viewSeconds: Math.round((viewed - started) / 100) / 10,
  downloadSeconds: Math.round((written - viewed) / 100) / 10,
  megabytes: Math.round(statSync(out).size / 1024 / 1024),
  peakMegabytes: Math.round(peak / 1024 / 1024),
};
rmSync(out, { force: true });
process.stdout.write(JSON.stringify(figures));
