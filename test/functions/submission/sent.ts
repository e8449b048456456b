import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import type { SubmissionRequest, Submitted } from "../../../plan/contract/submission.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { type Cloud, invited } from "./cloud.ts";
import { request } from "./workbooks.ts";

/** Whose workbooks are sent. */
export const SIORG = "900001";

/** Sends a workbook of somebody who may. */
export async function send(cloud: Cloud, grid: Grid, said: Partial<SubmissionRequest> = {}, account?: AgencyAccount) {
  const sender = account ?? (await invited(cloud));
  return sendWorkbook(cloud, { account: sender, grid, source: "plano.xlsx", request: request(said) });
}

/** Likewise, and fails when it is refused. */
export async function accepted(cloud: Cloud, grid: Grid, said: Partial<SubmissionRequest> = {}): Promise<Submitted> {
  const outcome = await send(cloud, grid, said);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.result;
}

/** What happened, in no order. */
export async function events(cloud: Cloud) {
  return (await cloud.store.query({ collection: "events" })).map(({ content }) => content);
}
