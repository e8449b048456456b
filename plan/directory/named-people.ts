import type { CivilDate } from "../calendar/civil-date.ts";
import { peopleOf } from "../people/people-of.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { AgencyContent, PlanContent } from "../workbook/content.ts";

/** Somebody whom a workbook names for a role, and since when it has without a break. */
export interface NamedPerson {
  /** The role and the rank, as in the form's keys: `owner.titular`; of the committee's chair `approval.committeeChair`. */
  readonly key: string;
  readonly name: string | null;
  /** As the workbook has it, in lower case; not every one is an address. Section 7 has none. */
  readonly email: string | null;
  /** The first revision that named this person for the role, and the day on which it was received. */
  readonly since: { readonly revision: number; readonly day: CivilDate };
}

/** What of an acceptance people are named since. */
export interface NamedIn {
  readonly revision: number;
  /** The day in America/Sao_Paulo on which it was received. */
  readonly checkedOn: CivilDate;
}

export const CHAIR_KEY = "approval.committeeChair";

/** Texts are cut to so many characters: a directory names people, the workbook has what else was written in the cell. */
const LONGEST_TEXT = 200;

/**
 * Everybody whom a plan or an agency workbook names, in the form's order, since this revision; of a role that nobody is
 * named for there is none.
 */
export function namedPeople(
  content: PlanContent | AgencyContent,
  { revision, checkedOn }: NamedIn,
): readonly NamedPerson[] {
  return [...personsNamed(content)].map((person) => ({ ...person, since: { revision, day: checkedOn } }));
}

/** The same, but whoever had the role in the revision before, by the same address or under the same name, has it since then. */
export function namedSince(
  named: readonly NamedPerson[],
  before: readonly NamedPerson[] | undefined,
): readonly NamedPerson[] {
  return named.map((person) => {
    const known = before?.find(({ key }) => key === person.key);
    return known && isSamePerson(known, person) ? { ...person, since: known.since } : person;
  });
}

/** Whether two entries for a role are of one person: by the address, or else by the name, whatever its case and accents. */
export function isSamePerson(one: Named, other: Named): boolean {
  if (one.email !== null && one.email === other.email) return true;
  return one.name !== null && other.name !== null && foldedWords(one.name) === foldedWords(other.name);
}

type Named = Pick<NamedPerson, "name" | "email">;

function* personsNamed(content: PlanContent | AgencyContent): Generator<Omit<NamedPerson, "since">> {
  for (const { key, name, email } of peopleOf(content)) {
    const named = { name: cut(name.value), email: cut(email.value)?.toLowerCase() ?? null };
    if (named.name !== null || named.email !== null) yield { key, ...named };
  }
  const chair =
    "approval.committeeChair.name" in content.fields ? content.fields["approval.committeeChair.name"] : null;
  const name = cut(chair?.value ?? null);
  if (name !== null) yield { key: CHAIR_KEY, name, email: null };
}

function cut(text: string | null): string | null {
  const plain = text?.trim().slice(0, LONGEST_TEXT) ?? "";
  return plain === "" ? null : plain;
}
