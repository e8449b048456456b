import type { Checked, Submitted } from "../../../plan/contract/submission.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { Answer, ToldRefusal } from "../../api/answer.ts";
import { newSending, type Purpose, type Sending, type Stage } from "./sending.ts";
import { subjectOf } from "./subjects.ts";

/** The workbooks that were chosen, in their order. */
export type Queue = readonly Sending[];

/** What was typed for a workbook before, on this page or an earlier one. */
export interface Typed {
  readonly explanations: { readonly [subject: string]: string };
}

export type QueueEvent =
  | {
      readonly kind: "added";
      readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
    }
  | { readonly kind: "removed"; readonly id: string }
  | { readonly kind: "progressed"; readonly id: string; readonly sent: number; readonly all: number }
  | { readonly kind: "checked"; readonly id: string; readonly answer: Answer<Checked>; readonly typed: Typed }
  | { readonly kind: "explained"; readonly id: string; readonly subjects: readonly string[]; readonly text: string }
  | { readonly kind: "finalChosen"; readonly id: string; readonly final: boolean }
  | { readonly kind: "submitted" | "retried" | "insisting" | "insisted" | "relented" | "unfolded"; readonly id: string }
  | { readonly kind: "sent"; readonly id: string; readonly answer: Answer<Submitted> };

/** What becomes of the queue. */
export function queueAfter(queue: Queue, event: QueueEvent): Queue {
  if (event.kind === "added") return [...queue, ...event.files.map(({ id, name, size }) => newSending(id, name, size))];
  if (event.kind === "removed") return queue.filter(({ id }) => id !== event.id);
  return queue.map((sending) => (sending.id === event.id ? sendingAfter(sending, event) : sending));
}

function sendingAfter(sending: Sending, event: Exclude<QueueEvent, { kind: "added" | "removed" }>): Sending {
  switch (event.kind) {
    case "progressed":
      return {
        ...sending,
        stage: { kind: "uploading", purpose: purposeOf(sending.stage), sent: event.sent, all: event.all },
      };
    case "checked":
      return afterCheck(sending, event.answer, event.typed);
    case "explained": {
      const typed = Object.fromEntries(event.subjects.map((subject) => [subject, event.text]));
      return { ...sending, explanations: { ...sending.explanations, ...typed } };
    }
    case "finalChosen":
      // As final it needs more: what was found before no longer says everything.
      return { ...sending, final: event.final, stage: { kind: "waiting", purpose: "check" } };
    case "submitted":
      return { ...sending, stage: { kind: "waiting", purpose: "send" } };
    case "retried":
      return { ...sending, stage: { kind: "waiting", purpose: purposeOf(sending.stage) } };
    case "insisting":
      return { ...sending, confirming: true };
    case "relented":
      return { ...sending, confirming: false };
    case "unfolded":
      return { ...sending, unfolded: true };
    case "insisted":
      return insisted(sending);
    case "sent":
      return afterSending(sending, event.answer);
  }
}

function purposeOf(stage: Stage): Purpose {
  return "purpose" in stage ? stage.purpose : "check";
}

function afterCheck(sending: Sending, answer: Answer<Checked>, typed: Typed): Sending {
  if (answer.kind !== "done") return { ...sending, stage: failed("check", answer) };
  const earlier = Object.fromEntries(answer.value.explanations.map((known) => [subjectOf(known), known.text]));
  return {
    ...sending,
    stage: { kind: "checked" },
    checked: answer.value,
    // What was typed last counts most: it may correct what was explained with an earlier revision.
    explanations: { ...earlier, ...typed.explanations, ...sending.explanations },
  };
}

function afterSending(sending: Sending, answer: Answer<Submitted>): Sending {
  if (answer.kind === "done") return { ...sending, stage: { kind: "received", submitted: answer.value } };
  const stage = failed("send", answer);
  if (answer.kind === "unreachable") return { ...sending, stage };
  return { ...sending, stage, confirming: false, unfolded: false, checked: corrected(sending.checked, answer.refusal) };
}

/** The cloud decides: what it found when sending stands in the place of what it had found when checking. */
function corrected(checked: Checked | null, refusal: ToldRefusal): Checked | null {
  if (checked === null || (refusal.code !== "has-errors" && refusal.code !== "unexplained-queries")) return checked;
  const severity = refusal.code === "has-errors" ? "error" : "query";
  const known = new Set(refusal.findings.map(nameOf));
  const kept = checked.findings.filter((finding) =>
    severity === "error" ? finding.severity !== "error" && !known.has(nameOf(finding)) : !known.has(nameOf(finding)),
  );
  return { ...checked, findings: [...refusal.findings, ...kept] };
}

function nameOf({ rule, field, places }: Finding): string {
  return JSON.stringify([rule, field, places[0] ?? null]);
}

function failed(purpose: Purpose, answer: Exclude<Answer<unknown>, { kind: "done" }>): Stage {
  if (answer.kind === "unreachable") return { kind: "unreachable", purpose };
  return { kind: "refused", purpose, refusal: answer.refusal };
}

function insisted(sending: Sending): Sending {
  const { stage } = sending;
  if (stage.kind !== "refused" || stage.refusal.code !== "conflict") return sending;
  const { revision } = stage.refusal.conflict.current;
  return { ...sending, base: revision, confirming: false, stage: { kind: "waiting", purpose: "send" } };
}
