import type { Failure } from "../../api/answer.ts";
import type { Words } from "../messages/words.ts";

/** Why the cloud did not do what was asked and what to do about it: a refusal is told in the cloud's own sentence. */
export function failureSentence(failure: Failure, { messages: { frame } }: Words): string {
  return failure.kind === "unreachable" ? frame.unreachable : failure.refusal.sentence || frame.unknownRefusal;
}
