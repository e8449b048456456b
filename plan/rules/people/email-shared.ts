import { type Person, peopleOf } from "../../people/people-of.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/**
 * One e-mail under two different names: one of them will get the other's mail, and nobody is asked in person. Within
 * one role it is worse, and another rule's.
 */
export const peopleEmailShared: Rule<AnyContent> = {
  code: "people.email-shared",
  severity: "query",
  since: "1.0",
  *check(content) {
    const first = new Map<string, Person>();
    for (const person of peopleOf(content)) {
      const { name, email } = person;
      if (name.value === null || email.value === null) continue;
      const address = email.value.toLowerCase();
      const other = first.get(address);
      if (!other) first.set(address, person);
      else if (
        other.role !== person.role &&
        other.name.value !== null &&
        foldedWords(other.name.value) !== foldedWords(name.value)
      ) {
        yield { at: [email, other.email], values: { email: address, name: name.value, other: other.name.value } };
      }
    }
  },
};
