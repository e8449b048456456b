import { ownLabel } from "../form/labels.ts";
import { peopleOf } from "../people/people-of.ts";
import type { AgencyContent, PlanContent } from "../workbook/content.ts";
import { isUnanswered } from "./given.ts";
import type { Remark } from "./rule.ts";

/** A remark on each name and e-mail that a titular of the workbook lacks. */
export function* unansweredTitulars(content: PlanContent | AgencyContent): Generator<Remark> {
  for (const person of peopleOf(content)) {
    if (person.rank !== "titular") continue;
    for (const entry of [person.name, person.email]) {
      if (isUnanswered(entry)) yield { at: [entry], values: { person: person.label, field: ownLabel(entry.key) } };
    }
  }
}
