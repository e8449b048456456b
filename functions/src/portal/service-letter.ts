/**
 * One public service as its agency describes it in the Portal de Serviços (schema v3). Every text is plain: no Markdown,
 * no HTML, no entities, Unicode NFC, lines separated by `\n`. A text that says nothing ("", "-") is "".
 */
export interface ServiceLetter {
  /** Identity of the letter. Several letters may share a {@link portalNumber}; no two share a slug. */
  readonly slug: string;
  /** The Portal's own number of the service, digits. */
  readonly portalNumber: string | null;
  /** One line. */
  readonly name: string;
  readonly acronym: string | null;
  readonly description: string;
  readonly agency: LetterAgency;
  /** Who may ask: the kinds of requesters, then the segments of society that they do not already name. */
  readonly audience: string;
  readonly steps: readonly LetterStep[];
  /** Null when the letter does not say. */
  readonly free: boolean | null;
  readonly costs: readonly LetterCost[];
  /** Null when the letter leaves it out. */
  readonly time: LetterTime | null;
  readonly timeNote: string;
  /** Null when the letter does not say. */
  readonly digital: boolean | null;
}

export interface LetterAgency {
  /** SIORG code, digits. */
  readonly siorg: string;
  /** Without the acronym; "" when the letter gives only the code. */
  readonly name: string;
  readonly acronym: string | null;
  /** The Portal's own number of the agency, digits. */
  readonly portalNumber: string | null;
}

/** A channel as the letter writes it (`presencial`, `web`, `web-emitir`, …); values outside the schema are kept. */
export type ChannelOfLetter = string;

export interface LetterStep {
  /** One line, "" when the letter has none. */
  readonly title: string;
  readonly description: string;
  /** In the letter's order, each once, those of special cases included. */
  readonly channels: readonly ChannelOfLetter[];
}

export interface LetterCost {
  readonly description: string;
  /** As written: `R$`, `USD`. */
  readonly currency: string;
  /** Null when the amount varies, is missing, or can be read in two ways (`2,000`). */
  readonly amount: number | null;
  /** What the letter says instead of an amount, or the amount that could not be read. */
  readonly variable: string | null;
  /** The case in which alone it is due; null when it is always due. */
  readonly condition: string | null;
  /** The step it belongs to, counted from 1. */
  readonly step: number;
}

export type TimeUnit = "minutes" | "hours" | "days" | "workingDays" | "months";

export type LetterTime =
  | {
      readonly kind: "up-to" | "between" | "average";
      /** Only of `between`. */
      readonly min: number | null;
      readonly max: number;
      readonly unit: TimeUnit;
    }
  | { readonly kind: "immediate" }
  | { readonly kind: "not-estimated" };
