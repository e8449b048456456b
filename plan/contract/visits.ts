import * as z from "zod";
import { type CivilDate, civilDate } from "../calendar/civil-date.ts";
import { tools } from "../form/annex.ts";
import { isEmail } from "../people/email.ts";
import { visitStates } from "../visits/moves.ts";
import { MOST_DATES, type Visit, visitKinds, visitModes } from "../visits/visit.ts";

const NO_CONTROL = /^[^\p{Cc}\p{Cs}]*$/u;

const line = (least: number, most: number) => z.string().trim().min(least).max(most).regex(NO_CONTROL);
const reason = z.string().trim().min(3).max(1_000);
const day = z
  .string()
  .refine(
    (text) =>
      /^\d{4}-\d{2}-\d{2}$/.test(text) &&
      civilDate(...(text.split("-").map(Number) as [number, number, number])) === text,
    "is no day",
  );
const dates = z
  .array(day)
  .min(1)
  .max(MOST_DATES)
  .refine((all) => new Set(all).size === all.length, "are not different days");

/** An agency asks for a workshop or a technical visit. */
export const visitRequest = z.strictObject({
  /** Names this request: asked again with the same key, it is answered and not made again. */
  key: z.uuid(),
  kind: z.enum(visitKinds),
  subject: line(3, 200),
  /** The plan that it is about, by its key. */
  plan: z.string().min(1).max(200).nullable(),
  tool: z.enum(tools.map(({ key }) => key)).nullable(),
  /** The days that would suit, the most wanted first. */
  dates,
  mode: z.enum(visitModes),
  people: z.int().min(1).max(500),
  note: z.string().trim().max(2_000).nullable(),
});

export type VisitRequest = z.infer<typeof visitRequest>;

/** When, where and with whom it is to be. */
export const meeting = z.strictObject({
  day,
  /** In America/Sao_Paulo. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(15).max(600),
  mode: z.enum(visitModes),
  place: line(3, 300),
  host: z.strictObject({ name: line(3, 120), email: z.string().trim().toLowerCase().refine(isEmail) }),
});

/** What somebody does to a visit. */
const doing = z.discriminatedUnion("act", [
  z.strictObject({ act: z.enum(["schedule", "propose"]), meeting, reason: reason.optional() }),
  z.strictObject({ act: z.literal("reschedule"), meeting, reason }),
  z.strictObject({ act: z.enum(["decline", "cancel"]), reason }),
  z.strictObject({ act: z.literal("confirm") }),
  /** `reason`: what was agreed on. */
  z.strictObject({ act: z.literal("hold"), reason: reason.optional() }),
  z.strictObject({ act: z.literal("askAnother"), dates, reason }),
]);

/** A move of either side. */
export const visitMove = z.strictObject({
  /** Names this move, as of a request. */
  key: z.uuid(),
  /** How whoever moves it has seen it: when it stands otherwise by now, it is not moved. */
  base: z.strictObject({ step: z.int().min(1), state: z.enum(visitStates) }),
  doing,
});

export type VisitMoveRequest = z.infer<typeof visitMove>;

/** Which visits to list. */
export const visitsWanted = z.object({
  /** Those to which something may still happen, or those that are over. */
  open: z.enum(["yes", "no"]).default("yes"),
  /** The `next` of the page before. */
  after: z.string().max(300).optional(),
});

export type VisitsWanted = z.infer<typeof visitsWanted>;

/** The visits that have a date on a day. */
export const visitDayAsked = z.strictObject({ day });

/** A visit as both sides see it. */
export interface VisitListed extends Visit {
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string | null;
  readonly acronym: string | null;
  /** What the plan's service is called; null when it is about none. */
  readonly service: string | null;
}

/** Visits, those that were asked for first before the others where they are open, the last changed first where they are over. */
export interface VisitsPage {
  readonly asOf: CivilDate;
  readonly visits: readonly VisitListed[];
  readonly next: string | null;
  /** The days of the next months on which no federal office is open but that are no weekend. */
  readonly holidays: readonly CivilDate[];
}

/** What else is on a day, for whoever sets a date on it. */
export interface VisitDay {
  readonly day: CivilDate;
  readonly visits: readonly VisitListed[];
}
