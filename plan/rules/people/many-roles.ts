import { type Person, peopleOf } from "../../people/people-of.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

const MOST_ROLES = 2;

/**
 * One person in more than two roles: the plan stops when that person does. A person is known by the e-mail; where
 * it is blank by the name, which stands for the e-mail that goes with it elsewhere, unless there are several: namesakes.
 */
export const peopleManyRoles: Rule<PlanContent> = {
  code: "people.many-roles",
  severity: "warning",
  since: "1.0",
  *check(content) {
    const byPerson = new Map<string, Person[]>();
    const people = peopleOf(content);
    const emails = emailsByName(people);
    for (const person of people) {
      const identity = identityOf(person, emails);
      if (!identity) continue;
      const roles = byPerson.get(identity);
      if (!roles) byPerson.set(identity, [person]);
      else if (!roles.some(({ role }) => role === person.role)) roles.push(person);
    }
    for (const roles of byPerson.values()) {
      if (roles.length <= MOST_ROLES) continue;
      yield {
        at: roles.map(({ name, email }) => (name.value === null ? email : name)),
        values: { who: roles[0]?.name.value ?? roles[0]?.email.value ?? "", count: roles.length },
      };
    }
  },
};

function emailsByName(people: readonly Person[]): ReadonlyMap<string, ReadonlySet<string>> {
  const emails = new Map<string, Set<string>>();
  for (const { name, email } of people) {
    const words = foldedWords(name.value ?? "");
    if (words === "" || email.value === null) continue;
    emails.set(words, (emails.get(words) ?? new Set()).add(email.value.toLowerCase()));
  }
  return emails;
}

/** An e-mail or a folded name, which no e-mail can be; empty when neither was given. */
function identityOf({ name, email }: Person, emails: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (email.value !== null) return email.value.toLowerCase();
  const words = foldedWords(name.value ?? "");
  const [only, other] = emails.get(words) ?? [];
  return only !== undefined && other === undefined ? only : words;
}
