/** Line and paragraph separators, next line, vertical tab, form feed: each is a line break to whoever typed it. */
const LINE_BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;

/**
 * What takes no room on paper: controls, soft hyphens, zero-width characters, marks of writing direction (which can make a
 * text look like another one); and what is no character: noncharacters, halves of surrogate pairs.
 */
const INVISIBLE = /[^\P{Cc}\n\t]|\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/** Plain characters: NFC, `\n` alone ends a line, every kind of space is a space, nothing invisible. Layout stays. */
export function plainCharacters(text: string): string {
  return text
    .normalize("NFC")
    .replace(LINE_BREAKS, "\n")
    .replace(INVISIBLE, "")
    .replace(/[\t\p{Zs}]/gu, " ");
}

/** {@link plainCharacters}, single spaces, lines without spaces at their ends, at most one blank line in a row. */
export function tidyText(text: string): string {
  return plainCharacters(text)
    .replace(/ +/g, " ")
    .replace(/^ | $/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** {@link tidyText} on one line. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\n+/g, " ");
}
