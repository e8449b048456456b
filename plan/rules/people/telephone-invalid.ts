import { peopleOf } from "../../people/people-of.ts";
import { normalizedTelephone } from "../../people/telephone.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/** A telephone that has no area code, or that no Brazilian telephone looks like. */
export const peopleTelephoneInvalid: Rule<AnyContent> = {
  code: "people.telephone-invalid",
  severity: "query",
  since: "1.0",
  *check(content) {
    for (const { telephone } of peopleOf(content)) {
      if (telephone.value !== null && normalizedTelephone(telephone.value) === null) {
        yield { at: [telephone], values: { telephone: telephone.raw } };
      }
    }
  },
};
