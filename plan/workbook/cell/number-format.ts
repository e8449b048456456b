/** What a number format shows: `date` when a year, a month or a day is seen, `time` when only hours or smaller are. */
export type FormatKind = "date" | "time" | "percent" | "number";

/** Quoted text, escaped, skipped (`_x`) and repeated (`*x`) characters: shown as they are, they mean nothing. */
const LITERAL = /"[^"]*"?|[\\_*].?/gs;
const ELAPSED = /\[(h+|m+|s+)\]/gi;
const BRACKETS = /\[[^\]]*\]/g;
const MERIDIEM = /am\/pm|a\/p/gi;
const DATE_LETTERS = /y+|m+|d+|h+|s+|a{3,}/gi;

/** Excel's own limit for a format. */
const LONGEST = 255;

/** A workbook has a dozen formats and hundreds of cells; the limit keeps crafted files from filling the memory. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, FormatKind>();

/**
 * What a number format shows, by its code as files store it (English letters, `.` for decimals).
 * `m` is minutes beside hours or seconds and a month otherwise, as Excel decides it.
 */
export function formatKind(code: string): FormatKind {
  if (code === "General" || code.length > LONGEST) return "number";
  let kind = remembered.get(code);
  if (kind === undefined) {
    kind = kindOf(code);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(code, kind);
  }
  return kind;
}

function kindOf(code: string): FormatKind {
  const bare = code.replace(LITERAL, "").split(";", 1)[0] ?? "";
  const elapsed = bare.search(ELAPSED) >= 0;
  const letters = bare
    .replace(ELAPSED, "$1")
    .replace(BRACKETS, "")
    .replace(MERIDIEM, "")
    .replace(/general/gi, "");
  const parts = letters.toLowerCase().match(DATE_LETTERS) ?? [];
  for (const [index, part] of parts.entries()) {
    const letter = part.charAt(0);
    if (letter === "y" || letter === "d" || letter === "a") return "date";
    if (letter === "m" && !elapsed && !isMinutes(parts, index)) return "date";
  }
  if (parts.length > 0) return "time";
  return letters.includes("%") ? "percent" : "number";
}

function isMinutes(parts: readonly string[], index: number): boolean {
  return parts[index - 1]?.charAt(0) === "h" || parts[index + 1]?.charAt(0) === "s";
}
