import { createHash } from "node:crypto";
import type { AgencyValues, PlanValues } from "../../../plan/form/values.ts";
import { declaredCost } from "./declared-cost.ts";
import type { LetterAgency, LetterTime, ServiceLetter } from "./service-letter.ts";
import { stepsForPlan } from "./steps-for-plan.ts";
import { withinCell } from "./within-cell.ts";

/**
 * What a service letter already answers of its plan. What letters do not say (the unit, the people, everything that is
 * planned) stays for the agency, and nothing that a letter leaves out is made up.
 */
export function planValuesOf(letter: ServiceLetter): PlanValues {
  const cost = declaredCost(letter);
  return {
    fields: {
      "plan.id": planIdOf(letter.slug),
      "plan.state": "draft",
      ...agencyFieldsOf(letter.agency),
      "service.slug": letter.slug,
      "service.name": withinCell(letter.name),
      "service.description": orNull(letter.description),
      "service.audience": orNull(letter.audience),
      "service.portalNumber": letter.portalNumber,
      "letter.digital": letter.digital,
      "letter.cost": cost.mayExclude ? null : cost.amount,
      "letter.costNote": orNull(cost.text),
      ...timeFieldsOf(letter.time),
      "letter.timeNote": orNull(letter.timeNote),
    },
    tables: {
      "service.stepsToday": stepsForPlan(letter).map((step) => ({ ...step, description: orNull(step.description) })),
    },
  };
}

/**
 * An agency's workbook with the services of its letters: all of them registered, since letters come from the Portal, and
 * each with a plan, since a workbook is made for each. Sorted by name as Portuguese does.
 */
export function agencyValuesOf(agency: LetterAgency, letters: readonly ServiceLetter[]): AgencyValues {
  const { compare } = new Intl.Collator("pt-BR", { numeric: true });
  const sorted = [...letters].sort(
    (one, other) => compare(one.name, other.name) || (one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0),
  );
  return {
    fields: agencyFieldsOf(agency),
    tables: {
      services: sorted.map(({ name, portalNumber, digital }) => ({
        name: withinCell(name),
        portalNumber,
        registered: true,
        digital,
        hasPlan: true,
      })),
    },
  };
}

/**
 * The identity of the plan of a Portal service: `portal-` and the first 16 hexadecimal digits of the SHA-256 of the
 * letter's slug. The same letter always gives the same plan, the length is fixed whatever the slug, and among a million
 * services the chance that any two share one is about one in forty million.
 */
export function planIdOf(slug: string): string {
  return `portal-${createHash("sha256").update(slug).digest("hex").slice(0, 16)}`;
}

function agencyFieldsOf({ siorg, name, acronym }: LetterAgency) {
  return { "agency.name": orNull(name), "agency.acronym": acronym, "agency.siorg": siorg } as const;
}

const timeKinds = {
  "up-to": "upTo",
  between: "between",
  average: "average",
  immediate: "immediate",
  "not-estimated": "notEstimated",
} as const satisfies { [kind in LetterTime["kind"]]: string };

function timeFieldsOf(time: LetterTime | null) {
  if (time === null) return {};
  const kind = { "letter.timeKind": timeKinds[time.kind] } as const;
  if (time.kind === "immediate" || time.kind === "not-estimated") return kind;
  return { ...kind, "letter.timeMin": time.min, "letter.timeMax": time.max, "letter.timeUnit": time.unit } as const;
}

function orNull(text: string): string | null {
  return text === "" ? null : withinCell(text);
}
