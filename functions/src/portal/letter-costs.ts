import { childOf, childrenOf, type LetterElement, textOf } from "./letter-element.ts";
import { plainText } from "./plain-text.ts";
import type { LetterCost } from "./service-letter.ts";
import { tidyLine } from "./tidy-text.ts";

/** `1.234,56`, `1234,56` or a whole number. `2,000` may be two or two thousand and is none of these. */
const AMOUNT = /^(?:\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,12}(?:,\d{2})?)$/;

/** The costs of one `etapa`, those of special cases after the ordinary ones. `step` is its number, from 1. */
export function readCosts(etapa: LetterElement, step: number): LetterCost[] {
  const custos = childOf(etapa, "custos");
  const always = childrenOf(childOf(custos, "default"), "custo").map((custo) => readCost(custo, null, step));
  const inCases = childrenOf(custos, "caso").flatMap((caso) => {
    const condition = tidyLine(plainText(caso.attributes.get("descricao") ?? ""));
    return childrenOf(caso, "custo").map((custo) => readCost(custo, condition, step));
  });
  return [...always, ...inCases];
}

function readCost(custo: LetterElement, condition: string | null, step: number): LetterCost {
  const written = {
    description: textOf(custo, "descricao"),
    currency: textOf(custo, "moeda"),
    amount: textOf(custo, "valor"),
    variable: textOf(custo, "valorVariavel"),
  };
  return costOf(written, condition, step);
}

/** A cost as the Portal's editors typed it; "" where they typed nothing. */
export interface WrittenCost {
  readonly description: string;
  readonly currency: string;
  readonly amount: string;
  readonly variable: string;
}

/** One cost; an amount that can be read in two ways is kept as text among what varies. */
export function costOf(cost: WrittenCost, condition: string | null, step: number): LetterCost {
  const written = tidyLine(cost.amount).replace(/^R\$ ?/, "");
  const amount = AMOUNT.test(written) ? Number(written.replaceAll(".", "").replace(",", ".")) : null;
  const unread = amount === null ? written : "";
  const variable = [unread, tidyLine(plainText(cost.variable))].filter((text) => text !== "").join("; ");
  return {
    description: tidyLine(plainText(cost.description)),
    currency: tidyLine(cost.currency),
    amount,
    variable: variable === "" ? null : variable,
    condition,
    step,
  };
}
