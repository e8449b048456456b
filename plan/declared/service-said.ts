import type { ListCode } from "../form/lists.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { foldedWords } from "../text/folded-words.ts";

/**
 * What the Portal's letter, or a plan, says of a service as it is today, reduced to what two of them are compared by. Null
 * where nothing is said.
 */
export interface ServiceSaid {
  readonly digital: boolean | null;
  readonly steps: SaidSteps | null;
  readonly time: SaidTime | null;
  readonly cost: SaidCost | null;
}

/** The steps, by what tells them apart: their texts are long and are read only when somebody looks at them. */
export interface SaidSteps {
  readonly count: number;
  /** A fingerprint of the texts in their order; case, accents and punctuation do not matter. */
  readonly mark: string;
  /**
   * Of each step its channel, or in a letter all of its channels with commas between them (a store holds no list of
   * lists); "" where none is said.
   */
  readonly channels: readonly string[];
}

/** The time to be served, as the form and letters write it; that it is not estimated yet says nothing of it. */
export interface SaidTime {
  readonly kind: Exclude<ListCode<"timeKinds">, "notEstimated">;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: ListCode<"timeUnits"> | null;
}

/** What the service costs the citizen. */
export interface SaidCost {
  /** In reais; null when it varies or is not said. */
  readonly amount: number | null;
  /** The beginning of what is said in words. */
  readonly note: string;
  /** A fingerprint of all of it; "" when nothing is said in words. */
  readonly mark: string;
}

/** The same in the form's own fields, as a plan has them and as a letter is written into them. */
export interface SaidValues {
  readonly digital: boolean | null;
  readonly cost: number | null;
  readonly costNote: string | null;
  readonly timeKind: ListCode<"timeKinds"> | null;
  readonly timeMin: number | null;
  readonly timeMax: number | null;
  readonly timeUnit: ListCode<"timeUnits"> | null;
  /** Step by step: its text, and its channel or channels as {@link SaidSteps.channels} has them. */
  readonly steps: readonly { readonly text: string; readonly channels: string }[];
}

/** Longer words are shown where they stand, not in a list. */
const NOTE_LENGTH = 200;

/** What these values say. */
export function serviceSaid(values: SaidValues): ServiceSaid {
  return { digital: values.digital, steps: saidSteps(values.steps), time: saidTime(values), cost: saidCost(values) };
}

function saidSteps(steps: SaidValues["steps"]): SaidSteps | null {
  if (steps.length === 0) return null;
  return {
    count: steps.length,
    mark: fingerprint(steps.map(({ text }) => foldedWords(text)).join("\n")),
    channels: steps.map(({ channels }) => channels),
  };
}

function saidTime({ timeKind: kind, timeMin: min, timeMax: max, timeUnit: unit }: SaidValues): SaidTime | null {
  if (kind === null || kind === "notEstimated") return null;
  return kind === "immediate" ? { kind, min: null, max: null, unit: null } : { kind, min, max, unit };
}

function saidCost({ cost: amount, costNote }: SaidValues): SaidCost | null {
  const words = foldedWords(costNote ?? "");
  if (amount === null && words === "") return null;
  return { amount, note: shortened(costNote ?? ""), mark: words === "" ? "" : fingerprint(words) };
}

function shortened(text: string): string {
  if (text.length <= NOTE_LENGTH) return text;
  return `${text
    .slice(0, NOTE_LENGTH - 1)
    .toWellFormed()
    .replace(/\ufffd$/, "")}…`;
}
