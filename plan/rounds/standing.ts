import { type CivilDate, daysBetween } from "../calendar/civil-date.ts";
import { type Evidence, plansFor, workOn } from "./evidence.ts";
import type { Declaration, Expectation, Expected, Waiver } from "./expectation.ts";
import { firstWithin, isWithin, type RoundDays } from "./round.ts";

/** How far what is not received has come, as far as the cloud saw. */
export type Progress =
  /** The agency fetched the workbook, or checked it without errors. */
  | { readonly kind: "draft"; readonly on: CivilDate }
  /** The last check found errors, or the last sending was refused for errors or for unexplained queries. */
  | { readonly kind: "withErrors"; readonly on: CivilDate; readonly errors: number; readonly queries: number };

/** How an expectation stands on a day. */
export type RoundStanding =
  | { readonly kind: "received"; readonly on: CivilDate; readonly onTime: boolean }
  | { readonly kind: "declared"; readonly onTime: boolean; readonly declaration: Declaration }
  /** `waiver` is null where it is the ministry's cancelling of the plan that makes it not expected. */
  | { readonly kind: "waived"; readonly waiver: Waiver | null }
  /** The due day has passed. */
  | { readonly kind: "late"; readonly days: number; readonly progress: Progress | null }
  | Progress
  | { readonly kind: "expected" };

export type RoundStandingKind = RoundStanding["kind"];

/** Whether somebody still has to do something. */
export function isMissing({ kind }: RoundStanding): boolean {
  return kind === "late" || kind === "withErrors" || kind === "draft" || kind === "expected";
}

/**
 * How an expectation stands on a day. What was received stands as received whatever else was decided, by its first
 * receipt within the round; then what the ministry waived, then what the agency declared; what is left is missing, and
 * late once the due day has passed. Of a closed round the day it was closed on counts, however much later it is asked.
 */
export function standingInRound(
  expectation: Expectation,
  evidence: Evidence,
  round: RoundDays,
  today: CivilDate,
): RoundStanding {
  const plans = plansFor(expectation, evidence);
  const on = firstReceipt(expectation, evidence, round);
  if (on !== null) return { kind: "received", on, onTime: on <= round.due };
  const { waiver, declaration } = expectation;
  if (waiver !== null) return { kind: "waived", waiver };
  if (expectation.kind === "plan" && plans[0]?.state === "cancelled") return { kind: "waived", waiver: null };
  if (declaration !== null) return { kind: "declared", onTime: declaration.on <= round.due, declaration };
  const day = round.closedOn !== null && round.closedOn < today ? round.closedOn : today;
  const progress = progressOf(expectation, evidence, round);
  if (day > round.due) return { kind: "late", days: daysBetween(round.due, day), progress };
  return progress ?? { kind: "expected" };
}

function firstReceipt(expected: Expected, evidence: Evidence, round: RoundDays): CivilDate | null {
  if (expected.kind === "workbook") return firstWithin(round, evidence.workbook);
  const days = plansFor(expected, evidence).flatMap(({ receivedOn }) => firstWithin(round, receivedOn) ?? []);
  return days.sort()[0] ?? null;
}

function progressOf(expected: Expected, evidence: Evidence, round: RoundDays): Progress | null {
  const work = workOn(expected, evidence);
  if (work === null || !isWithin(round, work.on)) return null;
  const { on, found } = work;
  // Queries that a check asks are explained when it is sent: only what was refused for them has come no further.
  if (found === null || (found.errors === 0 && !found.refused)) return { kind: "draft", on };
  return { kind: "withErrors", on, errors: found.errors, queries: found.queries };
}
