import type { IndicatorKey } from "../../../plan/form/metrics.ts";
import { indicatorFigure, indicatorUnits } from "../../../plan/indicators/indicator-units.ts";
import type { Ratio } from "../../../plan/indicators/ratio.ts";
import type { Words } from "../messages/words.ts";
import { indicatorWords } from "./words.ts";

/** The figure of an indicator with its unit, as the language's readers write it: `45,5%`, `12,3 dias`, `R$ 35,50`. */
export function figureShown(key: IndicatorKey, ratio: Ratio, words: Words): string {
  const { unit } = indicatorUnits[key];
  const figure = indicatorFigure(key, ratio);
  const template = indicatorWords(words).units[unit];
  if (unit === "share") return words.say(template, { figure: { percent: figure } });
  if (unit === "reais") return words.say(template, { figure: { money: figure } });
  // One decimal is as fine as anybody measures days or satisfaction.
  const written = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(figure);
  return words.say(template, { figure: written, count: figure });
}
