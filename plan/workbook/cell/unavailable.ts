import { foldText } from "../../text/fold-text.ts";

/** Dashes and underscores alone: how people leave a blank on paper. */
const NOTHING = /^[-‐‑‒–—―−_ ]*$/;

const UNAVAILABLE: ReadonlySet<string> = new Set([
  "n/d",
  "nd",
  "n.d",
  "n/a",
  "n.a",
  "nao se aplica",
  "nao aplicavel",
  "nao disponivel",
  "indisponivel",
]);

const LONGEST = 24;

/** Stands in a cell from which somebody's personal data was erased, and is read as what is not available. */
export const ERASED = "[dados pessoais eliminados]";

/** Whether the (plain) text says nothing: empty, or only dashes. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** Whether the (plain) text declares that there is no such datum: `n/d`, `não se aplica`, `não disponível`. */
export function isUnavailable(text: string): boolean {
  if (text === ERASED) return true;
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0) | 0x20;
  if (first !== 0x6e && first !== 0x69) return false;
  const folded = foldText(text).replace(/\s*\/\s*/g, "/");
  return UNAVAILABLE.has(folded.endsWith(".") ? folded.slice(0, -1) : folded);
}
