import { beforeAll, describe, expect, test } from "@jest/globals";
import { excelWorkbook } from "../../../addin/excel/excel-workbook.ts";
import type { ExcelHost } from "../../../addin/host/excel-host.ts";
import type { Batch, RequestMessage } from "../../../addin/host/protocol.ts";
import { HostUser } from "../../../addin/host/user.ts";
import { checksOf } from "../../../addin/pane/check/check-now.ts";
import { checkingAfter, unread } from "../../../addin/pane/check/checking.ts";
import { findingsListAfter, noFindings } from "../../../addin/pane/check/findings-list.ts";
import { slice } from "../../../addin/screen/slice.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { excelWithFile } from "../excel-room.ts";

const today = "2026-03-10";

let file: Uint8Array;
beforeAll(async () => {
  const { fields, tables } = completePlanValues(today);
  file = await writePlanWorkbook({ fields: { ...fields, "service.audience": "" }, tables }, { today });
});

async function paneOnPlan(): Promise<{
  host: ExcelHost;
  check: () => Promise<void>;
  world: ReturnType<typeof worldOf>;
}> {
  const { host } = await excelWithFile(file);
  const world = worldOf();
  return { host, check: checksOf(world), world };
}

/** Of the types of actions in Excel's protocol, the one that writes a property. */
const SET_PROPERTY = 4;

/** The types of all actions that go to Excel from now on. */
function actionsSentTo({ bridge }: ExcelHost): readonly number[] {
  const types: number[] = [];
  const { sendMessageToHost } = bridge;
  bridge.sendMessageToHost = (text) => {
    const { body } = (JSON.parse(text) as RequestMessage).message;
    const { Actions } = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    types.push(...Actions.map(({ ActionType }) => ActionType));
    sendMessageToHost(text);
  };
  return types;
}

function worldOf() {
  const quiet = () => {};
  return {
    workbook: excelWorkbook,
    today: () => today,
    me: () => null,
    checking: slice(unread, checkingAfter, quiet),
    list: slice(noFindings, findingsListAfter, quiet),
    held: () => false,
  };
}

describe("a check", () => {
  test("is one sync, finds what is wrong and changes nothing", async () => {
    const { host, check, world } = await paneOnPlan();
    const sent = actionsSentTo(host);
    // What would change anything is refused.
    host.workbook.readOnly = true;
    await check();
    expect(host.traffic.syncs).toBe(1);
    expect(sent.length).toBeGreaterThan(50);
    expect(sent).not.toContain(SET_PROPERTY);
    expect(world.checking.get().problem).toBeNull();
    expect(world.list.get().lines.map(({ rule }) => rule)).toEqual(["service.required"]);
  });

  test("is never made twice at once: whoever asks during one gets the one after it", async () => {
    const { host, check, world } = await paneOnPlan();
    const first = check();
    new HostUser(host).type("Serviço", "C9", "Todos");
    await Promise.all([first, check(), check(), check()]);
    expect(host.traffic.syncs).toBe(2);
    expect(world.checking.get().workbook).toMatchObject({ kind: "plan", findings: [] });
  });

  test("keeps what was known while a cell is being edited", async () => {
    const { host, check, world } = await paneOnPlan();
    await check();
    host.faults.cellEdit = true;
    await check();
    expect(world.checking.get()).toMatchObject({ problem: "cellBeingEdited", workbook: { kind: "plan" } });
    expect(world.list.get().lines).toHaveLength(1);
  });
});

describe("what the pane remembers", () => {
  test("goes with the workbook, in one sync, and touches no cell", async () => {
    const { host } = await paneOnPlan();
    await excelWorkbook.remember("explanations", { a: "b" });
    expect(host.traffic.syncs).toBe(1);
    expect(await excelWorkbook.recall("explanations")).toEqual({ a: "b" });
    expect(await excelWorkbook.recall("nothing")).toBeNull();
  });
});
