import { createHash } from "node:crypto";
import type { VisitListed, VisitRequest } from "../../../plan/contract/visits.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { visitAsked } from "../../../plan/visits/after-move.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { paths } from "../documents/paths.ts";
import type { VisitDocument } from "../documents/visit-document.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { stored } from "../repositories/stored.ts";
import { readVisit, visitListed, writeVisit } from "../repositories/visits.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey } from "./plan-named.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** What an agency asks for, and who of it. */
export interface VisitToAsk {
  readonly account: AgencyAccount;
  readonly request: VisitRequest;
}

/**
 * Asks the ministry for a workshop or a technical visit, with its event. The same request asked again is answered as it
 * stands by then and not made again. Three reads, one more for the plan it is about; two writes.
 *
 * @throws {StoreError} when the store does not answer; asking again with the same key is safe
 */
export async function askVisit(
  { store, now, randomBytes }: Surroundings,
  { account, request }: VisitToAsk,
): Promise<Outcome<VisitListed>> {
  if (!may(account.role, "askVisit")) return refused({ code: "not-allowed" });
  const { key, ...wish } = request;
  const id = `${account.agency}.${key}`;
  const askedHash = createHash("sha256").update(JSON.stringify(wish)).digest("hex");
  const [event, moment] = [newEventId(randomBytes), now()];
  const at = moment.toISOString();
  return store.transact<Outcome<VisitListed>>(async (transaction) => {
    const unwelcome = refusalOfActing(account, await readPerson(transaction, account.uid));
    if (unwelcome) return refused(unwelcome);
    const known = await readVisit(transaction, id);
    if (known) return known.askedHash === askedHash ? done(visitListed(known)) : refused({ code: "key-reused" });
    if (wish.dates.some((day) => day < todayInBrasilia(moment))) return refused({ code: "day-past" });
    const agency = await readAgency(transaction, account.agency);
    const service = wish.plan === null ? null : await serviceOf(wish.plan);
    if (service === undefined) return refused({ code: "not-found", what: "plan" });
    const by = { uid: account.uid, name: account.name };
    const visit: VisitDocument = {
      ...visitAsked(wish, { by, side: "agency", at }),
      id,
      agency: account.agency,
      agencyName: agency?.name ?? null,
      acronym: agency?.acronym ?? null,
      service,
      open: true,
      day: null,
      askedAt: at,
      changedAt: at,
      askedHash,
      last: null,
    };
    writeVisit(transaction, visit);
    const details = { visit: id, kind: wish.kind };
    writeEvent(transaction, event, { kind: "visit.asked", at, by, agency: account.agency, plan: wish.plan, details });
    return done(visitListed(visit));

    /** What the service of a plan of the agency is called; undefined when it has no such plan. */
    async function serviceOf(plan: string): Promise<string | null | undefined> {
      if (!isPlanKey(plan)) return undefined;
      return stored.plan.read(await transaction.get(paths.plan(account.agency, plan)))?.service;
    }
  });
}
