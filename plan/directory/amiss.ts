import { isEmail } from "../people/email.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { DirectoryEntry, DirectoryFlag } from "./entry.ts";
import { isSamePerson } from "./named-people.ts";

export type UnflaggedEntry = Omit<DirectoryEntry, "flags">;

/** The roles that somebody stands in for, whose address is asked for. */
const WITHOUT_ADDRESS: ReadonlySet<string> = new Set(["chair"]);

/**
 * The entries of one agency, each with what is amiss with it.
 *
 * @param failed addresses that mail is known to come back from, in lower case
 */
export function amiss(entries: readonly UnflaggedEntry[], failed: ReadonlySet<string>): readonly DirectoryEntry[] {
  const shared = sharedAddresses(entries);
  return entries.map((entry) => ({ ...entry, flags: [...flagsOf(entry, { entries, failed, shared })] }));
}

interface Circumstances {
  readonly entries: readonly UnflaggedEntry[];
  readonly failed: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
}

function* flagsOf(entry: UnflaggedEntry, { entries, failed, shared }: Circumstances): Generator<DirectoryFlag> {
  const { rank, role, name, email, account } = entry;
  const standsIn = rank === "suplente" || rank === "substituto";
  if (name === null && email === null) {
    yield standsIn ? "noStandIn" : "vacant";
    return;
  }
  if (email === null ? !WITHOUT_ADDRESS.has(role) : !isEmail(email)) yield "noEmail";
  if (email !== null && failed.has(email)) yield "failedEmail";
  if (email !== null && shared.has(email)) yield "sharedEmail";
  if (standsIn && entries.some((other) => other.rank === "titular" && isOfOnePlace(entry, other))) yield "samePerson";
  if (account === "disabled") yield "accountDisabled";
}

/** Whether two entries are of one person who has the role and stands in for it, in one plan or in the workbook. */
function isOfOnePlace(one: UnflaggedEntry, other: UnflaggedEntry): boolean {
  if (one.role !== other.role || !isSamePerson(one, other)) return false;
  return one.from.some((source) => other.from.some((place) => placeOf(source) === placeOf(place)));
}

function placeOf(source: UnflaggedEntry["from"][number]): string {
  return source.kind === "plan" ? `plan ${source.plan}` : source.kind;
}

/** The addresses under which people of different given names stand: what follows is spelled in many ways. */
function sharedAddresses(entries: readonly UnflaggedEntry[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { name, email } of entries) {
    if (name === null || email === null) continue;
    names.set(email, (names.get(email) ?? new Set()).add(givenName(name)));
  }
  return new Set([...names].filter(([, known]) => known.size > 1).map(([email]) => email));
}

/** The first of somebody's names, as it compares with others; "" without a name. */
export function givenName(name: string | null): string {
  const [first = ""] = foldedWords(name ?? "").split(" ");
  return first;
}
