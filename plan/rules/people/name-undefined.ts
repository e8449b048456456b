import { peopleOf } from "../../people/people-of.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

const PLACEHOLDER =
  /^(a (ser )?(definir|definid[oa]|designar|designad[oa]|indicar|indicad[oa]|confirmar)|em definicao|nome|teste?|x+|tbd|vago|vaga|fulan[oa]( de tal)?)$/;

/** Words that hold the place of a name: `a definir`, `vago`, `xxx`. */
export const peopleNameUndefined: Rule<AnyContent> = {
  code: "people.name-undefined",
  severity: "query",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const { name } of peopleOf(content)) {
      if (name.value !== null && PLACEHOLDER.test(foldedWords(name.value)))
        yield { at: [name], values: { name: name.value } };
    }
  },
};
