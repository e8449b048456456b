import type { DirectoryAsked, DirectoryFilter, DirectoryPage } from "../../../plan/contract/directory.ts";
import { type AccountListed, type AgencyPeople, agencyDirectory } from "../../../plan/directory/agency-directory.ts";
import type { DirectoryEntry } from "../../../plan/directory/entry.ts";
import { foundIn } from "../../../plan/directory/found-in.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { isAgencyRole } from "../../../plan/people/role.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import type { RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { allRows } from "../repositories/all-rows.ts";
import { documentsAt } from "../repositories/documents-in-turn.ts";
import { allFailedAddresses } from "../repositories/outbox.ts";
import { readPeople } from "../repositories/people.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { pageOf } from "./page-of.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * Who answers for what, a page at a time: to an agency's people those of their own agency, as the token says. What it
 * reads is said by {@link foundInDirectory}.
 */
export async function listDirectory(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { account, asked }: { readonly account: Account; readonly asked: DirectoryAsked },
): Promise<Outcome<DirectoryPage>> {
  if (!may(account.role, "readDirectory")) return refused({ code: "not-allowed" });
  const found = await foundInDirectory(store, account, asked);
  return done({
    ...pageOf(found, asked, todayInBrasilia(now())),
    agencies: new Set(found.map(({ agency }) => agency)).size,
    amiss: found.filter(({ flags }) => flags.length > 0).length,
  });
}

/**
 * Everybody in the directory who is looked for, by agency. One read an agency and one for each further hundred plans of
 * it, one for each account and each address that failed, and one for each agency that has accounts and sent nothing.
 */
export async function foundInDirectory(
  store: DocumentReader,
  { agency: own }: Account,
  sought: DirectoryFilter,
): Promise<readonly DirectoryEntry[]> {
  const wanted = own ?? sought.agency ?? null;
  const failed = await allFailedAddresses(store);
  const agencies = new Map<string, AgencyPeople>();
  for await (const rows of allRows(store, wanted === null ? null : [wanted])) {
    agencies.set(rows.agency, withRows(agencies.get(rows.agency), rows));
  }
  for (const person of await readPeople(store, wanted)) {
    if (person.agency === null || !isAgencyRole(person.role)) continue;
    const known = agencies.get(person.agency) ?? nobodyOf(person.agency);
    agencies.set(person.agency, { ...known, accounts: [...known.accounts, accountOf(person, person.role)] });
  }
  const named = await withNames(store, agencies);
  return named.flatMap((agency) => foundIn(agencyDirectory(agency, failed), sought));
}

function nobodyOf(agency: string): AgencyPeople {
  return { agency, agencyName: null, acronym: null, plans: [], workbook: null, accounts: [] };
}

function withRows(known: AgencyPeople | undefined, rows: RowsDocument): AgencyPeople {
  const before = known ?? nobodyOf(rows.agency);
  const plans = new Map(before.plans.map((plan) => [plan.plan, plan]));
  for (const [plan, { service, state, revision }] of Object.entries(rows.plans)) {
    // A plan that moves to another part while the rows are read may be met twice.
    plans.set(plan, { plan, service: service.name?.value ?? null, state, revision, people: rows.people?.[plan] ?? [] });
  }
  const identity = rows.workbook?.agency ?? Object.values(rows.plans).at(-1)?.agency;
  return {
    ...before,
    agencyName: before.agencyName ?? identity?.name ?? null,
    acronym: before.acronym ?? identity?.acronym ?? null,
    plans: [...plans.values()],
    workbook: rows.workbook === null ? before.workbook : (rows.workbookPeople ?? []),
  };
}

function accountOf(
  { name, email, chair = false, disabled, invited }: PersonDocument,
  role: AccountListed["role"],
): AccountListed {
  return { name, email, role, chair, disabled, invited: todayInBrasilia(new Date(invited)) };
}

/** By name, those without one last; of an agency that has sent nothing its own document may know the name. */
async function withNames(
  store: DocumentReader,
  agencies: ReadonlyMap<string, AgencyPeople>,
): Promise<readonly AgencyPeople[]> {
  const named = new Map(agencies);
  const unnamed = [...agencies.values()].filter(({ agencyName, acronym }) => agencyName === null && acronym === null);
  for await (const document of documentsAt(
    store,
    unnamed.map(({ agency }) => paths.agency(agency)),
  )) {
    const known = stored.agency.read(document);
    const people = known && agencies.get(known.siorg);
    if (known && people) named.set(known.siorg, { ...people, agencyName: known.name, acronym: known.acronym });
  }
  const placed = [...named.values()].map((agency) => ({ agency, place: placeOf(agency) }));
  return placed.sort((one, other) => compare(one.place, other.place)).map(({ agency }) => agency);
}

function placeOf({ agency, agencyName, acronym }: AgencyPeople): string {
  return `${foldedWords(acronym ?? agencyName ?? "") || "\uffff"} ${agency.padStart(9, "0")}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
