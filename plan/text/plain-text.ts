/** Anything but plain visible characters (Latin, usual punctuation) and single inner spaces needs a closer look. */
const ODD = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]|^ | $/;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACE = /\t|\p{Zs}/gu;
/** Zero-width and direction marks, soft hyphens, control characters: people neither see nor mean them. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/**
 * The text of a cell as a person sees it: composed accents (NFC), plain spaces, `\n` for every kind of line break,
 * nothing invisible, no space around it. Spaces between words stay as they are.
 */
export function plainText(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(LINE_BREAK, "\n")
    .replace(SPACE, " ")
    .replace(INVISIBLE, "")
    .trim();
}

/** {@link plainText} on a single line: line breaks, and the spaces around them, become a space. */
export function plainLine(text: string): string {
  const plain = plainText(text);
  if (!plain.includes("\n")) return plain;
  // Not by a regular expression: those that take spaces before a line break are slow on long runs of spaces.
  const lines = plain.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}
