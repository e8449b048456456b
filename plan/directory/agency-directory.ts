import type { CivilDate } from "../calendar/civil-date.ts";
import type { PlanState } from "../lifecycle/moves.ts";
import { foldedWords } from "../text/folded-words.ts";
import { amiss, givenName, type UnflaggedEntry } from "./amiss.ts";
import type { DirectoryEntry, DirectorySource } from "./entry.ts";
import { CHAIR_KEY, type NamedPerson } from "./named-people.ts";
import { type DirectoryRank, type DirectoryRole, directoryRoles, planRoles, workbookRoles } from "./roles.ts";

/** Somebody of the agency who was invited. */
export interface AccountListed {
  readonly name: string;
  readonly email: string;
  readonly role: "editor" | "focalPoint";
  readonly chair: boolean;
  readonly disabled: boolean;
  /** The day of the invitation, in America/Sao_Paulo. */
  readonly invited: CivilDate;
}

/** All that is known of who answers for what in an agency. */
export interface AgencyPeople {
  readonly agency: string;
  readonly agencyName: string | null;
  readonly acronym: string | null;
  readonly plans: readonly {
    readonly plan: string;
    readonly service: string | null;
    readonly state: PlanState;
    readonly revision: number;
    readonly people: readonly NamedPerson[];
  }[];
  /** Null when no agency workbook was received. */
  readonly workbook: readonly NamedPerson[] | null;
  readonly accounts: readonly AccountListed[];
}

/**
 * Who answers for what in an agency: by role, those who have it before those who stand in, then by name. A plan that the
 * ministry cancelled names nobody any more. Who has one role in several plans is one entry.
 *
 * @param failed addresses that mail is known to come back from, in lower case
 */
export function agencyDirectory(people: AgencyPeople, failed: ReadonlySet<string>): readonly DirectoryEntry[] {
  const entries = new Map<string, UnflaggedEntry & { readonly from: DirectorySource[] }>();
  const accounts = new Map(
    people.accounts.map(({ email, disabled }) => [email, disabled ? "disabled" : "active"] as const),
  );
  const { agency, agencyName, acronym } = people;
  for (const { role, rank, name, email, source } of posts(people)) {
    // An address that several people have is no one person's.
    const key = [role, rank, email, email === null ? foldedWords(name ?? "") : givenName(name)].join("|");
    const entry = entries.get(key);
    const account = accounts.get(email ?? "") ?? null;
    if (entry) entry.from.push(source);
    else entries.set(key, { agency, agencyName, acronym, role, rank, name, email, from: [source], account });
  }
  const sorted = [...entries.values()].sort((one, other) => compare(placeOf(one), placeOf(other)));
  return amiss(sorted, failed);
}

interface Post {
  readonly role: DirectoryRole;
  readonly rank: DirectoryRank;
  readonly name: string | null;
  readonly email: string | null;
  readonly source: DirectorySource;
}

function* posts({ plans, workbook, accounts }: AgencyPeople): Generator<Post> {
  const inOrder = [...plans].sort((one, other) =>
    compare(foldedWords(one.service ?? ""), foldedWords(other.service ?? "")),
  );
  for (const { plan, service, state, revision, people } of inOrder) {
    if (state === "cancelled") continue;
    const from = { kind: "plan", plan, service, revision } as const;
    yield* named(planRoles, people, (since) => ({ ...from, since }));
    const chair = people.find(({ key }) => key === CHAIR_KEY);
    if (chair) yield { role: "chair", rank: null, ...who(chair), source: { ...from, since: chair.since } };
  }
  yield* named(workbookRoles, workbook ?? [], (since) => ({ kind: "workbook", since }));
  for (const { name, email, role, chair, disabled, invited } of accounts) {
    // Whoever was disabled answers for nothing any more; that somebody else's word names them is flagged there.
    if (disabled) continue;
    const source = { kind: "account", since: { day: invited } } as const;
    yield { role, rank: null, name, email, source };
    if (chair) yield { role: "chair", rank: null, name, email, source };
  }
}

/** A post for each role of a form, whoever is named for it. */
function* named(
  roles: typeof planRoles,
  people: readonly NamedPerson[],
  from: (since: NamedPerson["since"] | null) => DirectorySource,
): Generator<Post> {
  for (const [key, role] of roles) {
    const person = people.find((candidate) => candidate.key === key);
    yield { ...role, ...who(person), source: from(person?.since ?? null) };
  }
}

function who(person: NamedPerson | undefined): Pick<Post, "name" | "email"> {
  return { name: person?.name ?? null, email: person?.email ?? null };
}

const RANKS: readonly DirectoryRank[] = [null, "titular", "suplente", "substituto"];

function placeOf({ role, rank, name, email }: UnflaggedEntry): string {
  const order = [directoryRoles.indexOf(role), RANKS.indexOf(rank)].map(String).join(" ");
  return `${order} ${foldedWords(name ?? email ?? "")}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
