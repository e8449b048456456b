import { invalidValue, type LetterElement } from "./letter-element.ts";
import { LetterRefusal } from "./letter-problem.ts";
import type { LetterTime, TimeUnit } from "./service-letter.ts";

/** The schema's words for units of time. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ["minutos", "minutes"],
  ["horas", "hours"],
  ["dias-corridos", "days"],
  ["dias-uteis", "workingDays"],
  ["meses", "months"],
]);

const KINDS = ["ate", "entre", "em-media", "atendimento-imediato", "nao-estimado-ainda"] as const;

/**
 * The one estimate that `tempo-total-estimado` holds, as written (0 to 0 months is what some letters say); null when it
 * holds none.
 * @throws {LetterRefusal} for two estimates, a missing or unreadable figure, an unknown unit
 */
export function readTime(tempo: LetterElement | null): LetterTime | null {
  const estimates = tempo?.children.filter(({ name }) => KINDS.some((kind) => kind === name)) ?? [];
  const [estimate, second] = estimates;
  if (second) throw new LetterRefusal({ code: "repeated-element", element: second.path, ...second.at });
  switch (estimate?.name) {
    case "ate":
      return { kind: "up-to", min: null, max: figure(estimate, "max"), unit: unit(estimate) };
    case "entre":
      return { kind: "between", min: figure(estimate, "min"), max: figure(estimate, "max"), unit: unit(estimate) };
    case "em-media":
      return { kind: "average", min: null, max: figure(estimate, "max"), unit: unit(estimate) };
    case "atendimento-imediato":
      return { kind: "immediate" };
    case "nao-estimado-ainda":
      return { kind: "not-estimated" };
    default:
      return null;
  }
}

function figure(estimate: LetterElement, attribute: "min" | "max"): number {
  const value = required(estimate, attribute);
  if (!/^\d{1,6}$/.test(value)) throw invalidValue(estimate, value, attribute);
  return Number(value);
}

function unit(estimate: LetterElement): TimeUnit {
  const value = required(estimate, "unidade");
  const known = TIME_UNITS.get(value);
  if (!known) throw invalidValue(estimate, value, "unidade");
  return known;
}

function required(estimate: LetterElement, attribute: string): string {
  const value = estimate.attributes.get(attribute)?.trim();
  if (!value) throw new LetterRefusal({ code: "missing-element", element: `${estimate.path}/@${attribute}` });
  return value;
}
