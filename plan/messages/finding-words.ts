import type { Finding, Severity } from "../rules/rule.ts";
import type { Catalogue, Language, RuleMessage } from "./catalogue.ts";
import { fill } from "./fill.ts";

/** The words of the severities, for one finding and for more. */
export type SeverityWords = { readonly [S in Severity]: { readonly one: string; readonly many: string } };

/** What is said of findings in one language. */
export interface FindingWords {
  /** What a rule's findings have in common, in a few words. A rule that is not known is called by its code. */
  readonly title: (finding: Pick<Finding, "rule">) => string;
  /** What is wrong, with the finding's values; "" of a rule that is not known. */
  readonly message: (finding: Pick<Finding, "rule" | "values">) => string;
  /** What to do about it; "" of a rule that is not known. */
  readonly mend: (finding: Pick<Finding, "rule" | "values">) => string;
  /** `erro`, `perguntas`: in the plural unless `count` is 1. */
  readonly severity: (severity: Severity, count: number) => string;
}

/**
 * The words of one catalogue, for a program that loads one language at a time. A cloud that is newer than the program may
 * name rules that it does not know.
 */
export function findingWords(catalogue: Catalogue, severities: SeverityWords, language: Language): FindingWords {
  const entries: ReadonlyMap<string, RuleMessage> = new Map(Object.entries(catalogue));
  const filled = (template: string | undefined, { values }: Pick<Finding, "values">) =>
    template === undefined ? "" : fill(template, values, language);
  return {
    title: ({ rule }) => entries.get(rule)?.title ?? rule,
    message: (finding) => filled(entries.get(finding.rule)?.message, finding),
    mend: (finding) => filled(entries.get(finding.rule)?.mend, finding),
    severity: (severity, count) => (count === 1 ? severities[severity].one : severities[severity].many),
  };
}
