import { listLabel } from "../form/lists.ts";
import type { Confirmer } from "../lifecycle/confirmations.ts";
import type { Language } from "../messages/catalogue.ts";
import { refusalSentences as english } from "../messages/en/refusals.ts";
import { fileFailureSentence } from "../messages/file-failures.ts";
import { fill } from "../messages/fill.ts";
import { refusalSentences as portuguese } from "../messages/pt-BR/refusals.ts";
import type { MessageValues } from "../rules/rule.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";

/** What is said of a file has catalogues of its own; of what was not found there is a sentence each. */
type SentenceCode =
  | Exclude<RefusalCode, "not-found" | "not-confirmer" | "unreadable-file" | "unusable-workbook" | "unreadable-letters">
  | `not-found.${Extract<Refusal, { readonly code: "not-found" }>["what"]}`
  | `not-confirmer.${Confirmer}`;

/** One sentence for each way of being refused: what is wrong and what to do. */
type Sentences = { readonly [C in SentenceCode]: string };

const SENTENCES: { readonly [L in Language]: Sentences } = { "pt-BR": portuguese, en: english };

const MEGABYTE = 1024 * 1024;

/** What to tell the person whose request was refused, and what to do about it. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  if ("sentences" in refusal) return refusal.sentences[language];
  if (refusal.code === "unusable-workbook") return fileFailureSentence(refusal.failure, language);
  return fill(SENTENCES[language][sentenceOf(refusal)], valuesOf(refusal), language);
}

function sentenceOf(refusal: Exclude<Refusal, { sentences: unknown } | { code: "unusable-workbook" }>): SentenceCode {
  if (refusal.code === "not-found") return `not-found.${refusal.what}`;
  return refusal.code === "not-confirmer" ? `not-confirmer.${refusal.confirmer}` : refusal.code;
}

function valuesOf(refusal: Refusal): MessageValues {
  switch (refusal.code) {
    case "malformed-request":
      return { problems: { list: refusal.problems.slice(0, 3) } };
    case "too-large":
      return { megabytes: Math.round((refusal.limit / MEGABYTE) * 10) / 10 };
    case "too-many-requests":
      return { seconds: refusal.retryAfter };
    case "has-errors":
      // What else there is to say of the workbook is told with them.
      return { count: refusal.findings.filter(({ severity }) => severity === "error").length };
    case "unexplained-queries":
      return { count: refusal.findings.length };
    case "identical":
      return { revision: refusal.revision, number: refusal.receipt.number };
    case "conflict": {
      const { base, current } = refusal.conflict;
      return { base, revision: current.revision, by: current.by };
    }
    case "plan-moved":
      return { revision: refusal.revision, state: listLabel("planStates", refusal.state) };
    case "no-such-move":
    case "not-confirmable":
      return { state: listLabel("planStates", refusal.state) };
    case "visit-moved":
      return { by: refusal.by };
    case "comments-open":
      return { count: refusal.count };
    case "too-much-expected":
      return { agency: refusal.agency, most: refusal.most };
    case "month-not-over":
      return { month: { month: refusal.month } };
    case "already-invited":
    case "mail-not-sent":
      return { email: refusal.email };
    default:
      return {};
  }
}
