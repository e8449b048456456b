import { randomBytes } from "node:crypto";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { NOW, somebody } from "./cloud.ts";
import { agencyWorkbook, planWorkbook, request } from "./workbooks.ts";

/**
 * A process of its own that submits to a store's file: `FILE FROM TO` sends the submissions of those numbers in turn and
 * says of each, once it is acknowledged, its number and what came of it. They are of two agencies, each with five
 * plans and, every tenth time, its own workbook, each from the revision that is there.
 */
const [, , file = "", from = "0", to = "0"] = process.argv;
const store = openSqliteStore(file);
const surroundings = {
  store,
  now: () => new Date(NOW),
  randomBytes: (count: number) => randomBytes(count),
};

for (let number = Number(from); number <= Number(to); number++) {
  const account = number % 20 < 10 ? somebody("helena", "900001") : somebody("otto", "900002");
  const fields = { "agency.siorg": account.agency, "agency.acronym": `AEX${number}` };
  const grid =
    number % 10 === 0 ? agencyWorkbook(fields) : planWorkbook({ ...fields, "plan.id": `plano-${number % 5}` });
  for (let base = 0; ; ) {
    const outcome = await sendWorkbook(surroundings, { account, grid, source: "p.xlsx", request: request({ base }) });
    if (outcome.ok) {
      const { plan, revision, receipt } = outcome.result;
      process.stdout.write(`${JSON.stringify([number, account.agency, plan, revision, receipt.number])}\n`);
      break;
    }
    // The one whose acknowledgement did not come through before the process before this one died.
    if (outcome.refusal.code === "identical") break;
    if (outcome.refusal.code !== "conflict") throw new Error(JSON.stringify(outcome.refusal));
    base = outcome.refusal.conflict.current.revision;
  }
}
await store.close();
