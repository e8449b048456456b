import * as z from "zod";
import type { FormDifference } from "../differences/difference.ts";
import type { Form } from "../form/declaration.ts";
import type { Finding } from "../rules/rule.ts";
import type { Receipt } from "./receipt.ts";

/** An answer to a *pergunta*: it stands for every finding of that rule about that field. */
export const explanation = z.strictObject({
  rule: z.string().min(1).max(80),
  /** The finding's `field`; null when it is about the whole workbook. */
  field: z.string().min(1).max(120).nullable(),
  text: z.string().trim().min(3).max(2_000),
});

export type Explanation = z.infer<typeof explanation>;

/**
 * What is said with a workbook. It is the part `request` of a `multipart/form-data` body whose part `workbook` is the
 * file, or the property `request` of a JSON body whose property `grid` is the grid.
 */
export const submissionRequest = z.strictObject({
  /**
   * Names this sending: the same key with the same content gets the first answer again, with other content it is
   * refused. A sender makes a new one for each new sending, and keeps it while trying again.
   */
  key: z.uuid(),
  /** The revision that the sender started from, when it is not the one that the workbook itself names. */
  base: z.int().min(0).optional(),
  /** Sent as final: the names of section 7 are then needed. */
  final: z.boolean().default(false),
  explanations: z.array(explanation).max(200).default([]),
});

export type SubmissionRequest = z.infer<typeof submissionRequest>;

/** What is said with a workbook that is only to be checked. */
export const checkRequest = z.strictObject({ final: z.boolean().default(false) });

export type CheckRequest = z.infer<typeof checkRequest>;

/** A workbook was received. */
export interface Submitted {
  readonly kind: Form["kind"];
  /** The plan's key within its agency; null for an agency workbook. */
  readonly plan: string | null;
  readonly revision: number;
  readonly receipt: Receipt;
  /** What remains: warnings, and queries with their explanations given. */
  readonly findings: readonly Finding[];
}

/** A workbook was looked at. */
export interface Checked {
  readonly kind: Form["kind"];
  readonly agency: string | null;
  readonly service: string | null;
  /** The key of the plan that it is a revision of; null for an agency workbook and for a plan never received. */
  readonly plan: string | null;
  /** The revision it would become. */
  readonly revision: number;
  readonly findings: readonly Finding[];
  /** What was already explained with an earlier revision, and still counts. */
  readonly explanations: readonly Explanation[];
  /** How it differs from what was last received of the same plan or agency workbook; null when nothing was. */
  readonly since: Since | null;
}

/** The revision that was last received, and where a workbook differs from it. */
export interface Since {
  readonly revision: number;
  readonly moment: string;
  readonly by: string;
  /** `from` what was received, `to` the workbook. The first of them, when there are very many. */
  readonly differences: readonly FormDifference[];
  /** How many more there are. */
  readonly more: number;
}

/** The plan has moved since the workbook was made from it. */
export interface Conflict {
  /** The plan's key within its agency; null for an agency workbook. */
  readonly plan: string | null;
  /** The revision that the sender started from. */
  readonly base: number;
  readonly current: { readonly revision: number; readonly moment: string; readonly by: string };
  /** Where the workbook and the current revision differ: `from` the current one, `to` the sender's. */
  readonly differences: readonly FormDifference[];
}
