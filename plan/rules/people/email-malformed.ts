import { isEmail } from "../../people/email.ts";
import { peopleOf } from "../../people/people-of.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/** An e-mail that no mail can be sent to. */
export const peopleEmailMalformed: Rule<AnyContent> = {
  code: "people.email-malformed",
  severity: "error",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const { email } of peopleOf(content)) {
      if (email.value !== null && !isEmail(email.value)) yield { at: [email], values: { email: email.value } };
    }
  },
};
