import { refusalSentence } from "../../../plan/contract/refusal-sentence.ts";
import type { Failure, ToldRefusal } from "../../api/answer.ts";
import type { Words } from "../messages/catalogue.ts";

/** What is wrong and what to do, in one or two sentences. */
export function failureSentence(failure: Failure, words: Words): string {
  if (failure.kind === "unreachable") return words.messages.frame.unreachable;
  return refusalTold(failure.refusal, words);
}

/** A refusal in the reader's language. One that this page is too old to know is told in the cloud's own words. */
export function refusalTold(refusal: ToldRefusal, { messages, language }: Words): string {
  try {
    return refusalSentence(refusal, language);
  } catch {
    return refusal.sentence || messages.frame.unknownRefusal;
  }
}
