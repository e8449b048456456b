import fc from "fast-check";
import { type CivilDate, dateOfDayNumber, dayNumber } from "../../../plan/calendar/civil-date.ts";
import { type Evidence, evidenceOf, type ReceivedPlan, WORKBOOK, type Work } from "../../../plan/rounds/evidence.ts";
import type { Expectation, Expected } from "../../../plan/rounds/expectation.ts";
import type { RoundDays } from "../../../plan/rounds/round.ts";

/** A round of March 2026, due on the 31st. */
export const march: RoundDays = { opens: "2026-03-01", due: "2026-03-31", closedOn: null };

export const by = { uid: "u1", name: "Ana Exemplo" };

/** Something expected of which nothing was decided. */
export function expectation(expected: Expected, said: Partial<Expectation> = {}): Expectation {
  return { ...expected, waiver: null, declaration: null, ...said } as Expectation;
}

/** The plan of a service with this key. */
export function planOf(plan: string, service: string | null = `Serviço ${plan}`, begun = true): Expected {
  return { kind: "plan", plan, service, begun };
}

/** What an agency sent and works on. */
export function evidence(said: {
  readonly workbook?: readonly CivilDate[];
  readonly plans?: { readonly [plan: string]: Partial<ReceivedPlan> };
  readonly work?: { readonly [key: string]: Partial<Work> };
}): Evidence {
  const plans = Object.entries(said.plans ?? {}).map(([plan, one]): [string, ReceivedPlan] => [
    plan,
    { service: `Serviço ${plan}`, state: "submitted", receivedOn: [], ...one },
  ]);
  const work = Object.entries(said.work ?? {}).map(([key, one]): [string, Work] => [
    key,
    { on: "2026-03-05", found: null, service: null, ...one },
  ]);
  return evidenceOf({ workbook: said.workbook ?? [], plans: new Map(plans), work: new Map(work) });
}

const FIRST = dayNumber("2026-02-20");

/** Days around the round of March. */
export const days: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 80 }).map((day) => dateOfDayNumber(FIRST + day));

const risingDays = fc.array(days, { maxLength: 4 }).map((some) => [...new Set(some)].sort());

const KEYS = ["p1", "p2", "p3", "p4"] as const;

const decisions = fc.record({
  waiver: fc.option(fc.constant({ reason: "Extinto", by, at: "2026-03-10T12:00:00Z" }), { freq: 3 }),
  declaration: fc.option(
    days.map((on) => ({ note: null, by, at: `${on}T12:00:00Z`, on })),
    { freq: 3 },
  ),
});

/** Everything that may be expected of one agency, some of it decided on. */
export const expectations: fc.Arbitrary<readonly Expectation[]> = fc
  .tuple(
    fc.subarray<Expected>([{ kind: "workbook" }, { kind: "anyPlan" }, ...KEYS.map((key) => planOf(key))]),
    fc.array(decisions, { minLength: 6, maxLength: 6 }),
  )
  .map(([some, decided]) => some.map((expected, index) => expectation(expected, decided[index])));

/** What an agency may have sent and be working on. */
export const agencies: fc.Arbitrary<Evidence> = fc
  .record({
    workbook: risingDays,
    plans: fc.dictionary(
      fc.constantFrom(...KEYS, "p9"),
      fc.record({ state: fc.constantFrom("submitted", "returned", "approved", "cancelled"), receivedOn: risingDays }),
    ),
    work: fc.dictionary(
      fc.constantFrom(...KEYS, WORKBOOK),
      fc.record({
        on: days,
        found: fc.option(fc.record({ errors: fc.nat(3), queries: fc.nat(3), refused: fc.boolean() })),
      }),
    ),
  })
  .map((said) => evidence(said as Parameters<typeof evidence>[0]));
