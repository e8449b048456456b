import { peopleOf } from "../../people/people-of.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/** A name of one word, or an e-mail in the name's place: the form asks for full names. */
export const peopleNameIncomplete: Rule<AnyContent> = {
  code: "people.name-incomplete",
  severity: "warning",
  since: "1.0",
  *check(content) {
    for (const { name } of peopleOf(content)) {
      if (name.value !== null && (!name.value.includes(" ") || name.value.includes("@"))) {
        yield { at: [name], values: { name: name.value } };
      }
    }
  },
};
