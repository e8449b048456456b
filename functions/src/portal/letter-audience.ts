import { childOf, childrenOf, type LetterElement, textOf } from "./letter-element.ts";
import { plainText } from "./plain-text.ts";
import { tidyLine } from "./tidy-text.ts";

/** Who may ask, as {@link audienceOf} writes it. */
export function readAudience(servico: LetterElement): string {
  return audienceOf(
    childrenOf(childOf(servico, "solicitantes"), "solicitante").map((solicitante) => textOf(solicitante, "tipo")),
    childrenOf(childOf(servico, "segmentos-da-sociedade"), "item").map((item) => item.text),
  );
}

/**
 * Who may ask, as text: the kinds of requesters, then "Segmentos da sociedade:" with those not named already. Each once, case,
 * accents and final punctuation aside; "; " between them, or line by line where one has several lines.
 */
export function audienceOf(requesterTypes: readonly string[], societySegments: readonly string[]): string {
  const seen = new Set<string>();
  const unseen = (text: string): boolean => {
    const key = text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[\s.;,-]+/g, " ")
      .trim();
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const types = requesterTypes.map(plainText).filter(unseen);
  const segments = societySegments.map(tidyLine).filter(unseen).join("; ");
  const severalLines = types.some((type) => type.includes("\n"));
  const requesters = severalLines ? types.join("\n") : types.map(withoutEnd).join("; ");
  if (requesters === "" || segments === "") return requesters + segments;
  return `${requesters}\nSegmentos da sociedade: ${segments}`;
}

/** Without the point or semicolon that would meet the separator. */
function withoutEnd(type: string, index: number, types: readonly string[]): string {
  return index === types.length - 1 ? type : type.replace(/[\s.;,]+$/, "");
}
