import type { Finding } from "../rules/rule.ts";
import type { Language, RuleMessage } from "./catalogue.ts";
import { en } from "./en.ts";
import { fill } from "./fill.ts";
import { ptBR } from "./pt-BR.ts";

const CATALOGUES: { readonly [L in Language]: ReadonlyMap<string, RuleMessage> } = {
  "pt-BR": new Map(Object.entries(ptBR)),
  en: new Map(Object.entries(en)),
};

/** What a rule's findings have in common, in a few words; they stand above a group of findings. */
export function titleOf(finding: Pick<Finding, "rule">, language: Language): string {
  return entryOf(finding.rule, language).title;
}

/** What is wrong, with the finding's values. */
export function messageOf(finding: Pick<Finding, "rule" | "values">, language: Language): string {
  return fill(entryOf(finding.rule, language).message, finding.values, language);
}

/** What to do about it. */
export function mendOf(finding: Pick<Finding, "rule" | "values">, language: Language): string {
  return fill(entryOf(finding.rule, language).mend, finding.values, language);
}

/** Throws when the catalogue does not know the rule: a defect of ours, which the tests exclude. */
function entryOf(rule: string, language: Language): RuleMessage {
  const entry = CATALOGUES[language].get(rule);
  if (!entry) throw new Error(`The catalogue ${language} says nothing of the rule ${rule}.`);
  return entry;
}
