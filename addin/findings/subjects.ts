import type { Explanation } from "../../plan/contract/submission.ts";
import type { Finding } from "../../plan/rules/rule.ts";

/** The shortest explanation the contract takes. */
const SHORTEST = 3;

/** What one explanation stands for, a rule and a field, as one text. */
export function subjectOf({ rule, field }: Pick<Finding, "rule" | "field">): string {
  return JSON.stringify([rule, field]);
}

/** The subjects of the queries among these findings, none twice, in their order. */
export function queriesToExplain(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ severity }) => severity === "query").map(subjectOf))];
}

/** Whether a text is long enough to explain anything. */
export function isExplained(text: string | undefined): boolean {
  return (text ?? "").trim().length >= SHORTEST;
}

/** The explanations of the queries that have one, as the contract wants them. */
export function explanationsOf(
  findings: readonly Finding[],
  typed: { readonly [subject: string]: string },
): readonly Explanation[] {
  return queriesToExplain(findings).flatMap((subject) => {
    const text = typed[subject];
    if (text === undefined || !isExplained(text)) return [];
    const [rule, field] = JSON.parse(subject) as [string, string | null];
    return [{ rule, field, text: text.trim() }];
  });
}
