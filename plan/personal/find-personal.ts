import { normalizedTelephone } from "../people/telephone.ts";
import { isCpf } from "./cpf.ts";

/** What of a person may stand in a text without a field of its own. */
export type PersonalKind = "email" | "telephone" | "cpf";

/** A piece of a text that is personal, by the positions of its UTF-16 units. */
export interface PersonalPiece {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

interface Shape {
  readonly kind: PersonalKind;
  /** All are bounded and begin at the beginning of a run alone, so that a long text costs one look. */
  readonly pattern: RegExp;
  /** Whether what has the shape is it. */
  readonly holds: (found: string) => boolean;
}

const always = () => true;

/** In the order in which they are looked for: what one has taken the next ones leave. */
const SHAPES: readonly Shape[] = [
  {
    // It need not be one that mail can be sent to: what somebody mistyped is theirs all the same.
    kind: "email",
    pattern:
      /(?<![\p{L}\d.!#$%&'*+/=?^_`{|}~-])[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,254}@[\p{L}\d](?:[\p{L}\d.-]{0,252}[\p{L}\d])?/gu,
    holds: always,
  },
  // Whatever has this form was meant as one, check digits or not.
  { kind: "cpf", pattern: /(?<![\d./-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\d/])/g, holds: always },
  { kind: "cpf", pattern: /(?<![\d./-])\d{11}(?![\d./-]\d|\d)/g, holds: isCpf },
  {
    kind: "telephone",
    pattern:
      /(?<![\d.,/-])(?:\+?55[\s.-]?)?(?:\(0?\d{2}\)|0?\d{2})[\s.-]{0,2}(?:9[\s.]?)?\d{4}[-.\s]?\d{4}(?!\d|[.,-]\d)/g,
    holds: (found) => normalizedTelephone(found) !== null,
  },
  {
    // Without an area code; a span of years is none.
    kind: "telephone",
    pattern: /(?<![\d.,/-])9?\d{4}-\d{4}(?!\d|[.,/-]\d)/g,
    holds: (found) => !/^(?:19|20)\d{2}-(?:19|20)\d{2}$/.test(found),
  },
];

/** Every e-mail address, telephone and CPF in a text, in order, none over another. */
export function findPersonal(text: string): readonly PersonalPiece[] {
  const pieces: PersonalPiece[] = [];
  for (const { kind, pattern, holds } of SHAPES) {
    const taken = [...pieces];
    for (const { index: from, 0: found } of text.matchAll(pattern)) {
      const to = from + found.length;
      const isFree = !taken.some((piece) => piece.from < to && from < piece.to);
      if (isFree && holds(found)) pieces.push({ kind, from, to });
    }
  }
  return pieces.sort((one, other) => one.from - other.from);
}
