import * as z from "zod";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { Ratio } from "../indicators/ratio.ts";
import type { By } from "../people/by.ts";
import type { Expected } from "../rounds/expectation.ts";
import type { RoundDays, RoundPhase } from "../rounds/round.ts";
import type { RoundCounts } from "../rounds/round-counts.ts";
import type { RoundStanding } from "../rounds/standing.ts";

const siorg = z.string().regex(/^[1-9]\d{0,8}$/);
const day = z.iso.date();
const name = z.string().trim().min(3).max(120);
const note = z.string().trim().max(2_000);
/** What an expectation is known by within its agency. */
const expectedIds = z.array(z.string().min(1).max(200)).min(1).max(1_000);

/** Who is expected to send what. */
export const roundScope = z.strictObject({
  /** All agencies that are known, or those of these SIORG codes. */
  agencies: z.union([z.literal("all"), z.array(siorg).max(5_000)]),
  /** Of each of them its own workbook. */
  workbook: z.boolean(),
  /**
   * Of each of them which plans: none; any one; every one that is planned, which are those received and not cancelled or
   * launched and the services that the agency workbook says have a plan; or one for every service in the Portal's catalogue.
   */
  plans: z.enum(["none", "any", "planned", "catalogue"]),
  /** Plans of these services besides, of whatever agencies. */
  named: z.array(z.strictObject({ agency: siorg, service: z.string().trim().min(1).max(300) })).max(1_000),
});

export type RoundScope = z.infer<typeof roundScope>;

/** A round to open. */
export const roundToOpen = z
  .strictObject({
    /** Names this opening, and the round: trying again with the same key is not opening another. */
    key: z.uuid(),
    name,
    opens: day,
    due: day,
    note: note.default(""),
    scope: roundScope,
  })
  .refine(({ opens, due }) => due >= opens, { path: ["due"], message: "is before the round opens" });

export type RoundToOpen = z.infer<typeof roundToOpen>;

/** What to change of a round; what is left out stays. */
export const roundChange = z.strictObject({
  /** The version that was looked at: a round that somebody else changed meanwhile is not changed. */
  version: z.int().min(1),
  name: name.optional(),
  due: day.optional(),
  note: note.optional(),
  closed: z.boolean().optional(),
});

export type RoundChange = z.infer<typeof roundChange>;

/** What is expected besides, or no longer; asking twice is asking once. */
export const expectedChange = z.strictObject({
  add: roundScope.optional(),
  remove: z
    .array(z.strictObject({ agency: siorg, expected: expectedIds }))
    .max(100)
    .optional(),
});

export type ExpectedChange = z.infer<typeof expectedChange>;

/** What is waived of an agency, with the reason; `reason` null takes the waiver back. */
export const waiving = z.strictObject({
  agency: siorg,
  expected: expectedIds,
  reason: z.string().trim().min(3).max(300).nullable(),
});

export type Waiving = z.infer<typeof waiving>;

/** That there is nothing to send of what is expected of one's own agency; `declared` false takes it back. */
export const declaring = z.strictObject({
  expected: expectedIds,
  declared: z.boolean(),
  note: z.string().trim().max(300).optional(),
});

export type Declaring = z.infer<typeof declaring>;

/** What a scope comes to. */
export interface ScopePreview {
  readonly agencies: number;
  readonly workbooks: number;
  readonly plans: number;
  /** Agencies of the scope of which nothing would be expected, the first of them. */
  readonly without: readonly { readonly siorg: string; readonly name: string | null }[];
  /** How many there are. */
  readonly withoutCount: number;
}

/** A round as it is listed. */
export interface RoundListed extends RoundDays {
  readonly round: string;
  /** Rises with every change. */
  readonly version: number;
  readonly name: string;
  readonly note: string;
  readonly phase: RoundPhase;
  readonly opened: { readonly by: By; readonly at: string };
  /** How many agencies and expectations it began with, or has since they were changed. */
  readonly size: { readonly agencies: number; readonly expected: number };
  /** An opening that was interrupted: asked again, it goes on. Null once everything expected is written. */
  readonly unfinished: RoundToOpen | null;
}

/** How an agency, or all of them, stands in a round. */
export interface RoundFigures {
  readonly counts: RoundCounts;
  readonly completeness: Ratio | null;
  readonly timeliness: Ratio | null;
}

/** An agency in a round's table. */
export interface AgencyInRoundListed extends RoundFigures {
  readonly siorg: string;
  readonly name: string | null;
  readonly acronym: string | null;
}

/** A round with every agency, by name. */
export interface RoundTable {
  readonly asOf: CivilDate;
  readonly round: RoundListed;
  readonly all: RoundFigures;
  readonly agencies: readonly AgencyInRoundListed[];
}

/** An expectation as it is shown. */
export interface ExpectationListed {
  readonly id: string;
  readonly expected: Expected;
  readonly standing: RoundStanding;
}

/** One agency in one round, with everything expected of it. */
export interface AgencyRound extends RoundFigures {
  readonly round: RoundListed;
  readonly expectations: readonly ExpectationListed[];
}

/** The rounds of an agency, the latest due first. */
export interface AgencyRounds {
  readonly asOf: CivilDate;
  readonly agency: { readonly siorg: string; readonly name: string | null; readonly acronym: string | null };
  readonly rounds: readonly AgencyRound[];
}

/** Whom to ask of an agency. */
export interface Contact {
  readonly name: string;
  readonly address: string;
  readonly capacity: "focalPoint" | "owner";
}

/** Who has not sent yet: the agencies of which something is missing, with what and whom to ask. */
export interface RoundMissing {
  readonly asOf: CivilDate;
  readonly round: RoundListed;
  readonly agencies: readonly {
    readonly siorg: string;
    readonly name: string | null;
    readonly acronym: string | null;
    readonly missing: readonly ExpectationListed[];
    readonly contacts: readonly Contact[];
  }[];
}
