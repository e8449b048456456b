import { emailDomain, isEmail, isPublicEmail } from "../../people/email.ts";
import { peopleOf } from "../../people/people-of.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/** An e-mail outside the domains of public bodies: often a private one, which leaves with the person. */
export const peopleEmailDomain: Rule<AnyContent> = {
  code: "people.email-domain",
  severity: "query",
  since: "1.0",
  *check(content) {
    for (const { email } of peopleOf(content)) {
      if (email.value !== null && isEmail(email.value) && !isPublicEmail(email.value)) {
        yield { at: [email], values: { email: email.value, domain: emailDomain(email.value) } };
      }
    }
  },
};
