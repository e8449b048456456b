import { describe, expect, test } from "@jest/globals";
import { excelWorkbook } from "../../../addin/excel/excel-workbook.ts";
import { type Sending, sendingAfter, unsent } from "../../../addin/pane/send/sending.ts";
import { sendingKeys } from "../../../addin/pane/send/sending-key.ts";
import { fitsTheCloud, type Workbook, workbookToSend } from "../../../addin/pane/send/workbook-to-send.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { wireGrid } from "../../../plan/contract/grid.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { checkedWith, conflict, foreignEmail, lateSchedule, receipt, submitted } from "../../page/examples.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { excelWithFile } from "../excel-room.ts";

const today = "2026-05-15";
const complete = completePlanValues(today);

function workbook(fields: PlanValues["fields"] = {}, tables: PlanValues["tables"] = {}): Workbook {
  const grid = planGrid({ fields: { ...complete.fields, ...fields }, tables: { ...complete.tables, ...tables } });
  const read = { grid, protections: [], isReadOnly: false };
  return workbookToSend({ kind: "plan", content: readPlan(grid), findings: [], read });
}

const told = <R extends { readonly code: string }>(refusal: R) => ({
  kind: "refused" as const,
  refusal: { ...refusal, sentence: "Não.", requestId: "pedido" },
});
const { current, differences } = conflict;
const since = { ...current, differences, more: 0 };

function checked(given: readonly Finding[] = [], of: Partial<ReturnType<typeof checkedWith>> = {}) {
  const answer = { kind: "done" as const, value: { ...checkedWith(...given), ...of } };
  return sendingAfter(unsent, { kind: "checked", workbook: workbook({ "plan.revision": 3 }), answer });
}

describe("a workbook that the cloud has checked", () => {
  test("waits for a word when there is no error, queries or not", () => {
    expect(checked([foreignEmail], { since })).toMatchObject({ stage: { kind: "ready" }, revision: 4 });
  });

  test("is stopped by errors, and judged as the revision that the cloud named from then on", () => {
    expect(checked([lateSchedule, foreignEmail])).toMatchObject({
      stage: { kind: "errors", told: [lateSchedule] },
      revision: 4,
    });
  });

  test("of a plan that has moved is a conflict, each difference to be chosen", () => {
    const state = checked([], { since: { ...since, revision: 5 } });
    expect(state.stage).toMatchObject({ kind: "conflict", conflict: { base: 3 }, choices: [null, null] });
  });

  test("of a plan that has moved to just what it says is no conflict", () => {
    expect(checked([], { since: { ...since, revision: 5, differences: [] } }).stage.kind).toBe("ready");
  });

  test("is a conflict only once it is sent when there are more differences than were told", () => {
    expect(checked([], { since: { ...since, revision: 5, more: 9 } }).stage.kind).toBe("ready");
  });
});

describe("choices", () => {
  const state = checked([], { since: { ...since, revision: 5 } });

  test("are made one by one or for all", () => {
    const one = sendingAfter(state, { kind: "chosen", index: 1, side: "theirs" });
    expect(one.stage).toMatchObject({ choices: [null, "theirs"] });
    expect(sendingAfter(one, { kind: "chosen", index: null, side: "mine" }).stage).toMatchObject({
      choices: ["mine", "mine"],
    });
  });

  test("once merged count as made upon the current revision, until it has moved again", () => {
    const merged = { theirs: 1, mine: 1, unplaced: 0, undo: [] };
    const after = sendingAfter(state, { kind: "merged", base: 5, merged });
    const again = (revision: number) =>
      sendingAfter(after, {
        kind: "checked",
        workbook: workbook({ "plan.revision": 3 }),
        answer: { kind: "done", value: { ...checkedWith(), since: { ...since, revision } } },
      });
    expect(again(5)).toMatchObject({ stage: { kind: "ready" }, base: 5 });
    expect(again(6)).toMatchObject({ stage: { kind: "conflict", conflict: { base: 5 } }, base: null, merged: null });
  });
});

describe("what was sent", () => {
  const ready = sendingAfter(checked([], { since }), { kind: "finalChosen", final: true });
  const sending = sendingAfter(ready, { kind: "submitted", sent: null });
  const sent = (answer: Extract<Parameters<typeof sendingAfter>[1], { kind: "sent" }>["answer"]): Sending =>
    sendingAfter(sending, { kind: "sent", workbook: workbook(), answer });

  test("and received has its receipt, and the next one begins anew", () => {
    const state = sent({ kind: "done", value: submitted });
    expect(state).toMatchObject({
      stage: { kind: "received", receipt, kept: "writing" },
      final: false,
      base: null,
      merged: null,
    });
    expect(sendingAfter(state, { kind: "notKept", problem: "cellBeingEdited" }).stage).toMatchObject({
      kind: "received",
      kept: "cellBeingEdited",
    });
  });

  test("before has the receipt that it had", () => {
    expect(sent(told({ code: "identical", revision: 3, receipt } as const)).stage).toMatchObject({
      kind: "identical",
      receipt,
    });
  });

  test("without an answer can be sent again just as it was", () => {
    const state = sent({ kind: "unreachable" });
    expect(state.stage).toMatchObject({ kind: "failed", purpose: "send" });
    expect(sendingAfter(state, { kind: "submitted", sent: null }).stage.kind).toBe("sending");
    expect(state.final).toBe(true);
  });

  test("and refused says why: errors, a conflict, a workbook of somebody else's", () => {
    expect(sent(told({ code: "has-errors", findings: [lateSchedule] } as const)).stage.kind).toBe("errors");
    expect(sent(told({ code: "conflict", conflict } as const)).stage).toMatchObject({ kind: "conflict", conflict });
    const failure = { code: "other-agency", values: {} } as never;
    expect(sent(told({ code: "unusable-workbook", failure } as const)).stage.kind).toBe("unusable");
    expect(sent(told({ code: "plan-cancelled" } as const)).stage.kind).toBe("failed");
  });
});

describe("the key of a request", () => {
  const file = writePlanWorkbook(complete, { today });

  test("is the same for the very same request, also for a pane opened anew, until it is answered for good", async () => {
    await excelWithFile(await file);
    let made = 0;
    const newKey = () => `chave-${++made}`;
    const keys = sendingKeys(excelWorkbook, newKey);
    expect(await keys.keyOf("pedido")).toBe("chave-1");
    expect(await keys.keyOf("pedido")).toBe("chave-1");
    const opened = sendingKeys(excelWorkbook, newKey);
    expect(await opened.keyOf("pedido")).toBe("chave-1");
    expect(await opened.keyOf("outro pedido")).toBe("chave-2");
    await opened.forget();
    expect(await opened.keyOf("outro pedido")).toBe("chave-3");
  });

  test("lasts as long as the pane where the workbook cannot be written to", async () => {
    const { host } = await excelWithFile(await file);
    host.faults.cellEdit = true;
    const keys = sendingKeys(excelWorkbook, () => crypto.randomUUID());
    expect(await keys.keyOf("pedido")).toBe(await keys.keyOf("pedido"));
  });
});

describe("a large plan", () => {
  async function planOf(count: number): Promise<Workbook> {
    const rows = complete.tables.measurements ?? [];
    const measurements = Array.from({ length: count }, (_, index) => rows[index % rows.length] ?? {});
    await excelWithFile(
      await writePlanWorkbook({ ...complete, tables: { ...complete.tables, measurements } }, { today }),
    );
    const read = await excelWorkbook.read();
    return workbookToSend({ kind: "plan", content: readPlan(read.grid), findings: [], read });
  }

  test("with seventy years of measurements is sent in less than 4 MB, and the cloud takes it", async () => {
    const large = await planOf(840);
    expect(wireGrid.safeParse(large.wire).error).toBeUndefined();
    expect(fitsTheCloud(large)).toBe(true);
    expect(new TextEncoder().encode(large.text).length).toBeLessThan(4 * 1024 * 1024);
  });

  test("with more cells than the cloud takes is not sent at all, though it would be less than 4 MB", async () => {
    const huge = await planOf(2_000);
    expect(wireGrid.safeParse(huge.wire).success).toBe(false);
    expect(fitsTheCloud(huge)).toBe(false);
    expect(new TextEncoder().encode(huge.text).length).toBeLessThan(4 * 1024 * 1024);
  });
});
