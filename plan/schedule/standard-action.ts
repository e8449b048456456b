import { standardActions } from "../form/schedule.ts";
import { foldedWords } from "../text/folded-words.ts";

/** The number of one of the seven standard actions of section 5. */
export type StandardAction = (typeof standardActions)[number]["number"];

/** Nearly every workbook has the words untouched: they are known without folding them. */
const UNTOUCHED: ReadonlyMap<string, StandardAction> = new Map(
  standardActions.map(({ number, action }) => [action, number]),
);

const OFFICIAL: ReadonlyMap<string, StandardAction> = new Map(
  standardActions.flatMap(({ number, action }) => [
    [foldedWords(action), number],
    [foldedWords(action.replace(/^\d\. /, "")), number],
  ]),
);

/** `2.1 …` and `2026 …` begin with a digit and are no standard action. */
const LEADING_NUMBER = /^\s*([1-7])\s*[.)–—-]\s*(?!\d)/;

/**
 * Which standard action a row of the schedule is: the one whose official words it has (case, accents, punctuation and
 * the leading number do not matter), else the one whose number it begins with. Null for an action the agency added.
 */
export function standardActionOf(text: string): StandardAction | null {
  const official = UNTOUCHED.get(text) ?? OFFICIAL.get(foldedWords(text));
  if (official) return official;
  const number = LEADING_NUMBER.exec(text)?.[1];
  return number ? (Number(number) as StandardAction) : null;
}

/** Whether a text has the official words of a standard action. */
export function hasOfficialWords(text: string): boolean {
  return UNTOUCHED.has(text) || OFFICIAL.has(foldedWords(text));
}

/** The official words of a standard action, number included. */
export function officialWords(action: StandardAction): string {
  return standardActions[action - 1]?.action ?? String(action);
}
