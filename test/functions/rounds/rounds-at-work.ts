import { randomUUID } from "node:crypto";
import type { PersonDocument } from "../../../functions/src/documents/person-document.ts";
import { openRound } from "../../../functions/src/use-cases/open-round.ts";
import type { Outcome } from "../../../functions/src/use-cases/outcome.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import type { RoundListed, RoundScope, RoundToOpen } from "../../../plan/contract/rounds.ts";
import type { Account, AgencyAccount, MinistryAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { at, type Cloud, NOW, TODAY } from "../submission/cloud.ts";
import { request } from "../submission/workbooks.ts";

/** Somebody, invited and able to sign in. */
async function admitted<Who extends Account>(
  { store }: Pick<Cloud, "store">,
  who: Who,
  disabled = false,
): Promise<Who> {
  const { uid, email, name, role, agency } = who;
  const person: PersonDocument = { uid, email, name, role, agency, disabled, invited: NOW };
  await store.transact(async (transaction) => transaction.set(`users/${uid}`, { ...person }));
  return who;
}

export function ministry(cloud: Cloud, said: Partial<MinistryAccount> & { readonly disabled?: boolean } = {}) {
  const { disabled, ...who } = said;
  const account = {
    uid: "mia",
    email: "mia@exemplo.gov.br",
    name: "Mia Exemplo",
    role: "ministry",
    agency: null,
  } as const;
  return admitted<MinistryAccount>(cloud, { ...account, ...who }, disabled);
}

export function focalPoint(cloud: Cloud, agency: string, said: Partial<AgencyAccount> = {}): Promise<AgencyAccount> {
  const uid = `ponto-${agency}`;
  const account = { uid, email: `${uid}@exemplo.gov.br`, name: `Ponto ${agency}`, role: "focalPoint", agency } as const;
  return admitted<AgencyAccount>(cloud, { ...account, ...said });
}

/** Asks everybody for the agency workbook and for all that is planned, unless it is said otherwise. */
export function scope(said: Partial<RoundScope> = {}): RoundScope {
  return { agencies: "all", workbook: true, plans: "planned", named: [], ...said };
}

/** A round of May 2026, opened on the cloud's day and due on the 31st. */
export function toOpen({
  scope: asked,
  ...said
}: Partial<Omit<RoundToOpen, "scope">> & { scope?: Partial<RoundScope> } = {}) {
  const round = { key: randomUUID(), name: "Rodada de maio", opens: TODAY, due: "2026-05-31", note: "", ...said };
  return { ...round, scope: scope(asked) } satisfies RoundToOpen;
}

/** Opens it as the ministry. */
export async function opened(cloud: Cloud, said: Parameters<typeof toOpen>[0] = {}): Promise<RoundListed> {
  return resultOf(await openRound(cloud, { account: await ministry(cloud), request: toOpen(said) }));
}

/** Sends it on a day, at noon. */
export async function sent(cloud: Cloud, account: AgencyAccount, grid: Grid, day = TODAY) {
  const input = { account, grid, source: "plano.xlsx", request: request() };
  return resultOf(await sendWorkbook(at(cloud, `${day}T15:00:00.000Z`), input));
}

export function resultOf<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.result;
}

export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? "done" : outcome.refusal.code;
}
