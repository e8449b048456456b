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
  const written = tidyLine(textOf(custo, "valor")).replace(/^R\$ ?/, "");
  const amount = AMOUNT.test(written) ? Number(written.replaceAll(".", "").replace(",", ".")) : null;
  const unread = amount === null ? written : "";
  const variable = [unread, tidyLine(plainText(textOf(custo, "valorVariavel")))]
    .filter((text) => text !== "")
    .join("; ");
  return {
    description: tidyLine(plainText(textOf(custo, "descricao"))),
    currency: tidyLine(textOf(custo, "moeda")),
    amount,
    variable: variable === "" ? null : variable,
    condition,
    step,
  };
}
