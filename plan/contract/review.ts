import * as z from "zod";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { FindingCounts } from "../consolidation/finding-counts.ts";
import { type ListCode, lists } from "../form/lists.ts";
import { type Confirmations, type Confirmer, confirmers } from "../lifecycle/confirmations.ts";
import { type PlanState, type ReviewAct, reviewActs } from "../lifecycle/moves.ts";
import { type Comment, commentStates } from "../review/comment.ts";
import type { CellNow } from "../review/commented-cell.ts";
import type { LastMove, ReviewRecord } from "../review/plan-review.ts";
import type { ReadableSheet } from "../review/readable-content.ts";
import type { Refusal } from "./refusal.ts";

const revision = z.int().min(1);
const state = z.enum(lists.planStates.map(({ code }) => code));
const words = (most: number) => z.string().trim().min(3).max(most);

/** What whoever moves a plan has seen of it: when it stands otherwise by now, it is not moved. */
const moveBase = z.strictObject({ revision, state });

/** A move of the ministry. */
export const moveRequest = z.strictObject({
  /** Names this move: asked again with the same key, it is answered and not made again. */
  key: z.uuid(),
  act: z.enum(reviewActs),
  base: moveBase,
  /** Why; the agency reads it, and gets it by mail. */
  reason: words(2_000).optional(),
});

export type MoveRequest = z.infer<typeof moveRequest>;

/** So many plans are moved by one request: each is a transaction of its own. */
export const MOST_MOVED = 10;

/**
 * The same move of several plans. Each is made or refused by itself under `key` and its own name, so that the same
 * request asked again goes on where it was interrupted.
 */
export const movesRequest = z.strictObject({
  key: z.uuid(),
  act: z.enum(["begin", "approve"]),
  plans: z
    .array(
      z.strictObject({
        agency: z.string().regex(/^[1-9]\d{0,8}$/),
        plan: z.string().min(1).max(200),
        base: moveBase,
      }),
    )
    .min(1)
    .max(MOST_MOVED),
});

export type MovesRequest = z.infer<typeof movesRequest>;

/** How a plan stands once it was moved. */
export interface Moved {
  readonly plan: string;
  readonly agency: string;
  readonly state: PlanState;
  readonly revision: number;
  readonly last: LastMove;
}

/** What became of each plan, in the order they were named. */
export interface SeveralMoved {
  readonly results: readonly {
    readonly agency: string;
    readonly plan: string;
    /** The state it is in now; null when it was refused. */
    readonly state: PlanState | null;
    readonly refused: (Refusal & { readonly sentence: string }) | null;
  }[];
}

/** A comment of the ministry. */
export const commentRequest = z.strictObject({
  /** Names this comment: the same key again is the same comment. */
  key: z.uuid(),
  /** The revision that it is about, which must be the last. */
  revision,
  /** A key of the form; null for the plan as a whole. */
  field: z.string().min(1).max(120).nullable(),
  /** Of a table the row, counted from 1 among those that say something; null for a field. */
  row: z.int().min(1).max(100_000).nullable(),
  text: words(2_000),
});

export type CommentRequest = z.infer<typeof commentRequest>;

/** What becomes of a comment. */
export const commentChange = z.strictObject({
  state: z.enum(commentStates),
  /** What the agency says to it, or the ministry. */
  answer: words(1_000).optional(),
});

export type CommentChange = z.infer<typeof commentChange>;

/** A comment as those see it who may read the plan, with its cell in the last revision. */
export type CommentListed = Comment & CellNow;

/** A confirmation by the owner or the chair; `confirmed` false takes one's own back. */
export const confirmationRequest = z.strictObject({
  confirmer: z.enum(confirmers),
  confirmed: z.boolean(),
  /** The content hash of the receipt of what is confirmed, so that nobody confirms what they have not seen. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type ConfirmationRequest = z.infer<typeof confirmationRequest>;

/** How a plan's confirmations stand. */
export interface Confirmed {
  readonly final: boolean;
  readonly confirmations: Confirmations;
}

/** Where the review of a plan stands. */
export interface PlanReviewed {
  readonly plan: string;
  readonly agency: string;
  readonly service: string | null;
  readonly state: PlanState;
  readonly revision: number;
  /** ISO 8601 in UTC, and the content hash of its receipt. */
  readonly received: string;
  readonly hash: string;
  /** Whether the last revision was sent as final, and whether both have confirmed it as it is. */
  readonly sentAsFinal: boolean;
  readonly final: boolean;
  readonly confirmations: Confirmations;
  /** Whom section 7 names: to be shown beside who confirms. */
  readonly named: { readonly [C in Confirmer]: string | null };
  /** In which capacities whoever asks may confirm it. */
  readonly capacities: readonly Confirmer[];
  readonly last: LastMove | null;
  /** The revision approved or returned last; null when none was. */
  readonly reviewed: number | null;
  /** By the form's order, those about the plan as a whole first. */
  readonly comments: readonly CommentListed[];
  /** What the ministry may do to it now. */
  readonly acts: readonly ReviewAct[];
}

/** What a revision of a plan says. */
export interface PlanRead {
  readonly plan: string;
  readonly agency: string;
  readonly revision: number;
  readonly sheets: readonly ReadableSheet[];
}

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((text) => (typeof text === "string" ? text.split(",") : text), z.array(item).max(500));

/** Which plans wait for the ministry; values in a query string are separated by commas. */
export const queueFilter = z.strictObject({
  agency: list(z.string().regex(/^[1-9]\d{0,8}$/)).optional(),
  /** Left out, those that wait for the ministry: submitted, under review, amended. */
  state: list(state).optional(),
  text: z.string().trim().max(200).optional(),
  /** `yes` for plans that are final, `no` for those that are not. */
  final: z.enum(["yes", "no"]).optional(),
  /** `open` for plans with an open comment, `none` for those without. */
  comments: z.enum(["open", "none"]).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

export type QueueFilter = z.infer<typeof queueFilter>;

/** A plan in the ministry's queue. */
export interface QueuedPlan extends ReviewRecord {
  readonly agency: string;
  readonly agencyName: string | null;
  readonly acronym: string | null;
  readonly plan: string;
  readonly service: string | null;
  readonly state: ListCode<"planStates">;
  readonly revision: number;
  readonly findings: FindingCounts;
}

/** Plans that wait, those that wait longest first. */
export interface Queue {
  readonly asOf: CivilDate;
  readonly rows: readonly QueuedPlan[];
  /** How many there are in all. */
  readonly all: number;
}
