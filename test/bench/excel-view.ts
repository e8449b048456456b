/**
 * What the consolidated view costs in Excel, through Microsoft's own library:
 * node test/bench/excel-view.ts [plans] [agencies]
 */

import { countryOf, newWorkbook, refreshed, trafficOf } from "../addin/excel/tables/country-in-excel.ts";
import { excelWith } from "../addin/excel-room.ts";

const [plans = 10_000, agencies = 400] = process.argv.slice(2).map(Number);

const country = countryOf(plans, agencies);
const actions = country.plans.reduce((sum, plan) => sum + plan.actions.length, 0);
const host = excelWith(newWorkbook());

async function measured(what: string, now: typeof country) {
  host.traffic.reset();
  const start = performance.now();
  const outcome = await refreshed(now);
  const seconds = (performance.now() - start) / 1_000;
  const { syncs, bytesSent, bytesReceived, largest } = trafficOf(host);
  const tables = outcome.kind === "done" ? outcome.tables : [];
  const rows = tables.reduce((sum, { added, changed, kept }) => sum + added + changed + kept, 0);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  process.stdout.write(
    `${what}: ${rows} rows written, ${syncs} syncs, ${megabytes(bytesSent)} MB sent, ${megabytes(bytesReceived)} MB ` +
      `received, the largest message ${megabytes(largest)} MB (${seconds.toFixed(0)} s here)\n`,
  );
  return bytesSent;
}

process.stdout.write(`${plans} plans, ${actions} actions, ${agencies} agencies\n`);
const first = await measured("first refresh", country);
await measured("again, with nothing changed", country);
const some = { ...country, plans: country.plans.map((plan, index) => (index % 100 === 0 ? changedPlan(plan) : plan)) };
const second = await measured("1 % of the plans changed", some);
process.stdout.write(`sent of the first: ${((100 * second) / first).toFixed(2)} %\n`);

/** Everything of a plan that shows in a row of its own: its name, and the month of each action. */
function changedPlan(plan: (typeof country.plans)[number]): (typeof country.plans)[number] {
  return {
    ...plan,
    revision: plan.revision + 1,
    owner: { ...plan.owner, name: "Outra Pessoa Fictícia" },
    actions: plan.actions.map((action) => ({ ...action, dateDone: "2026-11-01", situation: "done" })),
  };
}
