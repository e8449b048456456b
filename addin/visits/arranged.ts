import type { VisitListed } from "../../plan/contract/visits.ts";
import { foldedWords } from "../../plan/text/folded-words.ts";
import { isOpen, turnIn } from "../../plan/visits/moves.ts";
import type { Side } from "../../plan/visits/side.ts";

/** Whose answer visits wait for, as one side sees it. */
export const visitTurns = ["mine", "theirs", "settled", "over"] as const;

export type VisitTurn = (typeof visitTurns)[number];

/** Visits by whose turn it is: those that wait for this side first, the oldest before the others; those with a date by the day. */
export function arrangedVisits(
  visits: readonly VisitListed[],
  side: Side,
  typed = "",
): readonly (readonly [VisitTurn, readonly VisitListed[]])[] {
  const wanted = foldedWords(typed).split(" ");
  const found = visits.filter((visit) => {
    const text = foldedWords([visit.acronym, visit.agencyName, visit.agency, visit.subject, visit.service].join(" "));
    return wanted.every((word) => text.includes(word));
  });
  return visitTurns.flatMap((turn) => {
    const some = found.filter((visit) => turnOf(visit, side) === turn);
    if (some.length === 0) return [];
    const byDay = (one: VisitListed, other: VisitListed) =>
      (one.meeting?.day ?? "") < (other.meeting?.day ?? "") ? -1 : 1;
    return [[turn, turn === "settled" ? some.toSorted(byDay) : some] as const];
  });
}

function turnOf({ state }: VisitListed, side: Side): VisitTurn {
  if (!isOpen(state)) return "over";
  const turn = turnIn(state);
  if (turn === null) return "settled";
  return turn === side ? "mine" : "theirs";
}
