import type { Standing, StandingKind } from "../../schedule/standing.ts";

/** How an action stands, in the words people filter by. */
export const STANDING_WORDS: { readonly [K in StandingKind]: string } = {
  late: "Atrasada",
  due: "Vence em até 30 dias",
  onTime: "No prazo",
  withoutMonth: "Sem prazo",
  doneOnTime: "Concluída no prazo",
  doneLate: "Concluída com atraso",
  doneUndated: "Concluída, sem data",
  cancelled: "Cancelada",
};

/** How many days late an action is or was; null when it is not. */
export function daysLate(standing: Standing): number | null {
  return standing.kind === "late" || standing.kind === "doneLate" ? standing.days : null;
}
