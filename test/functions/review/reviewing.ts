import { randomUUID } from "node:crypto";
import type { MailSettings } from "../../../functions/src/outbox/mail-settings.ts";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { commentOnPlan } from "../../../functions/src/use-cases/comment-on-plan.ts";
import { confirmPlan } from "../../../functions/src/use-cases/confirm-plan.ts";
import { movePlan } from "../../../functions/src/use-cases/move-plan.ts";
import type { Outcome } from "../../../functions/src/use-cases/outcome.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import type { CommentRequest, MoveRequest } from "../../../plan/contract/review.ts";
import type { SubmissionRequest } from "../../../plan/contract/submission.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { ReviewAct } from "../../../plan/lifecycle/moves.ts";
import type { AgencyAccount, MinistryAccount } from "../../../plan/people/account.ts";
import { type Cloud, invited, NOW } from "../submission/cloud.ts";
import { planWorkbook, request } from "../submission/workbooks.ts";

export const SIORG = "900001";
export const PLAN = "plano-1";
/** Whom section 2 of the plan names. */
export const OWNER = "nara.bastos@aex.exemplo.gov.br";
export const DEPUTY = "ivo.salles@aex.exemplo.gov.br";

export const mail: MailSettings = {
  sender: { name: "Plano Digital", address: "plano@exemplo.gov.br" },
  page: "https://plano.exemplo.gov.br",
  contact: "equipe@plano.exemplo.gov.br",
  delivery: "own",
};

/** A cloud with somebody of the ministry, an editor, the plan's owner, a chair, and a focal point. */
export interface ReviewedCloud extends Cloud {
  readonly mail: MailSettings;
  readonly ministry: MinistryAccount;
  readonly editor: AgencyAccount;
  readonly owner: AgencyAccount;
  readonly chair: AgencyAccount;
  readonly focalPoint: AgencyAccount;
}

/** Somebody of the ministry who may sign in. */
export async function ofMinistry(
  { store }: Pick<Cloud, "store">,
  uid: string,
  role: MinistryAccount["role"] = "ministry",
): Promise<MinistryAccount> {
  const account: MinistryAccount = {
    uid,
    email: `${uid}@plano.exemplo.gov.br`,
    name: `Pessoa ${uid}`,
    role,
    agency: null,
  };
  await store.transact(async (transaction) =>
    transaction.set(`users/${uid}`, { ...account, disabled: false, invited: NOW }),
  );
  return account;
}

/** Everybody, in a cloud that is empty otherwise. */
export async function peopled(cloud: Cloud): Promise<ReviewedCloud> {
  const owner = await invited(cloud, { uid: "nara", email: OWNER });
  const focalPoint = await invited(cloud, { uid: "ponto", role: "focalPoint" });
  return {
    ...cloud,
    mail,
    ministry: await ofMinistry(cloud, "clara"),
    editor: await invited(cloud),
    owner: { ...owner, email: OWNER },
    chair: await invited(cloud, { uid: "sofia", chair: true }),
    focalPoint: { ...focalPoint, role: "focalPoint" },
  };
}

/** What came of an act that is to succeed. */
export async function ok<Result>(outcome: Promise<Outcome<Result>>): Promise<Result> {
  const came = await outcome;
  if (!came.ok) throw new Error(`refused: ${JSON.stringify(came.refusal)}`);
  return came.result;
}

/** Why an act was refused that is not to succeed. */
export async function refusalOf(outcome: Promise<Outcome<unknown>>): Promise<object> {
  const came = await outcome;
  if (came.ok) throw new Error(`done: ${JSON.stringify(came.result)}`);
  return came.refusal;
}

/** The agency sends the plan, as final unless it says otherwise. */
export async function send(
  cloud: ReviewedCloud,
  fields: PlanValues["fields"] = {},
  { said = {}, tables = {} }: { said?: Partial<SubmissionRequest>; tables?: PlanValues["tables"] } = {},
) {
  const current = await readPlan(cloud.store, SIORG, PLAN);
  const grid = planWorkbook({ "plan.revision": current?.revision ?? 0, ...fields }, {}, tables);
  const sent = request({ final: true, ...said });
  return sendWorkbook(cloud, { account: cloud.editor, grid, source: "plano.xlsx", request: sent });
}

/** How a plan stands, for whoever moves it. */
export async function baseOf({ store }: Pick<Cloud, "store">, plan = PLAN): Promise<MoveRequest["base"]> {
  const { revision, state } = (await readPlan(store, SIORG, plan)) ?? {};
  if (revision === undefined || state === undefined) throw new Error(`There is no plan ${plan}.`);
  return { revision, state };
}

/** The ministry moves the plan as it stands. */
export async function move(cloud: ReviewedCloud, act: ReviewAct, said: Partial<MoveRequest> = {}) {
  const base = await baseOf(cloud);
  const asked = { key: randomUUID(), act, base, ...said };
  return movePlan(cloud, { account: cloud.ministry, agency: SIORG, plan: PLAN, request: asked });
}

/** The ministry comments on the last revision. */
export async function comment(cloud: ReviewedCloud, said: Partial<CommentRequest> = {}) {
  const { revision } = await baseOf(cloud);
  const asked = {
    key: randomUUID(),
    revision,
    field: "service.name",
    row: null,
    text: "O nome difere do Portal.",
    ...said,
  };
  return commentOnPlan(cloud, { account: cloud.ministry, agency: SIORG, plan: PLAN, request: asked });
}

/** Somebody confirms the plan as it stands, or takes that back. */
export async function confirm(cloud: ReviewedCloud, confirmer: Confirmer, account: AgencyAccount, confirmed = true) {
  const hash = (await readPlan(cloud.store, SIORG, PLAN))?.receipt.hash ?? "";
  return confirmPlan(cloud, { account, plan: PLAN, request: { confirmer, confirmed, hash } });
}
