import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import type { Cloud } from "../submission/cloud.ts";
import { request } from "../submission/workbooks.ts";
import { gridOf, resultOf } from "./read-file.ts";

/** Sends a workbook, explaining every query; null when it has errors. */
export async function sends(cloud: Cloud, account: AgencyAccount, workbook: Uint8Array | Grid): Promise<Submitted> {
  const submitted = await sendsUnlessWrong(cloud, account, workbook);
  if (submitted === null) throw new Error("It has errors.");
  return submitted;
}

/** Likewise; null when the workbook has errors. */
export async function sendsUnlessWrong(
  cloud: Cloud,
  account: AgencyAccount,
  workbook: Uint8Array | Grid,
): Promise<Submitted | null> {
  const grid = workbook instanceof Uint8Array ? gridOf(workbook) : workbook;
  const sending = { account, grid, source: "plano.xlsx" };
  const first = await sendWorkbook(cloud, { ...sending, request: request() });
  if (first.ok) return first.result;
  if (first.refusal.code === "has-errors") return null;
  if (first.refusal.code !== "unexplained-queries") return resultOf(first);
  const explanations = first.refusal.findings.map(({ rule, field }) => ({ rule, field, text: "Conferido." }));
  const unique = new Map(explanations.map((each) => [JSON.stringify([each.rule, each.field]), each]));
  return resultOf(await sendWorkbook(cloud, { ...sending, request: request({ explanations: [...unique.values()] }) }));
}
