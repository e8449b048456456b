import { type Person, peopleOf } from "../../people/people-of.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/** The same person as titular and as suplente (or substituto) of one role: nobody stands in for them. */
export const peopleTitularIsSuplente: Rule<AnyContent> = {
  code: "people.titular-is-suplente",
  severity: "error",
  since: "1.0",
  *check(content) {
    const titulars = new Map<string, Person>();
    for (const person of peopleOf(content)) {
      if (person.rank === "titular") titulars.set(person.role, person);
      const titular = titulars.get(person.role);
      if (!titular || titular === person) continue;
      const sameName = sameWords(titular.name.value, person.name.value);
      if (!sameName && !sameEmail(titular.email.value, person.email.value)) continue;
      yield {
        at: sameName ? [person.name, titular.name] : [person.email, titular.email],
        values: { who: (sameName ? person.name.value : person.email.value) ?? "", deputy: person.rank },
      };
    }
  },
};

function sameWords(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldedWords(a) === foldedWords(b);
}

function sameEmail(a: string | null, b: string | null): boolean {
  return a !== null && a.toLowerCase() === b?.toLowerCase();
}
