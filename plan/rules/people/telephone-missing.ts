import { peopleOf } from "../../people/people-of.ts";
import { isBlank } from "../given.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/** A titular's telephone is expected: when mail bounces it is the only way to reach somebody. */
export const peopleTelephoneMissing: Rule<AnyContent> = {
  code: "people.telephone-missing",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const { rank, label, telephone } of peopleOf(content)) {
      if (rank === "titular" && isBlank(telephone)) yield { at: [telephone], values: { person: label } };
    }
  },
};
