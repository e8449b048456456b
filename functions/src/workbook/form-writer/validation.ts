import type ExcelJS from "exceljs";
import type { FieldDeclaration } from "../../../../plan/form/declaration.ts";
import { listOfType } from "./hidden-lists.ts";

/** Excel's limits for the message beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

// As dates: exceljs takes a number in a date validation for milliseconds.
const EARLIEST = new Date("2000-01-01T00:00:00Z");
const LATEST = new Date("2099-12-31T00:00:00Z");

/**
 * The message beside an input cell and what the cell accepts. Where "não disponível" is an answer, Excel warns and lets
 * it pass; where the form needs one of its own words, Excel stops.
 */
export function validationOf(field: FieldDeclaration): ExcelJS.DataValidation {
  return { ...check(field), showInputMessage: true, promptTitle: promptTitle(field), prompt: prompt(field) };
}

function promptTitle(field: FieldDeclaration): string {
  const words = field.label.replace(/[:?]?\s*$/, "");
  return words.length <= LONGEST_TITLE ? words : `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

const needWords = { required: "Obrigatório. ", expected: "Recomendado. ", optional: "" } as const;

function prompt(field: FieldDeclaration): string {
  return `${needWords[field.need]}${field.hint}`.slice(0, LONGEST_PROMPT);
}

function check(field: FieldDeclaration): ExcelJS.DataValidation {
  const list = listOfType(field.value);
  if (list !== null) {
    return {
      type: "list",
      allowBlank: true,
      formulae: [list],
      showErrorMessage: true,
      errorStyle: field.need === "required" || field.value.type === "quarter" ? "stop" : "warning",
      errorTitle: "Valor fora da lista",
      error: "Escolha um dos itens da lista: clique na seta ao lado da célula.",
    };
  }
  switch (field.value.type) {
    case "month":
      return between("date", "Mês não reconhecido", `Digite o mês e o ano, por exemplo 03/2026.${ANSWER}`);
    case "date":
      return between("date", "Data não reconhecida", `Digite dia, mês e ano, por exemplo 31/03/2026.${ANSWER}`);
    case "number":
      return {
        ...warning("Número não reconhecido", `Digite um número que não seja negativo, por exemplo 1.234.${ANSWER}`),
        type: field.value.measure === "count" ? "whole" : "decimal",
        operator: "greaterThanOrEqual",
        formulae: [0],
      };
    case "text":
      return {
        ...warning("Texto longo demais", `Este campo aceita até ${field.value.maxLength} caracteres.`),
        type: "textLength",
        operator: "lessThanOrEqual",
        formulae: [field.value.maxLength],
      };
    default:
      return anything;
  }
}

const ANSWER = " Se não há, deixe em branco ou escreva “não disponível”. Manter assim?";

// Excel knows "any" as a validation that carries a message alone; the types of exceljs do not.
const anything = { type: "any" } as unknown as ExcelJS.DataValidation;

function between(type: "date", errorTitle: string, error: string): ExcelJS.DataValidation {
  return { ...warning(errorTitle, error), type, operator: "between", formulae: [EARLIEST, LATEST] };
}

function warning(errorTitle: string, error: string): Omit<ExcelJS.DataValidation, "type" | "formulae"> {
  return { allowBlank: true, showErrorMessage: true, errorStyle: "warning", errorTitle, error };
}
