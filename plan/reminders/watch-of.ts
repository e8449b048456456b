import type { CivilDate } from "../calendar/civil-date.ts";
import { indicators } from "../form/metrics.ts";
import { measurementsOf } from "../indicators/measurement.ts";
import { isEmail } from "../people/email.ts";
import { peopleOf } from "../people/people-of.ts";
import type { ActionRecord } from "../schedule/action-record.ts";
import { actionsOf } from "../schedule/actions.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { PlanContent } from "../workbook/content.ts";
import type { Recipient } from "./digest.ts";
import { type Contacts, MOST_WATCHED, type PlanWatch, type WatchedAction } from "./watch.ts";

/** Texts are cut to so many characters: a message names an action, the workbook describes it. */
const LONGEST_TEXT = 200;

/** What is to be watched of a plan that was received on the day `received`. */
export function watchOf(content: PlanContent, received: CivilDate): PlanWatch {
  const { fields, tables } = content;
  const open = withKeys(actionsOf(content)).filter(
    ({ situation }) => situation !== "done" && situation !== "cancelled",
  );
  const lastMeasurement = measurementsOf(tables.measurements.rows, received).at(-1)?.month ?? null;
  return {
    agencyName: cut(fields["agency.name"].value),
    acronym: cut(fields["agency.acronym"].value),
    owner: contactsOf(content, "owner"),
    executiveSecretariat: contactsOf(content, "representatives.executiveSecretariat"),
    actions: open
      .flatMap(watched)
      .sort((one, other) => compare(one.month, other.month))
      .slice(0, MOST_WATCHED),
    open: open.length,
    lastMeasurement,
    measuredFrom: lastMeasurement === null ? expectedMonth(content) : null,
  };
}

type Keyed = ActionRecord & { readonly key: string };

/**
 * An action keeps its key when rows are moved, and when its month, party or situation change. One that stands there
 * twice is told apart by its turn.
 */
function withKeys(actions: readonly ActionRecord[]): readonly Keyed[] {
  const turns = new Map<string, number>();
  return actions.map((action) => {
    const name = action.standard === null ? `~${foldedWords(action.action).slice(0, 80)}` : String(action.standard);
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return { ...action, key: turn === 1 ? name : `${name}#${turn}` };
  });
}

function watched({ key, standard, action, parties, situation, month, place }: Keyed): WatchedAction[] {
  if (month === null) return [];
  return [{ key, standard, action: action.slice(0, LONGEST_TEXT), parties, situation, month, place }];
}

function contactsOf(content: PlanContent, role: string): Contacts {
  const people = peopleOf(content).filter((person) => person.role === role);
  const contact = (rank: string): Recipient | null => {
    const person = people.find((candidate) => candidate.rank === rank);
    const address = person?.email.value?.trim().toLowerCase() ?? "";
    return isEmail(address) ? { name: cut(person?.name.value ?? null), address } : null;
  };
  return { titular: contact("titular"), suplente: contact("suplente") };
}

function expectedMonth({ fields }: PlanContent): string | null {
  const months = indicators.flatMap(({ key }) => fields[`metrics.${key}.expectedMonth`].value ?? []);
  return months.sort(compare)[0] ?? null;
}

function cut(text: string | null): string | null {
  return text === null ? null : text.slice(0, LONGEST_TEXT);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
