import type { Ratio } from "../../plan/indicators/ratio.ts";
import type { Language } from "../../plan/messages/catalogue.ts";
import { writeValue } from "../../plan/messages/write-value.ts";

/** A share as the language's readers write it: 0.455 is `45,5%`. */
export function percentShown(share: number, language: Language): string {
  return writeValue({ percent: share }, language);
}

/** A ratio in per cent, rounded as Excel rounds it, but that what is not complete never reads 100 %. */
export function ratioShown({ numerator, denominator }: Ratio, language: Language): string {
  const thousandths = Math.round((numerator * 1_000) / denominator);
  return percentShown((numerator < denominator ? Math.min(thousandths, 999) : thousandths) / 1_000, language);
}

/** A sum in R$, in the largest unit that leaves at least one digit before the comma: `R$ 12,3 milhões`. */
export function moneyShown(reais: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency: "BRL",
    notation: "compact",
    maximumFractionDigits: 1,
    compactDisplay: "long",
  }).format(reais);
}

/** A whole number with its thousands apart. */
export function wholeShown(value: number, language: Language): string {
  return writeValue(value, language);
}
