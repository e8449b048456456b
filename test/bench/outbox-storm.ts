import { storm } from "../functions/outbox/chaos.ts";

/** Delivers so many mails (5,000 when not said) through a storm, and prints what came of it. */
const mails = Number(process.argv[2] ?? 5_000);
const start = performance.now();
const came = await storm(mails, 20261120);
process.stdout.write(`${JSON.stringify(came, null, 2)}\n${((performance.now() - start) / 1000).toFixed(0)} s\n`);
