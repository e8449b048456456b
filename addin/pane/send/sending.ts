import type { Receipt } from "../../../plan/contract/receipt.ts";
import type { Checked, Conflict, Submitted } from "../../../plan/contract/submission.ts";
import { asRows } from "../../../plan/differences/take-over.ts";
import type { Change } from "../../../plan/repair/change.ts";
import type { FileFailure } from "../../../plan/rules/check-workbook.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { Answer, Failure } from "../../api/answer.ts";
import type { Sent } from "../../api/api.ts";
import type { ExcelProblem } from "../../excel/excel-error.ts";
import type { Purpose, Workbook } from "./workbook-to-send.ts";

/** Whose words count where two sides differ. */
export type Side = "mine" | "theirs";

/** A workbook as the cloud checked it: what is confirmed is what is sent. */
export interface Ready {
  readonly workbook: Workbook;
  readonly checked: Checked;
}

/** Whether the receipt is in the workbook's cells. */
export type Kept = "writing" | "kept" | ExcelProblem;

/** How far a sending is. */
export type Stage =
  | { readonly kind: "reading" }
  | { readonly kind: "unreadable"; readonly problem: ExcelProblem }
  | { readonly kind: "unusable"; readonly failure: FileFailure }
  /** There are errors. They are shown as they were told until the workbook changes, then as the rules say them. */
  | { readonly kind: "errors"; readonly told: readonly Finding[] }
  | { readonly kind: "signedOut" | "notAllowed" | "tooLarge" }
  | { readonly kind: "asking" }
  | { readonly kind: "ready"; readonly ready: Ready }
  | { readonly kind: "sending"; readonly ready: Ready; readonly sent: Sent | null }
  | {
      readonly kind: "failed";
      readonly purpose: Purpose;
      readonly failure: Failure;
      /** What was being sent, so that the very same can be sent again; null when it was only checked. */
      readonly ready: Ready | null;
    }
  | {
      readonly kind: "conflict";
      readonly conflict: Conflict;
      readonly workbook: Workbook;
      readonly choices: readonly (Side | null)[];
      readonly merging: boolean;
      /** Why the values that were chosen could not be written. */
      readonly problem: ExcelProblem | null;
    }
  | {
      readonly kind: "received" | "identical";
      readonly revision: number;
      readonly receipt: Receipt;
      readonly workbook: Workbook;
      readonly plan: string | null;
      readonly kept: Kept;
    };

/** What was taken over from the current revision, until the workbook is sent. */
export interface Merged {
  readonly theirs: number;
  readonly mine: number;
  /** Fields that the workbook has no cell for. */
  readonly unplaced: number;
  /** Takes it back; null when the workbook has changed since, and cells may have moved. */
  readonly undo: readonly Change[] | null;
}

/** One sending of the workbook at hand. */
export interface Sending {
  readonly stage: Stage;
  readonly final: boolean;
  /** The revision it would become, once the cloud has said; the rules for later ones are stricter. */
  readonly revision: number | null;
  /** The revision that the person merged with, instead of the one that the workbook names. */
  readonly base: number | null;
  readonly merged: Merged | null;
  /** The workbook was changed between the summary and its confirmation. */
  readonly changed: boolean;
}

export type SendingEvent =
  | { readonly kind: "reading"; readonly changed: boolean }
  | { readonly kind: "unreadable"; readonly problem: ExcelProblem }
  | { readonly kind: "unusable"; readonly failure: FileFailure }
  | { readonly kind: "errors"; readonly findings: readonly Finding[] }
  | { readonly kind: "signedOut" | "notAllowed" | "tooLarge" | "asking" }
  | { readonly kind: "checked"; readonly workbook: Workbook; readonly answer: Answer<Checked> }
  | { readonly kind: "finalChosen"; readonly final: boolean }
  | { readonly kind: "submitted"; readonly sent: Sent | null }
  | { readonly kind: "sent"; readonly workbook: Workbook; readonly answer: Answer<Submitted> }
  | { readonly kind: "chosen"; readonly index: number | null; readonly side: Side }
  | { readonly kind: "merging" }
  | { readonly kind: "notMerged"; readonly problem: ExcelProblem }
  | { readonly kind: "merged"; readonly base: number; readonly merged: Merged }
  | { readonly kind: "unmerged" }
  | { readonly kind: "keeping" | "kept" }
  | { readonly kind: "notKept"; readonly problem: ExcelProblem };

/** Nothing has been asked yet. */
export const unsent: Sending = {
  stage: { kind: "reading" },
  final: false,
  revision: null,
  base: null,
  merged: null,
  changed: false,
};

/** What becomes of a sending. */
export function sendingAfter(state: Sending, event: SendingEvent): Sending {
  const { stage } = state;
  switch (event.kind) {
    case "reading":
      return { ...state, stage: { kind: "reading" }, changed: event.changed };
    case "unreadable":
    case "unusable":
      return { ...state, stage: event };
    case "errors":
      return { ...state, stage: inError(event.findings) };
    case "signedOut":
    case "notAllowed":
    case "tooLarge":
    case "asking":
      return { ...state, stage: { kind: event.kind } };
    case "checked":
      return afterCheck(state, event);
    case "finalChosen":
      return { ...state, final: event.final };
    case "submitted":
      return "ready" in stage && stage.ready
        ? { ...state, stage: { kind: "sending", ready: stage.ready, sent: event.sent } }
        : state;
    case "sent":
      return afterSending(state, event);
    case "chosen":
      return stage.kind === "conflict"
        ? { ...state, stage: { ...stage, choices: chosen(stage.choices, event) } }
        : state;
    case "merging":
      return stage.kind === "conflict" ? { ...state, stage: { ...stage, merging: true, problem: null } } : state;
    case "notMerged":
      return stage.kind === "conflict"
        ? { ...state, stage: { ...stage, merging: false, problem: event.problem } }
        : state;
    case "merged":
      return { ...state, base: event.base, merged: event.merged };
    case "unmerged":
      return { ...state, base: null, merged: null };
    case "keeping":
      return keptAs(state, "writing");
    case "kept":
      return keptAs(state, "kept");
    case "notKept":
      return keptAs(state, event.problem);
  }
}

function afterCheck(state: Sending, { workbook, answer }: Extract<SendingEvent, { kind: "checked" }>): Sending {
  if (answer.kind !== "done") return refused(state, "check", answer);
  const { value: checked } = answer;
  const { revision, findings, since } = checked;
  const errors = inError(findings);
  if (errors.told.length > 0) return { ...state, revision, stage: errors };
  const base = state.base ?? workbook.base;
  // With more differences than were told, sending tells them all.
  if (since && since.revision !== base && since.differences.length > 0 && since.more === 0) {
    const { revision: current, moment, by, differences } = since;
    const conflict = { plan: checked.plan, base, current: { revision: current, moment, by }, differences };
    return { ...state, revision, base: null, merged: null, stage: inConflict(conflict, workbook) };
  }
  return { ...state, revision, stage: { kind: "ready", ready: { workbook, checked } } };
}

function afterSending(state: Sending, { workbook, answer }: Extract<SendingEvent, { kind: "sent" }>): Sending {
  if (answer.kind === "done") {
    const { plan, revision, receipt } = answer.value;
    return { ...unsent, stage: { kind: "received", plan, revision, receipt, workbook, kept: "writing" } };
  }
  if (answer.kind === "refused") {
    const { refusal } = answer;
    if (refusal.code === "identical") {
      const { revision, receipt } = refusal;
      return { ...unsent, stage: { kind: "identical", plan: null, revision, receipt, workbook, kept: "writing" } };
    }
    if (refusal.code === "conflict") {
      return { ...state, base: null, merged: null, stage: inConflict(refusal.conflict, workbook) };
    }
  }
  return refused(state, "send", answer);
}

function refused(state: Sending, purpose: Purpose, failure: Failure): Sending {
  if (failure.kind === "refused") {
    const { refusal } = failure;
    if (refusal.code === "unusable-workbook")
      return { ...state, stage: { kind: "unusable", failure: refusal.failure } };
    if (refusal.code === "has-errors") return { ...state, stage: inError(refusal.findings) };
    if (refusal.code === "too-large") return { ...state, stage: { kind: "tooLarge" } };
  }
  const ready = "ready" in state.stage ? state.stage.ready : null;
  return { ...state, stage: { kind: "failed", purpose, failure, ready } };
}

function inError(findings: readonly Finding[]) {
  return { kind: "errors", told: findings.filter(({ severity }) => severity === "error") } as const;
}

function inConflict(conflict: Conflict, workbook: Workbook): Stage {
  const choices = asRows(conflict.differences).map(() => null);
  return { kind: "conflict", conflict, workbook, choices, merging: false, problem: null };
}

/** `index` null chooses for all. */
function chosen(choices: readonly (Side | null)[], { index, side }: Extract<SendingEvent, { kind: "chosen" }>) {
  return choices.map((choice, at) => (index === null || at === index ? side : choice));
}

function keptAs(state: Sending, kept: Kept): Sending {
  const { stage } = state;
  return stage.kind === "received" || stage.kind === "identical" ? { ...state, stage: { ...stage, kept } } : state;
}
