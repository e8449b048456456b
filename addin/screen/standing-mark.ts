import { svg, type TemplateResult } from "lit-html";
import type { StandingKind } from "../../plan/schedule/standing.ts";

/** How an action stands, at a point of a picture: late is a diamond, done a disc, cancelled a cross, open a ring; colours only repeat it. */
export function standingMark(standing: StandingKind, x: number, y: number): TemplateResult<2> {
  if (standing === "late") return svg`<path class="mark late" d="M${x} ${y - 5.5} l5.5 5.5 l-5.5 5.5 l-5.5 -5.5 z" />`;
  if (standing === "cancelled") return svg`<path class="mark cancelled" d="M${x - 4} ${y - 4} l8 8 m0 -8 l-8 8" />`;
  if (standing.startsWith("done")) return svg`<circle class="mark done" cx=${x} cy=${y} r="4.5" />`;
  return svg`<circle class="mark open" cx=${x} cy=${y} r="4" />`;
}
