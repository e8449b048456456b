import { html, svg, type TemplateResult } from "lit-html";
import { monthsBetween } from "../../../plan/calendar/month.ts";
import type { IndicatorKey } from "../../../plan/form/metrics.ts";
import { indicatorFigure } from "../../../plan/indicators/indicator-units.ts";
import type { IndicatorValue } from "../../../plan/indicators/ratio.ts";

const WIDTH = 84;
const HEIGHT = 24;
const EDGE = 3;

/** A point of a sparkline, in its own units. */
export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The figures of an indicator over time, months as far apart as they are; the least at the bottom, the greatest on top. All
 * alike lie in the middle.
 */
export function sparkPoints(key: IndicatorKey, history: readonly IndicatorValue[]): readonly SparkPoint[] {
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined) return [];
  const figures = history.map((value) => indicatorFigure(key, value));
  const least = Math.min(...figures);
  const span = Math.max(...figures) - least;
  const months = Math.max(1, monthsBetween(first.month, last.month));
  return history.map(({ month }, index) => {
    const share = span === 0 ? 0.5 : ((figures[index] ?? least) - least) / span;
    return {
      x: EDGE + (monthsBetween(first.month, month) / months) * (WIDTH - 2 * EDGE),
      y: HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE),
    };
  });
}

/** The figures as a line with its end marked. What it shows is said by `label` to those who do not see it. */
export function sparkline(points: readonly SparkPoint[], label: string): TemplateResult {
  const end = points.at(-1);
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    <polyline points=${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
    ${end ? svg`<circle cx=${end.x} cy=${end.y} r="2.5" />` : ""}
  </svg>`;
}
