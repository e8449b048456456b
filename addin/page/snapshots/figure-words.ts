import { formatMonth } from "../../../plan/calendar/month.ts";
import type { SnapshotListed } from "../../../plan/contract/snapshots.ts";
import { type IndicatorKey, indicators } from "../../../plan/form/metrics.ts";
import type { GoalKey } from "../../../plan/goals/goals.ts";
import { indicatorUnits } from "../../../plan/indicators/indicator-units.ts";
import { percentShown, wholeShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import { snapshotWords } from "./words.ts";

/** What a figure is called: an indicator without what the form says in brackets. */
export function figureName(figure: IndicatorKey | `goal.${GoalKey}`, words: Words): string {
  if (figure === "goal.registered" || figure === "goal.digital") return snapshotWords(words).goals[figure];
  return indicators.find(({ key }) => key === figure)?.label.replace(/ \(.*\)$/, "") ?? figure;
}

/** A figure in its unit. */
export function figureShown(figure: IndicatorKey | `goal.${GoalKey}`, value: number | null, words: Words): string {
  const { language } = words;
  if (value === null) return snapshotWords(words).noData;
  const unit = figure.startsWith("goal.") ? "share" : indicatorUnits[figure as IndicatorKey].unit;
  if (unit === "share") return percentShown(value, language);
  if (unit === "requestsPerMonth") return wholeShown(value, language);
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  if (unit === "reais") return new Intl.NumberFormat(language, { style: "currency", currency: "BRL" }).format(value);
  return unit === "days" ? words.say(snapshotWords(words).days, { days: decimal }) : decimal;
}

/** What an edition is called: `10/2026, edição 1`. */
export function snapshotName({ month, edition }: Pick<SnapshotListed, "month" | "edition">, words: Words): string {
  return `${formatMonth(month)}, ${words.say(snapshotWords(words).edition, { edition })}`;
}
