import type { CellCheck, CheckRule } from "../../plan/form/cell-check.ts";
import type { CheckStanding } from "../../plan/repair/surface-repairs.ts";

/** Gives all cells of a range a check of the form, or none. */
export function setCheck(range: Excel.Range, check: CellCheck | null): void {
  const validation = range.dataValidation;
  validation.clear();
  if (check === null) return;
  const rule = ruleOf(check.rule);
  if (rule) {
    validation.rule = rule;
    validation.ignoreBlanks = true;
  }
  validation.prompt = { showPrompt: true, ...check.prompt };
  if (check.alert === null) return;
  const { style, title, message } = check.alert;
  validation.errorAlert = { showAlert: true, style: style === "stop" ? "Stop" : "Warning", title, message };
}

function ruleOf(rule: CheckRule): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "any":
      return null;
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.list}` } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.least, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: rule.least, operator: "GreaterThanOrEqualTo" } };
    case "textLength":
      return { textLength: { formula1: rule.most, operator: "LessThanOrEqualTo" } };
  }
}

const TYPES = {
  any: "None",
  list: "List",
  date: "Date",
  whole: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
} as const satisfies { readonly [K in CheckRule["kind"]]: string };

/** What has to be loaded of a validation for {@link checkStanding}. */
export const CHECK_PROPERTIES = "type,rule,prompt";

/**
 * How the check of a range stands. Its kind and its list count; words and limits do not, since a template of another
 * version may have had others.
 */
export function checkStanding(
  { type, rule, prompt }: Excel.DataValidation,
  { rule: wanted }: CellCheck,
): CheckStanding {
  // A check that takes everything is only the message beside the cell.
  const hasMessage = (prompt?.message ?? "") !== "";
  if (type === "None" && !hasMessage) return "gone";
  if (type !== TYPES[wanted.kind]) return "different";
  if (wanted.kind === "any") return hasMessage ? "right" : "different";
  if (wanted.kind !== "list") return "right";
  const source = String(rule?.list?.source ?? "").replace(/^=/, "");
  return source.toLowerCase() === wanted.list.toLowerCase() ? "right" : "different";
}
