import { isExplained, queriesToExplain } from "../../findings/subjects.ts";
import { findingsListAfter, type ListedFinding, noFindings } from "../check/findings-list.ts";
import type { Explanations } from "../explanations/explanations.ts";
import type { Ready } from "./sending.ts";

const known = new WeakMap<Ready, readonly ListedFinding[]>();

/** What the rules say of a workbook that may be sent, as lines of a list. */
export function summaryFindings(ready: Ready): readonly ListedFinding[] {
  const before = known.get(ready);
  if (before) return before;
  const { lines } = findingsListAfter(noFindings, { kind: "found", findings: ready.checked.findings, held: false });
  known.set(ready, lines);
  return lines;
}

/** What the queries of a summary that nobody has explained stand for. */
export function openSubjects({ checked }: Ready, explanations: Explanations): readonly string[] {
  return queriesToExplain(checked.findings).filter((subject) => !isExplained(explanations[subject]));
}
