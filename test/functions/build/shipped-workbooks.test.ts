import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeShippedWorkbooks } from "../../../functions/src/build/shipped-workbooks.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { type CheckedWorkbook, checkWorkbook } from "../../../plan/rules/check-workbook.ts";

const today = "2026-03-10";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plano-shipped-"));
  await writeShippedWorkbooks(folder, today);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function checked(name: string): Promise<CheckedWorkbook> {
  const read = readWorkbook(await readFile(join(folder, "modelos", name)));
  if (!read.ok) throw new Error(read.refusal.code);
  return checkWorkbook(read.grid, { today, revision: null, final: false, sender: null });
}

describe("the workbooks that ship with the taskpane", () => {
  test.each([
    ["plano.xlsx", "plan"],
    ["orgao.xlsx", "agency"],
    ["exemplo.xlsx", "plan"],
  ])("%s is a %s", async (name, kind) => expect((await checked(name)).kind).toBe(kind));

  test("hold an example with something of every kind to do, that nobody has received", async () => {
    const example = await checked("exemplo.xlsx");
    if (example.kind !== "plan") throw new Error(example.kind);
    const severities = new Set(example.findings.map(({ severity }) => severity));
    expect(severities).toContain("error");
    expect(severities).toContain("query");
    expect(example.findings.length).toBeLessThan(20);
    const { fields } = example.content;
    expect(fields["plan.revision"].value).toBeNull();
    expect(fields["receipt.number"].value).toBeNull();
  });
});
