import { ownLabel } from "../../form/labels.ts";
import { peopleOf } from "../../people/people-of.ts";
import { isUnanswered } from "../given.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/** A suplente (or substituto) with a name and no e-mail, or the reverse, cannot be reached or cannot be named. */
export const peopleSuplenteIncomplete: Rule<AnyContent> = {
  code: "people.suplente-incomplete",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const { rank, label, name, email } of peopleOf(content)) {
      if (rank === "titular" || isUnanswered(name) === isUnanswered(email)) continue;
      const absent = isUnanswered(name) ? name : email;
      yield { at: [absent], values: { person: label, field: ownLabel(absent.key) } };
    }
  },
};
