import type { FileFailure } from "../../../plan/rules/check-workbook.ts";
import { fileFailureSentence } from "../../../plan/messages/file-failures.ts";
import type { Failure, ToldRefusal } from "../../api/answer.ts";
import type { Words } from "../messages/catalogue.ts";

/** What is wrong and what to do, in one or two sentences. */
export function failureSentence(failure: Failure, words: Words): string {
  if (failure.kind === "unreachable") return words.messages.refusals.unreachable;
  return refusalSentence(failure.refusal, words);
}

/**
 * The page's own words for a refusal: they say what to do here. Only what the page cannot know (why a file could not be
 * read, what a later version of the cloud refuses) is told in the cloud's.
 */
export function refusalSentence(refusal: ToldRefusal, { messages: { refusals }, language, say }: Words): string {
  switch (refusal.code) {
    case "unreadable-file":
      return refusal.sentences?.[language] ?? refusals["unreadable-file"];
    case "unusable-workbook":
      return fileSentence(refusal.failure, language) ?? (refusal.sentence || refusals["unusable-workbook"]);
    case "not-found":
      return refusals["not-found"][refusal.what] ?? refusal.sentence;
    case "too-many-requests":
      return say(refusals["too-many-requests"], { seconds: Math.max(1, Math.ceil(refusal.retryAfter)) });
    case "identical":
      return say(refusals.identical, { revision: refusal.revision });
    case "already-invited":
    case "mail-not-sent":
      return say(refusals[refusal.code], { email: refusal.email });
    default:
      return refusals[refusal.code] ?? (refusal.sentence || refusals.internal);
  }
}

/** Null when this page is older than the cloud and does not know the failure. */
function fileSentence(failure: FileFailure, language: Words["language"]): string | null {
  try {
    return fileFailureSentence(failure, language);
  } catch {
    return null;
  }
}
