import { focalPointRanks, focalPointThemes } from "../form/agency-form.ts";
import type { Form } from "../form/declaration.ts";
import { planPeople } from "../form/people.ts";
import type { Content } from "../workbook/content.ts";
import type { Entry } from "../workbook/entry.ts";

/** Somebody the form asks for, as the workbook names them. */
export interface Person {
  /** The prefix of the person's keys: `owner.titular`. */
  readonly key: string;
  /** The role they share with their titular or deputy: `owner`. */
  readonly role: string;
  readonly rank: "titular" | "suplente" | "substituto";
  /** The role and the rank in the form's words. */
  readonly label: string;
  readonly name: Entry<string>;
  readonly email: Entry<string>;
  readonly telephone: Entry<string>;
}

const PEOPLE = [
  ...planPeople,
  ...focalPointThemes.flatMap((theme) =>
    focalPointRanks.map((rank) => ({
      key: `${theme.key}.${rank}`,
      label: `${theme.label} (${rank})`,
      role: theme.key,
      rank,
    })),
  ),
].map((person) => ({
  ...person,
  nameKey: `${person.key}.name`,
  emailKey: `${person.key}.email`,
  telephoneKey: `${person.key}.telephone`,
}));

const known = new WeakMap<Content<Form>, readonly Person[]>();

/** Everyone that a plan or an agency workbook has a place for, in the form's order, filled in or not. */
export function peopleOf(content: Content<Form>): readonly Person[] {
  let people = known.get(content);
  if (!people) {
    people = readPeople(content);
    known.set(content, people);
  }
  return people;
}

function readPeople({ fields }: Content<Form>): readonly Person[] {
  const people: Person[] = [];
  for (const { key, role, rank, label, nameKey, emailKey, telephoneKey } of PEOPLE) {
    const name = fields[nameKey];
    const email = fields[emailKey];
    const telephone = fields[telephoneKey];
    if (name && email && telephone) {
      // The form declares these three as text, e-mail and telephone: their values are text.
      people.push({
        key,
        role,
        rank,
        label,
        name: name as Entry<string>,
        email: email as Entry<string>,
        telephone: telephone as Entry<string>,
      });
    }
  }
  return people;
}
