import type { LetterCost, ServiceLetter } from "./service-letter.ts";

/** What a letter says of the direct cost to whoever asks for the service. */
export interface DeclaredCost {
  /**
   * R$: 0 when free; the sum of the costs when each is a fixed amount in R$ that is always due; null when the letter does
   * not say, contradicts itself, or one cannot be summed.
   */
  readonly amount: number | null;
  /**
   * Some step lists more than one cost. Letters do not say whether they add up or exclude each other ("Piloto" and
   * "Industrial"), so that {@link amount} needs a person's eye.
   */
  readonly mayExclude: boolean;
  /** Portuguese, one line, with every cost of the letter; "" when the letter says nothing. */
  readonly text: string;
}

/** The letter's costs as one amount, where they make one, and as text. */
export function declaredCost({ free, costs }: Pick<ServiceLetter, "free" | "costs">): DeclaredCost {
  const text = costs.map(costText).join("; ");
  const steps = costs.map(({ step }) => step);
  const mayExclude = new Set(steps).size < steps.length;
  const total = sum(costs);
  if (free !== true)
    return { amount: total, mayExclude, text: text === "" && free === false ? "Pago; valor não informado" : text };
  if (costs.length === 0) return { amount: 0, mayExclude, text: "Gratuito" };
  return { amount: total === 0 ? 0 : null, mayExclude, text: `Gratuito; a carta lista também: ${text}` };
}

function sum(costs: readonly LetterCost[]): number | null {
  if (costs.length === 0) return null;
  let cents = 0;
  for (const { amount, currency, variable, condition } of costs) {
    if (amount === null || currency !== "R$" || variable !== null || condition !== null) return null;
    cents += Math.round(amount * 100);
  }
  return cents / 100;
}

function costText({ description, currency, amount, variable, condition }: LetterCost): string {
  const fixed = amount === null ? null : `${currency} ${amountText(amount)}`.trim();
  const varies = variable === null ? null : fixed === null ? `${variable} (${currency})` : variable;
  const value = [fixed, varies].filter((part) => part !== null).join("; ") || "valor não informado";
  const what = condition ? `${description} (${condition})` : description;
  return what === "" ? value : `${what}: ${value}`;
}

/** `1234.5` → `1.234,50`, whatever languages the machine knows. */
function amountText(amount: number): string {
  const [whole = "0", cents = "00"] = amount.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ".")},${cents}`;
}
