import { describe, expect, test } from "@jest/globals";
import type { Answer } from "../../../addin/api/answer.ts";
import { explanationsOf } from "../../../addin/findings/subjects.ts";
import { type Queue, type QueueEvent, queueAfter } from "../../../addin/page/send/queue.ts";
import type { Refusal } from "../../../plan/contract/refusal.ts";
import * as examples from "../../page/examples.ts";

const queueOf = (...events: readonly QueueEvent[]): Queue => events.reduce(queueAfter, [] as Queue);

const added: QueueEvent = { kind: "added", files: [{ id: "a", name: "a.xlsx", size: 10 }] };
const nothingTyped = { explanations: {} };
const subject = JSON.stringify([examples.foreignEmail.rule, examples.foreignEmail.field]);

function checked(answer: Answer<ReturnType<typeof examples.checkedWith>>, typed = nothingTyped): QueueEvent {
  return { kind: "checked", id: "a", answer, typed };
}

const refusedWith = (refusal: Refusal) =>
  ({ kind: "refused", refusal: { ...refusal, sentence: "", requestId: "" } }) as const;

const withQuery = checked({ kind: "done", value: examples.checkedWith(examples.foreignEmail) });

describe("a workbook in the queue", () => {
  test("is first checked", () => {
    expect(queueOf(added)[0]?.stage).toEqual({ kind: "waiting", purpose: "check" });
  });

  test("begins with what was explained with an earlier revision", () => {
    const value = {
      ...examples.checkedWith(examples.foreignEmail),
      explanations: [{ rule: examples.foreignEmail.rule, field: examples.foreignEmail.field, text: "de antes" }],
    };
    expect(queueOf(added, checked({ kind: "done", value }))[0]?.explanations[subject]).toBe("de antes");
  });

  test("keeps what was typed over what was explained earlier", () => {
    const value = {
      ...examples.checkedWith(examples.foreignEmail),
      explanations: [{ rule: examples.foreignEmail.rule, field: examples.foreignEmail.field, text: "de antes" }],
    };
    const typed = { explanations: { [subject]: "de agora" } };
    expect(queueOf(added, checked({ kind: "done", value }, typed))[0]?.explanations[subject]).toBe("de agora");
  });

  test("is tried again for what it was being done for", () => {
    const unreachable: QueueEvent = { kind: "sent", id: "a", answer: { kind: "unreachable" } };
    const queue = queueOf(added, withQuery, unreachable, { kind: "retried", id: "a" });
    expect(queue[0]?.stage).toEqual({ kind: "waiting", purpose: "send" });
    expect(queue[0]?.checked?.findings).toEqual([examples.foreignEmail]);
  });

  test("is checked again when it becomes final, since it then needs more", () => {
    const queue = queueOf(added, withQuery, { kind: "finalChosen", id: "a", final: true });
    expect(queue[0]).toMatchObject({ final: true, stage: { kind: "waiting", purpose: "check" } });
  });

  test("shows the errors the cloud found when it was sent", () => {
    const answer = refusedWith({ code: "has-errors", findings: [examples.missingName] });
    const queue = queueOf(added, withQuery, { kind: "sent", id: "a", answer });
    expect(queue[0]?.checked?.findings).toEqual([examples.missingName, examples.foreignEmail]);
  });

  test("shows once a query that was not explained", () => {
    const answer = refusedWith({ code: "unexplained-queries", findings: [examples.foreignEmail] });
    const queue = queueOf(added, withQuery, { kind: "sent", id: "a", answer });
    expect(queue[0]?.checked?.findings).toEqual([examples.foreignEmail]);
  });

  test("is sent upon the current revision once somebody insists", () => {
    const answer = refusedWith({ code: "conflict", conflict: examples.conflict });
    const asked = queueOf(added, withQuery, { kind: "sent", id: "a", answer }, { kind: "insisting", id: "a" });
    expect(asked[0]).toMatchObject({ confirming: true, base: null });
    const insisted = queueAfter(asked, { kind: "insisted", id: "a" });
    expect(insisted[0]).toMatchObject({ base: 3, confirming: false, stage: { kind: "waiting", purpose: "send" } });
  });

  test("cannot be insisted on when nothing conflicts", () => {
    const queue = queueOf(added, withQuery);
    expect(queueAfter(queue, { kind: "insisted", id: "a" })).toEqual(queue);
  });

  test("leaves the others as they are", () => {
    const two: QueueEvent = { kind: "added", files: ["a", "b"].map((id) => ({ id, name: `${id}.xlsx`, size: 1 })) };
    const queue = queueOf(two, { kind: "removed", id: "a" });
    expect(queue.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("explanations", () => {
  const two = [examples.foreignEmail, { ...examples.foreignEmail, values: { email: "x@y.org", domain: "y.org" } }];

  test("stand once for all findings of a rule about a field", () => {
    expect(explanationsOf(two, { [subject]: " é de uma fundação " })).toEqual([
      { rule: "people.email-domain", field: "owner.titular.email", text: "é de uma fundação" },
    ]);
  });

  test("shorter than three letters explain nothing", () => {
    expect(explanationsOf(two, { [subject]: " ok " })).toEqual([]);
  });

  test("of what is no longer found are not sent", () => {
    expect(explanationsOf([], { [subject]: "é de uma fundação" })).toEqual([]);
  });
});
