import { decodeHTMLStrict } from "entities";
import { sheltered } from "./addresses.ts";
import { withoutHtml } from "./html-text.ts";
import { markdownText } from "./markdown-text.ts";
import { plainCharacters, tidyText } from "./tidy-text.ts";

/**
 * Characters of a text that is still read as Markdown; the longest of the Portal has 2,611. Readers of Markdown need more than
 * linear time on texts made for that, so that a longer one is only tidied.
 */
const LENGTH_LIMIT = 8_000;

/** Likewise marks of emphasis and quotation, on whose number that time depends most. */
const MARKS_LIMIT = 600;

/** Lists within lists on one line: an attack on the reader's stack, not a text. */
const DEEP_NESTING = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){9}/m;

/** A link's address with a space inside, which Markdown reads only between pointed brackets. */
const SPACED_DESTINATION = /\]\(((?:https?:\/\/|www\.)[^\s()<>"]+(?: [^\s()<>"]+)+) *\)/gi;

/**
 * What an editor typed (Markdown, HTML, entities, or neither) as plain text that loses no word: NFC, lines ended by `\n`, at
 * most one blank line in a row. Never throws; takes bounded time, and what is made to take more is only tidied.
 */
export function plainText(typed: string): string {
  if (typed.length > LENGTH_LIMIT) return tidyText(decodeHTMLStrict(typed));
  const source = plainCharacters(decodeHTMLStrict(withoutHtml(plainCharacters(typed))));
  const { text, restored } = sheltered(source.replace(SPACED_DESTINATION, "](<$1>)"));
  if ((text.match(/[*_~`>]/g)?.length ?? 0) > MARKS_LIMIT || DEEP_NESTING.test(text)) return tidyText(source);
  try {
    return tidyText(withoutStrayMarks(markdownText(text, restored)));
  } catch (overflow) {
    // Marks nested a thousand deep are no Markdown that a person typed.
    if (overflow instanceof RangeError) return tidyText(source);
    throw overflow;
  }
}

/**
 * Takes out pairs of `**` on one line that Markdown did not see as emphasis because of a space inside (`** Atenção: **`). Others
 * may be footnote marks and stay.
 */
function withoutStrayMarks(text: string): string {
  return text.replace(/(^|[\s([“"])\*\*(?!\*)([^*\n]+)\*\*(?=$|[\s.,;:)\]”"!?])/gm, "$1$2");
}
