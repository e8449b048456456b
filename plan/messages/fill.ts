import type { MessageValues } from "../rules/rule.ts";
import type { Language } from "./catalogue.ts";
import { writeValue } from "./write-value.ts";

const CHOICE = /\{(\w+):((?:[^{}|]|\{\w+\})*)\|((?:[^{}]|\{\w+\})*)\}/g;
const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * The words of a template with its values (see {@link RuleMessage} for the notation). A placeholder without a value
 * stays as it is, so that it is seen. Braces within a value are text.
 */
export function fill(template: string, values: MessageValues, language: Language): string {
  const chosen = template.replace(CHOICE, (_, name: string, one: string, more: string) =>
    values[name] === 1 ? one : more,
  );
  return chosen.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : writeValue(value, language);
  });
}

/** The names of the values that a template needs, in alphabetical order. */
export function placeholdersOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(\w+)[:}]/g)].map(([, name]) => name ?? ""))].sort();
}
