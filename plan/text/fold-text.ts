import { plainLine } from "./plain-text.ts";

const DOUBLE_SPACE = / {2,}/g;
// Plain ASCII has neither accents nor typographic punctuation.
const BEYOND_ASCII = /[^ -~]/;

/**
 * The text as it is compared: one line, lower case, without accents, single spaces, plain quotes and hyphens.
 * Two texts that a reader takes for the same words fold to the same text.
 */
export function foldText(text: string): string {
  const lower = plainLine(text).toLowerCase().replace(DOUBLE_SPACE, " ");
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’´`]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-");
}
