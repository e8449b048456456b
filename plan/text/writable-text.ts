/** What XML 1.0 cannot hold, and deletions and other C1 controls that show as nothing. Line feed and tab are fine. */
const UNWRITABLE = /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text of anybody's making without characters that ruin an Office file, and with line feeds for line breaks. */
export function writableText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(UNWRITABLE, "");
}
