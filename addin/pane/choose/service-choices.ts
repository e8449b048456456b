import type { ServiceListed } from "../../../plan/contract/plans.ts";
import type { Words } from "../messages/words.ts";
import type { Choice } from "./choice.ts";
import { chooseWords } from "./words.ts";

/** The services as choices, with what each opens where it is not a new plan. */
export function serviceChoices(
  services: readonly ServiceListed[],
  open: (service: ServiceListed) => void,
  words: Words,
): readonly Choice[] {
  const text = chooseWords(words);
  return services.map((service) => ({
    id: service.service,
    name: service.name,
    facts: [
      ...(service.portalNumber === null ? [] : [words.say(text.number, { number: service.portalNumber })]),
      ...(service.plan === null ? [] : [text.opensPlan]),
    ],
    alarm: null,
    choose: () => open(service),
  }));
}
