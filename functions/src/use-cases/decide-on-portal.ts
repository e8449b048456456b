import type { DifferenceDecision, LinkDecision, PortalDecisions, PortalView } from "../../../plan/contract/portal.ts";
import { defaultGoalDate } from "../../../plan/goal-gap/goal-date.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { decisionKey, isSameVerdict } from "../../../plan/reconciliation/decisions.ts";
import type { ReconciledService } from "../../../plan/reconciliation/reconciled.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { paths } from "../documents/paths.ts";
import type { ReconciliationDocument } from "../documents/reconciliation-document.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgencySides, reconciledServices } from "../reconciliation/agency-portal.ts";
import { portalView } from "../reconciliation/portal-view.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { stored } from "../repositories/stored.ts";
import { documentSize } from "../store/document-size.ts";
import { LIMITS } from "../store/limits.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * What an agency says of differences from the Portal, and of which services are the same: all of it or nothing. Each is
 * about what was shown; what is another by now is refused. Saying again what is said already changes nothing and leaves
 * no event, so that whoever lost the answer may ask again.
 *
 * Three reads and one for each part of the agency's rows; two writes, none when everything was said already.
 */
export async function decideOnPortal(
  { store, now, randomBytes }: Surroundings,
  { account, decisions }: { readonly account: AgencyAccount; readonly decisions: PortalDecisions["decisions"] },
): Promise<Outcome<PortalView>> {
  const { agency: siorg, uid, name } = account;
  const event = newEventId(randomBytes);
  const moment = now();
  const today = todayInBrasilia(moment);
  const at = moment.toISOString();
  return store.transact(async (transaction) => {
    const unwelcome = refusalOfActing(account, await readPerson(transaction, uid));
    if (unwelcome) return refused(unwelcome);
    const sides = await readAgencySides(transaction, siorg, today);
    const services = new Map(reconciledServices(sides).map((service) => [service.key, service]));
    let decided = sides.decided;
    for (const decision of decisions) {
      const service = services.get(decision.service);
      const next = withDecision(decided, service ?? null, decision, { by: { uid, name }, at });
      if (!next) return refused({ code: "difference-changed" });
      decided = next;
    }
    const view = portalView({ ...sides, decided }, { today, by: defaultGoalDate(today) });
    if (decided === sides.decided) return done(view);
    const path = paths.reconciliation(siorg);
    const content = stored.reconciliation.content(decided);
    if (documentSize(path, content) > LIMITS.documentSize) return refused({ code: "too-much-content" });
    transaction.set(path, content);
    writeEvent(transaction, event, {
      kind: "portal.decided",
      at,
      by: { uid, name },
      agency: siorg,
      plan: null,
      details: { decisions },
    });
    return done(view);
  });
}

type Said = Pick<ReconciliationDocument["links"][number], "by" | "at">;

/** The decisions with one more; the same when it was said already, null when it is about something that is not so. */
function withDecision(
  decided: ReconciliationDocument,
  service: ReconciledService | null,
  decision: DifferenceDecision | LinkDecision,
  said: Said,
): ReconciliationDocument | null {
  if ("slug" in decision) return withLink(decided, service, decision, said);
  return service && withVerdict(decided, service, decision, said);
}

function withVerdict(
  decided: ReconciliationDocument,
  { key: service, differences }: ReconciledService,
  { in: where, facet, basis, verdict }: DifferenceDecision,
  said: Said,
): ReconciliationDocument | null {
  const isThere = differences.some(
    (difference) => difference.in === where && difference.facet === facet && difference.basis === basis,
  );
  if (!isThere) return null;
  const key = decisionKey(service, { in: where, facet });
  const { [key]: before, ...others } = decided.decisions;
  if (verdict.kind === "withdraw") return before === undefined ? decided : { ...decided, decisions: others };
  const isSaid = before?.basis === basis && isSameVerdict(before.verdict, verdict);
  return isSaid ? decided : { ...decided, decisions: { ...others, [key]: { verdict, basis, ...said } } };
}

/**
 * Only what is offered can be said to be one or another; what a person took for another can be taken back. It is kept by
 * what the row and the plan are known by, each. A row, or a plan, is one service of the Portal, and a service one of them.
 */
function withLink(
  decided: ReconciliationDocument,
  service: ReconciledService | null,
  { service: key, slug, same }: LinkDecision,
  said: Said,
): ReconciliationDocument | null {
  const { links } = decided;
  // Once they are one service, what was offered is known by the Portal's: whoever asks again asks with the old key.
  if (links.some((link) => link.id === key && link.slug === slug && link.same === same)) return decided;
  if (service === null) return null;
  const isOffered = service.offered.some((candidate) => candidate.slug === slug);
  const isTaken = service.portal?.slug === slug && Object.values(service.matched).includes("person");
  if (!isOffered && !isTaken) return null;
  const ids = [service.ids.list, service.ids.plan].filter((id) => id !== null);
  const isReplaced = (link: (typeof links)[number]) =>
    ids.some((id) => link.id === id && link.slug === slug) ||
    (same && link.same && ids.some((id) => link.id === id || (link.slug === slug && kindOf(link.id) === kindOf(id))));
  const others = links.filter((link) => !isReplaced(link));
  return { ...decided, links: [...others, ...ids.map((id) => ({ id, slug, same, ...said }))] };
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
