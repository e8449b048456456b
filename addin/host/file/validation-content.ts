import type ExcelJS from "exceljs";
import type { Validation } from "../model/validation.ts";

/** Excel's interface and the file have words of their own for the same validations. */
const KINDS = {
  list: ["List", "list"],
  whole: ["WholeNumber", "wholeNumber"],
  decimal: ["Decimal", "decimal"],
  date: ["Date", "date"],
  time: ["Time", "time"],
  textLength: ["TextLength", "textLength"],
  custom: ["Custom", "custom"],
} as const;

const OPERATORS: { readonly [file: string]: string } = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** A validation of a file in the words of Excel's interface. */
export function validationOf(file: ExcelJS.DataValidation): Validation {
  const kind = KINDS[file.type as keyof typeof KINDS];
  return {
    type: kind?.[0] ?? "None",
    rule: kind ? { [kind[1]]: ruleOf(file) } : {},
    ignoreBlanks: file.allowBlank === true,
    prompt: { showPrompt: file.showInputMessage === true, title: file.promptTitle ?? "", message: file.prompt ?? "" },
    errorAlert: {
      showAlert: file.showErrorMessage === true,
      style: STYLES[(file.errorStyle ?? "stop") as keyof typeof STYLES] ?? "Stop",
      title: file.errorTitle ?? "",
      message: file.error ?? "",
    },
  };
}

function ruleOf(file: ExcelJS.DataValidation): { readonly [part: string]: unknown } {
  const [first, second] = (file.formulae ?? []).map(formulaOf);
  if (file.type === "list") return { inCellDropDown: true, source: `=${first}` };
  if (file.type === "custom") return { formula: `=${first}` };
  return {
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
    operator: OPERATORS[file.operator ?? "between"] ?? "Between",
  };
}

function formulaOf(formula: unknown): unknown {
  return formula instanceof Date ? formula.toISOString().slice(0, 10) : formula;
}

/** A validation of the host as exceljs writes it. */
export function validationToWrite(validation: Validation): ExcelJS.DataValidation {
  const { type, prompt, errorAlert } = validation;
  const [file, kind] = Object.entries(KINDS).find(([, words]) => words[0] === type) ?? ["any", ["None", ""] as const];
  const rule = (validation.rule[kind[1]] ?? {}) as { readonly [part: string]: unknown };
  return {
    type: file as ExcelJS.DataValidation["type"],
    ...partsToWrite(file, rule),
    allowBlank: validation.ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorAlert.style.toLowerCase(),
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  };
}

function partsToWrite(type: string, rule: { readonly [part: string]: unknown }) {
  if (type === "any") return { formulae: [] };
  if (type === "list") return { formulae: [String(rule.source).replace(/^=/, "")] };
  if (type === "custom") return { formulae: [String(rule.formula).replace(/^=/, "")] };
  const operator = Object.entries(OPERATORS).find(([, words]) => words === rule.operator)?.[0] ?? "between";
  const formulae = [rule.formula1, rule.formula2].filter((formula) => formula !== undefined && formula !== null);
  return {
    operator: operator as NonNullable<ExcelJS.DataValidation["operator"]>,
    formulae: type === "date" ? formulae.map((formula) => dateOf(formula)) : formulae,
  };
}

function dateOf(formula: unknown): unknown {
  return typeof formula === "string" && /^\d{4}-\d{2}-\d{2}$/.test(formula)
    ? new Date(`${formula}T00:00:00Z`)
    : formula;
}
