import { expect } from "@jest/globals";
import type { FigureByHand } from "./figures-by-hand.ts";
import type { MonthNumber } from "./received-by-hand.ts";
import type { ShownCountry } from "./shown-country.ts";

/** The indicators as tables call them. */
export const NAMES: { readonly [indicator: string]: string } = {
  digitalAdoption: "Adoção digital",
  volume: "Volume",
  serviceTime: "Tempo médio",
  success: "Taxa de sucesso",
  digitisation: "Nível de digitização",
  cost: "Custo para o cidadão",
  satisfaction: "Satisfação",
};

/** The figure shown of an indicator: days of minutes, reais of centavos, points of hundredths; a volume is a sum. */
export function shownFigure(
  indicator: string,
  { numerator, denominator }: Pick<FigureByHand, "numerator" | "denominator">,
) {
  if (denominator === 0) return null;
  if (indicator === "volume") return numerator;
  const part = { serviceTime: 24 * 60, cost: 100, satisfaction: 100 }[indicator] ?? 1;
  return numerator / denominator / part;
}

/** A month as the cloud writes it. */
export function monthOf(number: number | null): string | null {
  return number === null ? null : `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** What is shown is what was worked out here: products of means are rounded to whole minutes, centavos, hundredths a plan. */
export function expectFigure(what: readonly unknown[], figure: unknown, byHand: number | null): void {
  if (byHand === null) {
    expect([...what, figure === null || figure === "sem dado", figure]).toEqual([...what, true, figure]);
    return;
  }
  const isSame = typeof figure === "number" && Math.abs(figure - byHand) <= Math.abs(byHand) * 1e-5;
  expect([...what, isSame, figure, byHand]).toEqual([...what, true, figure, byHand]);
}

/** The month that the country's day is in. */
export function thisMonth({ today }: ShownCountry): MonthNumber {
  return Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
}
