import { type ChannelCode, channelCode, channelName, isDigital } from "./channels.ts";
import type { LetterStep, ServiceLetter } from "./service-letter.ts";

/** A row of the plan's table of steps today. */
export interface StepForPlan {
  /** Counted from 1. */
  readonly order: number;
  /** The title, the description where it says more, and the channels for which the table has no room. */
  readonly description: string;
  /** Null, as is {@link digital}, when the letter names no channel: the agency is to be asked. */
  readonly channel: ChannelCode | null;
  readonly digital: boolean | null;
}

/**
 * The letter's steps as the plan's table wants them. A step with several channels has one row, whose channel is the first
 * digital one if there is any, otherwise the first; the description names the others ("Outros canais: presencial, telefone.").
 */
export function stepsForPlan(letter: Pick<ServiceLetter, "steps">): StepForPlan[] {
  return letter.steps.map((step, index) => {
    const principal = step.channels.find((channel) => isDigital(channelCode(channel))) ?? step.channels[0];
    const channel = principal === undefined ? null : channelCode(principal);
    return {
      order: index + 1,
      description: [titleAndDescription(step), channelNote(step, principal)].filter((text) => text !== "").join("\n"),
      channel,
      digital: channel === null ? null : isDigital(channel),
    };
  });
}

function titleAndDescription({ title, description }: LetterStep): string {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s.:;]+/g, " ")
      .trim();
  if (description === "" || bare(title) === bare(description)) return title;
  return title === "" ? description : `${title}\n${description}`;
}

function channelNote({ channels }: LetterStep, principal: string | undefined): string {
  if (principal === undefined) return "";
  const shown = channelName(principal);
  // The table can say only "other" of a channel it does not know; the letter's word must not be lost.
  const own = channelCode(principal) === "other" ? `Canal: ${shown}.` : "";
  const others = [...new Set(channels.map(channelName))].filter((name) => name !== shown);
  const rest = others.length === 0 ? "" : `Outros canais: ${others.join(", ")}.`;
  return [own, rest].filter((text) => text !== "").join(" ");
}
