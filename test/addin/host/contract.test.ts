import { Script } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { ExcelHost } from "../../../addin/host/excel-host.ts";
import { excelClasses } from "../../../addin/host/members/classes.ts";
import { startLibrary } from "../../../addin/host/node.ts";
import type { RequestMessage } from "../../../addin/host/protocol.ts";
import { camelCase } from "../../../addin/host/used-members.ts";
import { documentedSets } from "../api-sets.ts";

function hostWithOneSheet() {
  const host = new ExcelHost();
  host.workbook.addSheet("Plano").put(2, 3, { value: 5, isError: false, formula: null, format: "0%", locked: false });
  return host;
}

describe("Microsoft's library and its host", () => {
  test("speak through the bridge that the host puts on the window", async () => {
    const host = hostWithOneSheet();
    const sent: RequestMessage[] = [];
    const { sendMessageToHost } = host.bridge;
    host.bridge.sendMessageToHost = (text) => {
      sent.push(JSON.parse(text) as RequestMessage);
      sendMessageToHost(text);
    };
    const { Excel } = startLibrary(host);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plano").getRange("C2");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values[0]?.[0]).toBe(5);
    expect(sent[0]).toMatchObject({ type: 1, message: { url: "ProcessQuery" } });
  });

  test("a library that does not take the bridge is told of in a sentence", () => {
    const another = new Script("var Excel = {}, Office = {};");
    expect(() => startLibrary(hostWithOneSheet(), another)).toThrow(/did not take the host's bridge/);
  });

  test("a member that the host does not have is refused by its name", async () => {
    const host = hostWithOneSheet();
    const { Excel } = startLibrary(host);
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plano").getRange("A1").load("rowHidden");
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ message: expect.stringContaining("Range.rowHidden") });
    expect([...host.used.unknown]).toEqual(["Range.rowHidden"]);
  });

  test("an error tells the statement it is of, and what came before it stays done", async () => {
    const host = hostWithOneSheet();
    const { Excel } = startLibrary(host);
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plano").getRange("A1").values = [["antes"]];
      context.workbook.worksheets.getItem("Outra").getRange("A1").values = [["nunca"]];
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { statement: expect.any(String) } });
    expect(host.workbook.sheet("Plano")?.cell(1, 1).value).toBe("antes");
  });

  test("a write of many cells, which the library cuts into pieces, arrives whole", async () => {
    const host = hostWithOneSheet();
    const { Excel } = startLibrary(host);
    await Excel.run(async (context) => {
      const values = Array.from({ length: 1_000 }, (_, row) => [row, `linha ${row}`, row % 2 === 0]);
      context.workbook.worksheets.getItem("Plano").getRange("B3:D1002").values = values;
      await context.sync();
    });
    expect(host.workbook.sheet("Plano")?.cell(1002, 3).value).toBe("linha 999");
    expect(host.workbook.sheet("Plano")?.cell(3, 2).value).toBe(0);
  });

  test("a locked cell of a protected sheet refuses to be written, and an open one does not", async () => {
    const host = hostWithOneSheet();
    const { Excel } = startLibrary(host);
    const sheet = host.workbook.sheet("Plano");
    if (sheet) sheet.protection = { options: {}, password: "" };
    const write = (at: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plano").getRange(at).values = [[9]];
        await context.sync();
      });
    await write("C2");
    expect(sheet?.cell(2, 3).value).toBe(9);
    await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

/** What the documentation does not say plainly. */
const BESIDES: ReadonlyMap<string, string> = new Map([
  // Reached by the documented `Excel.createWorkbook` alone.
  ["Application.createWorkbook", "1.8"],
  ["WorkbookCreated.open", "1.8"],
  // Its 1.7 is for the password.
  ["WorksheetProtection.unprotect", "1.2"],
]);

test("the host gives every member the requirement set that Microsoft documents", () => {
  const documented = documentedSets();
  const members = excelClasses.flatMap(({ name, properties, methods }) =>
    Object.entries({ ...properties, ...methods })
      .filter(([member]) => !member.startsWith("_"))
      .map(([member, { since }]) => [`${name}.${camelCase(member)}`, since] as const),
  );
  expect(members.length).toBeGreaterThan(40);
  const wrong = members.filter(([member, since]) => (BESIDES.get(member) ?? documented.get(member) ?? "1.1") !== since);
  expect(wrong).toEqual([]);
});
