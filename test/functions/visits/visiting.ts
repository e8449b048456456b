import { randomUUID } from "node:crypto";
import type { VisitDocument } from "../../../functions/src/documents/visit-document.ts";
import { readVisit } from "../../../functions/src/repositories/visits.ts";
import { askVisit } from "../../../functions/src/use-cases/ask-visit.ts";
import { moveVisit } from "../../../functions/src/use-cases/move-visit.ts";
import type { Outcome } from "../../../functions/src/use-cases/outcome.ts";
import type { VisitListed, VisitMoveRequest, VisitRequest } from "../../../plan/contract/visits.ts";
import type { Account, AgencyAccount } from "../../../plan/people/account.ts";
import type { ReviewedCloud } from "../review/reviewing.ts";

export const meeting = {
  day: "2026-06-10",
  time: "14:00",
  minutes: 120,
  mode: "online" as const,
  place: "https://reuniao.exemplo.gov.br/sala",
  host: { name: "Clara Exemplo", email: "clara@plano.exemplo.gov.br" },
};

/** A request of the agency's editor, with a new key. */
export function wish(said: Partial<VisitRequest> = {}): VisitRequest {
  return {
    key: randomUUID(),
    kind: "workshop",
    subject: "Adesão ao ConectaGov",
    plan: null,
    tool: "systemsIntegration",
    dates: ["2026-06-09", "2026-06-10"],
    mode: "online",
    people: 12,
    note: null,
    ...said,
  };
}

export function ask(cloud: ReviewedCloud, said: Partial<VisitRequest> = {}, account: AgencyAccount = cloud.editor) {
  return askVisit(cloud, { account, request: wish(said) });
}

/** Moves a visit as it was seen. */
export function move(
  cloud: ReviewedCloud,
  account: Account,
  seen: VisitListed,
  doing: VisitMoveRequest["doing"],
  key: string = randomUUID(),
): Promise<Outcome<VisitListed>> {
  const base = { step: seen.history.length, state: seen.state };
  return moveVisit(cloud, { account, visit: seen.id, request: { key, base, doing } });
}

export async function stands({ store }: ReviewedCloud, { id }: VisitListed): Promise<VisitDocument> {
  const visit = await readVisit(store, id);
  if (visit === null) throw new Error(`There is no visit ${id}.`);
  return visit;
}
