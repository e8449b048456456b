import type { Explanation } from "../../../plan/contract/submission.ts";
import type { Finding } from "../../../plan/rules/rule.ts";

/** What was explained before, and of which findings. */
export interface ExplainedBefore {
  readonly findings: readonly Finding[];
  readonly explanations: readonly Explanation[];
}

export interface Explained {
  /** Those given now, and those of before that still count; none that is about nothing. */
  readonly explanations: readonly Explanation[];
  /** The queries that nobody explained. */
  readonly unexplained: readonly Finding[];
}

/**
 * Which queries are explained. An explanation stands for every query of its rule about its field. One given with the
 * current revision keeps counting for a query that says exactly what it said then: other figures are another question.
 */
export function explained(
  findings: readonly Finding[],
  given: readonly Explanation[],
  before: ExplainedBefore | null,
): Explained {
  const now = new Map(given.map((explanation) => [subjectOf(explanation), explanation]));
  const earlier = new Map(before?.explanations.map((explanation) => [subjectOf(explanation), explanation]));
  const asked = new Set(before?.findings.map(questionOf));
  const used = new Map<string, Explanation>();
  const unexplained: Finding[] = [];
  for (const finding of findings) {
    if (finding.severity !== "query") continue;
    const subject = subjectOf(finding);
    const explanation = now.get(subject) ?? (asked.has(questionOf(finding)) ? earlier.get(subject) : undefined);
    if (explanation) used.set(subject, explanation);
    else unexplained.push(finding);
  }
  return { explanations: [...used.values()], unexplained };
}

function subjectOf({ rule, field }: { readonly rule: string; readonly field: string | null }): string {
  return JSON.stringify([rule, field]);
}

/** Whatever order a store gives the values' names back in. */
function questionOf({ rule, field, values }: Finding): string {
  return JSON.stringify([rule, field, Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))]);
}
