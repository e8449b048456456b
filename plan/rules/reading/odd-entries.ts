import type { Form } from "../../form/declaration.ts";
import { declarationOf } from "../../form/labels.ts";
import type { Content } from "../../workbook/content.ts";
import type { CellProblem, Entry } from "../../workbook/entry.ts";
import type { Rule } from "../rule.ts";

/** Any workbook of the form: reading rules hold for all of them. */
export type AnyContent = Content<Form>;

const known = new WeakMap<AnyContent, readonly Entry<unknown>[]>();

/**
 * The entries about which the reader noted something, or that it could not read: a handful among a thousand, so that
 * they are looked up once for all reading rules. Cells that the system or a formula fills are not a person's to mend.
 */
export function oddEntries(content: AnyContent): readonly Entry<unknown>[] {
  let odd = known.get(content);
  if (!odd) {
    odd = findOdd(content);
    known.set(content, odd);
  }
  return odd;
}

function findOdd(content: AnyContent): readonly Entry<unknown>[] {
  const odd: Entry<unknown>[] = [];
  const take = (entry: Entry<unknown> | undefined) => {
    if (!entry || (entry.problems.length === 0 && entry.state !== "unreadable")) return;
    const origin = declarationOf(entry.key)?.origin;
    if (origin === "agency" || origin === "official") odd.push(entry);
  };
  for (const key in content.fields) take(content.fields[key]);
  for (const key in content.tables) {
    for (const { cells } of content.tables[key]?.rows ?? []) for (const column in cells) take(cells[column]);
  }
  return odd;
}

/**
 * The rule that shows one kind of problem of the cell reader, with what stands in the cell as `raw` unless it says
 * nothing to people.
 */
export function problemRule(code: string, problem: CellProblem, showsRaw = true): Rule<AnyContent> {
  return {
    code,
    severity: "error",
    since: "1.0",
    silences: true,
    *check(content) {
      for (const entry of oddEntries(content)) {
        if (entry.problems.includes(problem)) yield { at: [entry], values: showsRaw ? { raw: entry.raw } : {} };
      }
    },
  };
}
