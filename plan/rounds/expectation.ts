import type { CivilDate } from "../calendar/civil-date.ts";
import type { By } from "../people/by.ts";
import { foldedWords } from "../text/folded-words.ts";

/** What an agency is expected to send in a round. */
export type Expected =
  /** The agency's own workbook. */
  | { readonly kind: "workbook" }
  /** A plan, whatever the service: of an agency of whose services nothing is known. */
  | { readonly kind: "anyPlan" }
  /**
   * The plan of one service. `plan` is the key that the plan has, or, where none was received when it was decided (`begun`
   * false), will have when it is begun from its service letter; a plan that was begun otherwise is found by the name of
   * its service.
   */
  | { readonly kind: "plan"; readonly plan: string; readonly service: string | null; readonly begun: boolean };

/** Something expected of an agency, with what was decided about it. */
export type Expectation = Expected & {
  /** The ministry asks for it no longer; null when it does. */
  readonly waiver: Waiver | null;
  /** The agency's focal point declared that there is nothing to send; null when nobody did. */
  readonly declaration: Declaration | null;
};

export interface Waiver {
  readonly reason: string;
  readonly by: By;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export interface Declaration {
  readonly note: string | null;
  readonly by: By;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The day in America/Sao_Paulo, by which it is on time or late. */
  readonly on: CivilDate;
}

/** An expectation's name within its agency and round; plans' keys hold no colon. */
export function expectedId(expected: Expected): string {
  return expected.kind === "plan" ? `plan:${expected.plan}` : expected.kind;
}

/** So many expectations may an agency have in one round: its share of it is one document. */
export const MOST_EXPECTED = 1_000;

/** Names of services are cut to so many characters in a round. */
export const LONGEST_SERVICE = 160;

/**
 * Adds what is expected, and nothing twice: what has the same name, or is a plan of the same service, unless both are plans
 * that were received. What is there already stays as it is, with what was decided about it.
 */
export function withExpected(present: readonly Expectation[], added: readonly Expected[]): readonly Expectation[] {
  const ids = new Set(present.map(expectedId));
  const services = new Map<string, { readonly begun: boolean }>();
  const all = [...present];
  for (const expected of present) note(services, expected);
  for (const expected of added) {
    if (ids.has(expectedId(expected)) || isSameService(services, expected)) continue;
    ids.add(expectedId(expected));
    note(services, expected);
    all.push({ ...expected, waiver: null, declaration: null });
  }
  return all;
}

type Services = Map<string, { readonly begun: boolean }>;

/** Of one service, whether all plans that are expected of it were received. */
function note(services: Services, expected: Expected): void {
  if (expected.kind !== "plan") return;
  const words = foldedWords(expected.service ?? "");
  services.set(words, { begun: expected.begun && (services.get(words)?.begun ?? true) });
}

function isSameService(services: Services, expected: Expected): boolean {
  if (expected.kind !== "plan") return false;
  const words = foldedWords(expected.service ?? "");
  const known = services.get(words);
  return words !== "" && known !== undefined && !(known.begun && expected.begun);
}
