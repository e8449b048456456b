import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { WantedRecords } from "../../../plan/consolidation/consolidate-wanted.ts";
import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import { type ListCode, lists } from "../../../plan/form/lists.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";

type State = ListCode<"planStates">;

/** How many months back measurements may be: twelve is what the figures are made of where nobody chose. */
export const WINDOWS = [12, 6, 3, 1] as const;

/** What somebody wants to see of the country; nothing chosen is everything. */
export interface Choice {
  /** SIORG codes. */
  readonly agencies: readonly string[];
  readonly states: readonly State[];
  readonly months: (typeof WINDOWS)[number];
}

export type ChoiceEvent =
  | { readonly kind: "agency"; readonly siorg: string; readonly chosen: boolean }
  | { readonly kind: "agencies"; readonly siorgs: readonly string[] }
  | { readonly kind: "state"; readonly state: State; readonly chosen: boolean }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "recalled"; readonly choice: Choice };

export const everything: Choice = { agencies: [], states: [], months: 12 };

/** What becomes of a choice. */
export function choiceAfter(choice: Choice, event: ChoiceEvent): Choice {
  switch (event.kind) {
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

/** The choice as the cloud and the consolidation know it. */
export function wantedOf({ agencies, states, months }: Choice, today: CivilDate): WantedRecords {
  return {
    ...(agencies.length > 0 ? { agency: agencies } : {}),
    ...(states.length > 0 ? { state: states } : {}),
    ...(months < 12 ? { since: lastMonths(today, months).from } : {}),
  };
}

/** The choice that was kept in the workbook; everything where none that can be read was. */
export function recalledChoice(value: unknown): Choice {
  if (typeof value !== "object" || value === null) return everything;
  const { agencies, states, months } = value as { readonly [part: string]: unknown };
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((each) => typeof each === "string") : []);
  const codes = new Set<string>(lists.planStates.map(({ code }) => code));
  return {
    agencies: texts(agencies).filter((siorg) => /^[1-9]\d{0,8}$/.test(siorg)),
    states: texts(states).filter((state): state is State => codes.has(state)),
    months: WINDOWS.find((each) => each === months) ?? 12,
  };
}

/** How many agencies and plans a choice speaks of, as the ministry's list has them. */
export function chosenCounts(choice: Choice, agencies: readonly AgencyListed[]) {
  const chosen = agencies.filter(({ siorg }) => choice.agencies.length === 0 || choice.agencies.includes(siorg));
  const plans = chosen.reduce((sum, { plans: all, states }) => {
    if (choice.states.length === 0) return sum + all;
    return sum + choice.states.reduce((own, state) => own + (states[state] ?? 0), 0);
  }, 0);
  return { agencies: chosen.length, plans };
}
