import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { Words } from "../messages/catalogue.ts";
import { reviewWords } from "./words.ts";

/** Who has yet to confirm a plan that was sent as final, in words; "" when nobody has. */
export function missingTold(confirmed: readonly Confirmer[], words: Words): string {
  const review = reviewWords(words);
  const [owner, chair] = [confirmed.includes("owner"), confirmed.includes("chair")];
  if (owner && chair) return "";
  if (owner) return review.missingChair;
  return chair ? review.missingOwner : review.missingBoth;
}

/** How a plan stands with its agency's confirmation, in words. */
export function finalityTold(
  { sentAsFinal, confirmed }: { readonly sentAsFinal: boolean; readonly confirmed: readonly Confirmer[] },
  words: Words,
): string {
  const review = reviewWords(words);
  if (!sentAsFinal) return review.notSentAsFinal;
  const missing = missingTold(confirmed, words);
  return missing === "" ? review.final : words.say(review.sentAsFinal, { missing });
}
