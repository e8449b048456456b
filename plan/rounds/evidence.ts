import type { CivilDate } from "../calendar/civil-date.ts";
import type { PlanState } from "../lifecycle/after-submission.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { Expected } from "./expectation.ts";

/** What is known of an agency that decides how it stands in any round. */
export interface Evidence {
  /** The days on which the agency workbook was received, rising. */
  readonly workbook: readonly CivilDate[];
  /** The agency's received plans, by key. */
  readonly plans: ReadonlyMap<string, ReceivedPlan>;
  /** What was last begun, and last found out, of each workbook: by key, {@link WORKBOOK} for the agency's own. */
  readonly work: ReadonlyMap<string, Work>;
  /** Both by the words of their services. */
  readonly plansByService: ReadonlyMap<string, readonly ReceivedPlan[]>;
  readonly workByService: ReadonlyMap<string, readonly Work[]>;
}

export interface ReceivedPlan {
  readonly service: string | null;
  readonly state: PlanState;
  /** Rising. */
  readonly receivedOn: readonly CivilDate[];
}

/** Work on a workbook that is not received yet, as far as the cloud saw it. */
export interface Work {
  /** The last day on which the agency fetched, checked or tried to send the workbook. */
  readonly on: CivilDate;
  /** What the last check or the last refused sending found; null when it was only fetched since. */
  readonly found: { readonly errors: number; readonly queries: number; readonly refused: boolean } | null;
  /** The service, by which work is found of a plan that has another key; null when unknown. */
  readonly service: string | null;
}

/** What the agency's own workbook is known by among the plans; no plan's key holds a tilde. */
export const WORKBOOK = "~workbook";

/** What is known of an agency, so that it is found by key and by service. */
export function evidenceOf({ workbook, plans, work }: Pick<Evidence, "workbook" | "plans" | "work">): Evidence {
  return { workbook, plans, work, plansByService: byService(plans.values()), workByService: byService(work.values()) };
}

/** An agency of which nothing is known. */
export const noEvidence: Evidence = evidenceOf({ workbook: [], plans: new Map(), work: new Map() });

/** The plans that an expectation may be met by: the one of that key, else the agency's only one for that service. */
export function plansFor(expected: Expected, { plans, plansByService }: Evidence): readonly ReceivedPlan[] {
  switch (expected.kind) {
    case "workbook":
      return [];
    case "anyPlan":
      return [...plans.values()];
    case "plan": {
      const known = plans.get(expected.plan);
      if (known) return [known];
      const same = plansByService.get(foldedWords(expected.service ?? "")) ?? [];
      return same.length === 1 ? same : [];
    }
  }
}

/** The latest work on what is expected; null when none is known. */
export function workOn(expected: Expected, { work, workByService }: Evidence): Work | null {
  switch (expected.kind) {
    case "workbook":
      return work.get(WORKBOOK) ?? null;
    case "anyPlan":
      return latest([...work].flatMap(([key, one]) => (key === WORKBOOK ? [] : [one])));
    case "plan":
      return work.get(expected.plan) ?? latest(workByService.get(foldedWords(expected.service ?? "")) ?? []);
  }
}

/** Those without words of a service are found by their key alone. */
function byService<One extends { readonly service: string | null }>(all: Iterable<One>) {
  const found = new Map<string, One[]>();
  for (const one of all) {
    const words = foldedWords(one.service ?? "");
    if (words !== "") found.set(words, [...(found.get(words) ?? []), one]);
  }
  return found;
}

function latest(all: readonly Work[]): Work | null {
  return all.reduce<Work | null>((last, one) => (last === null || one.on >= last.on ? one : last), null);
}
