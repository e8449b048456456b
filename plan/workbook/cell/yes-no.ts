import { foldText } from "../../text/fold-text.ts";

const YES: ReadonlySet<string> = new Set(["sim", "s", "x", "true", "verdadeiro", "✓", "✔", "☑"]);
const NO: ReadonlySet<string> = new Set(["nao", "n", "false", "falso"]);

/** Yes or no as people type it, `x` being a tick; null when it is neither. `1` and `0` are counts, not answers. */
export function yesNoFromText(text: string): boolean | null {
  if (text === "Sim") return true;
  if (text === "Não") return false;
  const folded = foldText(text);
  const word = folded.endsWith(".") ? folded.slice(0, -1) : folded;
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
