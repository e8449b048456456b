import type { Severity } from "../rules/rule.ts";
import type { Language } from "./catalogue.ts";
import { enSeverities } from "./en/severities.ts";
import { ptSeverities } from "./pt-BR/severities.ts";

/** `erro`, `2 perguntas` without the figure: the severity's word, in the plural unless `count` is 1. */
export function severityWord(severity: Severity, count: number, language: Language): string {
  const words = (language === "en" ? enSeverities : ptSeverities)[severity];
  return count === 1 ? words.one : words.many;
}
