import type ExcelJS from "exceljs";
import { type CheckRule, cellCheck } from "../../../../plan/form/cell-check.ts";
import type { FieldDeclaration } from "../../../../plan/form/declaration.ts";

/** The message beside an input cell and what the cell accepts, as exceljs writes them. */
export function validationOf(field: FieldDeclaration): ExcelJS.DataValidation {
  const { rule, prompt, alert } = cellCheck(field);
  return {
    ...ruleOf(rule),
    ...(alert === null
      ? {}
      : {
          allowBlank: true,
          showErrorMessage: true,
          errorStyle: alert.style,
          errorTitle: alert.title,
          error: alert.message,
        }),
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

// Excel knows "any" as a validation that carries a message alone; the types of exceljs do not.
const anything = { type: "any" } as unknown as ExcelJS.DataValidation;

function ruleOf(rule: CheckRule): ExcelJS.DataValidation {
  switch (rule.kind) {
    case "any":
      return anything;
    case "list":
      return { type: "list", formulae: [rule.list] };
    case "date":
      // As dates: exceljs takes a number in a date validation for milliseconds.
      return { type: "date", operator: "between", formulae: [midnight(rule.from), midnight(rule.to)] };
    case "whole":
    case "decimal":
      return { type: rule.kind, operator: "greaterThanOrEqual", formulae: [rule.least] };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formulae: [rule.most] };
  }
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
