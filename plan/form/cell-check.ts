import type { CivilDate } from "../calendar/civil-date.ts";
import type { FieldDeclaration } from "./declaration.ts";
import { listOfType } from "./list-of-type.ts";

/** Excel's limits for the message beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** What a cell takes: Excel's data validation, in no program's words. */
export type CheckRule =
  | { readonly kind: "any" }
  /** One of a list's items; the list stands under a defined name. */
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "date"; readonly from: CivilDate; readonly to: CivilDate }
  /** Both ends of the range but the least are open. */
  | { readonly kind: "whole" | "decimal"; readonly least: number }
  | { readonly kind: "textLength"; readonly most: number };

/** What stands beside an input cell, what the cell takes, and what happens when something else is typed. */
export interface CellCheck {
  readonly rule: CheckRule;
  readonly prompt: { readonly title: string; readonly message: string };
  /** `stop` refuses, `warning` asks whether to keep it; null when everything is taken. */
  readonly alert: { readonly style: "stop" | "warning"; readonly title: string; readonly message: string } | null;
}

/**
 * The check of an input cell of the form. Where "não disponível" is an answer, Excel warns and lets it pass; where the
 * form needs one of its own words, Excel stops.
 */
export function cellCheck(field: FieldDeclaration): CellCheck {
  return { ...ruleAndAlert(field), prompt: { title: promptTitle(field), message: prompt(field) } };
}

function promptTitle(field: FieldDeclaration): string {
  const words = field.label.replace(/[:?]?\s*$/, "");
  return words.length <= LONGEST_TITLE ? words : `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

const needWords = { required: "Obrigatório. ", expected: "Recomendado. ", optional: "" } as const;

function prompt(field: FieldDeclaration): string {
  return `${needWords[field.need]}${field.hint}`.slice(0, LONGEST_PROMPT);
}

type RuleAndAlert = Pick<CellCheck, "rule" | "alert">;

const EARLIEST = "2000-01-01";
const LATEST = "2099-12-31";

function ruleAndAlert(field: FieldDeclaration): RuleAndAlert {
  const list = listOfType(field.value);
  if (list !== null) {
    const style = field.need === "required" || field.value.type === "quarter" ? "stop" : "warning";
    const message = "Escolha um dos itens da lista: clique na seta ao lado da célula.";
    return { rule: { kind: "list", list }, alert: { style, title: "Valor fora da lista", message } };
  }
  switch (field.value.type) {
    case "month":
      return date("Mês não reconhecido", `Digite o mês e o ano, por exemplo 03/2026.${ANSWER}`);
    case "date":
      return date("Data não reconhecida", `Digite dia, mês e ano, por exemplo 31/03/2026.${ANSWER}`);
    case "number":
      return {
        rule: { kind: field.value.measure === "count" ? "whole" : "decimal", least: 0 },
        alert: warning("Número não reconhecido", `Digite um número que não seja negativo, por exemplo 1.234.${ANSWER}`),
      };
    case "text":
      return {
        rule: { kind: "textLength", most: field.value.maxLength },
        alert: warning("Texto longo demais", `Este campo aceita até ${field.value.maxLength} caracteres.`),
      };
    default:
      return { rule: { kind: "any" }, alert: null };
  }
}

const ANSWER = " Se não há, deixe em branco ou escreva “não disponível”. Manter assim?";

function date(title: string, message: string): RuleAndAlert {
  return { rule: { kind: "date", from: EARLIEST, to: LATEST }, alert: warning(title, message) };
}

function warning(title: string, message: string): NonNullable<CellCheck["alert"]> {
  return { style: "warning", title, message };
}
