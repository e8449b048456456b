import type { SaidCost, SaidSteps, SaidTime } from "../declared/service-said.ts";

/** Whether the steps have the same words in the same order. */
export function sameSteps(letter: SaidSteps, plan: SaidSteps): boolean {
  return letter.mark === plan.mark;
}

/**
 * Whether the plan's channels are among the letter's: step by step where both have as many steps, else all together. A
 * step of a plan has one channel where a letter's may have several, so that a letter's further channels contradict nothing;
 * a step without a channel says nothing.
 */
export function sameChannels(letter: SaidSteps, plan: SaidSteps): boolean {
  const all = new Set(letter.channels.flatMap(channelsOf));
  return plan.channels.every((channel, index) => {
    const offered = letter.count === plan.count ? channelsOf(letter.channels[index] ?? "") : [...all];
    return channel === "" || offered.length === 0 || offered.includes(channel);
  });
}

function channelsOf(step: string): readonly string[] {
  return step.split(",").filter((channel) => channel !== "");
}

const MINUTES = { minutes: 1, hours: 60, days: 24 * 60 } as const;

/**
 * Whether both state the same time. Minutes, hours and days of 24 hours are the same time in any of these units; working
 * days and months are compared with themselves alone, since five working days are not everywhere seven days. A range is
 * one whichever end is named first.
 */
export function sameTime(one: SaidTime, other: SaidTime): boolean {
  if (one.kind !== other.kind) return false;
  const [first, second] = [rangeOf(one), rangeOf(other)];
  return first.length === second.length && first.every((end, index) => end === second[index]);
}

function rangeOf({ min, max, unit }: SaidTime): readonly string[] {
  const ends = [min, max].filter((end) => end !== null).sort((one, other) => one - other);
  return ends.map((end) =>
    unit === "minutes" || unit === "hours" || unit === "days" ? `${end * MINUTES[unit]} minutes` : `${end} ${unit}`,
  );
}

const CENTAVOS = 100;

/** Whether both state the same cost: the same amount where both give one, else the same words. */
export function sameCost(one: SaidCost, other: SaidCost): boolean {
  if (one.amount !== null && other.amount !== null) {
    return Math.round(one.amount * CENTAVOS) === Math.round(other.amount * CENTAVOS);
  }
  return one.amount === other.amount && one.mark === other.mark;
}
