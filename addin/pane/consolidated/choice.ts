import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { WantedRecords } from "../../../plan/consolidation/consolidate-wanted.ts";
import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import { type ListCode, lists } from "../../../plan/form/lists.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";

type State = ListCode<"planStates">;

/** How many months back measurements may be: twelve is what the figures are made of where nobody chose. */
export const WINDOWS = [12, 6, 3, 1] as const;

/** A round and the agencies that something is expected of in it, by their SIORG codes. */
export interface ChosenRound {
  readonly round: string;
  readonly agencies: readonly string[];
}

/** What somebody wants to see of the country; nothing chosen is everything. */
export interface Choice {
  /** Only agencies of one of these. */
  readonly rounds: readonly ChosenRound[];
  /** SIORG codes. */
  readonly agencies: readonly string[];
  readonly states: readonly State[];
  readonly months: (typeof WINDOWS)[number];
}

export type ChoiceEvent =
  | { readonly kind: "round"; readonly round: ChosenRound; readonly chosen: boolean }
  | { readonly kind: "agency"; readonly siorg: string; readonly chosen: boolean }
  | { readonly kind: "agencies"; readonly siorgs: readonly string[] }
  | { readonly kind: "state"; readonly state: State; readonly chosen: boolean }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "recalled"; readonly choice: Choice };

export const everything: Choice = { rounds: [], agencies: [], states: [], months: 12 };

/** What becomes of a choice. */
export function choiceAfter(choice: Choice, event: ChoiceEvent): Choice {
  switch (event.kind) {
    case "round": {
      const others = choice.rounds.filter(({ round }) => round !== event.round.round);
      return { ...choice, rounds: event.chosen ? [...others, event.round] : others };
    }
    case "agency":
      return { ...choice, agencies: toggled(choice.agencies, event.siorg, event.chosen) };
    case "agencies":
      return { ...choice, agencies: event.siorgs };
    case "state":
      return { ...choice, states: toggled(choice.states, event.state, event.chosen) };
    case "months":
      return { ...choice, months: WINDOWS.find((months) => months === event.months) ?? choice.months };
    case "recalled":
      return event.choice;
  }
}

function toggled<T>(all: readonly T[], one: T, chosen: boolean): readonly T[] {
  const others = all.filter((each) => each !== one);
  return chosen ? [...others, one] : others;
}

/**
 * The agencies that are wanted: those chosen, of those in the rounds that are chosen; null for all. None at all when nobody
 * that is chosen is in the rounds.
 */
export function agenciesOf({ rounds, agencies }: Choice): readonly string[] | null {
  if (rounds.length === 0) return agencies.length === 0 ? null : agencies;
  const inRounds = new Set(rounds.flatMap((round) => round.agencies));
  return agencies.length === 0 ? [...inRounds] : agencies.filter((siorg) => inRounds.has(siorg));
}

/** The choice as the cloud and the consolidation know it. */
export function wantedOf(choice: Choice, today: CivilDate): WantedRecords {
  const { states, months } = choice;
  const agencies = agenciesOf(choice);
  return {
    ...(agencies === null ? {} : { agency: agencies }),
    ...(states.length > 0 ? { state: states } : {}),
    ...(months < 12 ? { since: lastMonths(today, months).from } : {}),
  };
}

/** The choice that was kept in the workbook; everything where none that can be read was. */
export function recalledChoice(value: unknown): Choice {
  if (typeof value !== "object" || value === null) return everything;
  const { rounds, agencies, states, months } = value as { readonly [part: string]: unknown };
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((each) => typeof each === "string") : []);
  const codes = new Set<string>(lists.planStates.map(({ code }) => code));
  const siorgs = (list: unknown) => texts(list).filter((siorg) => /^[1-9]\d{0,8}$/.test(siorg));
  return {
    rounds: (Array.isArray(rounds) ? rounds : []).flatMap((chosen: Partial<ChosenRound> | null) =>
      typeof chosen?.round === "string" ? [{ round: chosen.round, agencies: siorgs(chosen.agencies) }] : [],
    ),
    agencies: siorgs(agencies),
    states: texts(states).filter((state): state is State => codes.has(state)),
    months: WINDOWS.find((each) => each === months) ?? 12,
  };
}

/** How many agencies and plans a choice speaks of, as the ministry's list has them. */
export function chosenCounts(choice: Choice, agencies: readonly AgencyListed[]) {
  const wanted = agenciesOf(choice);
  const chosen = agencies.filter(({ siorg }) => wanted === null || wanted.includes(siorg));
  const plans = chosen.reduce((sum, { plans: all, states }) => {
    if (choice.states.length === 0) return sum + all;
    return sum + choice.states.reduce((own, state) => own + (states[state] ?? 0), 0);
  }, 0);
  return { agencies: chosen.length, plans };
}
