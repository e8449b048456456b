import { type Person, peopleOf } from "../../people/people-of.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

const MOST_ROLES = 2;

/**
 * One person in more than two roles: the plan stops when that person does. A person is known by the e-mail, else by the
 * name.
 */
export const peopleManyRoles: Rule<PlanContent> = {
  code: "people.many-roles",
  severity: "warning",
  since: "1.0",
  *check(content) {
    const byPerson = new Map<string, Person[]>();
    for (const person of peopleOf(content)) {
      const identity = person.email.value?.toLowerCase() ?? (person.name.value && foldedWords(person.name.value));
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
