import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { exportCommand } from "../../../functions/src/cli/commands/export.ts";
import { receiptCommand } from "../../../functions/src/cli/commands/receipt.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { openPlan } from "../../../functions/src/use-cases/open-plan.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { HOSTILE_CONTENT } from "../../workbook/hostile-content.ts";
import { HOSTILE_KINDS } from "../../workbook/hostile-kinds.ts";
import { type Cloud, invited, sqliteCloud, TODAY } from "../submission/cloud.ts";
import { planWorkbook } from "../submission/workbooks.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { sends } from "../use-cases/sends.ts";
import { run } from "./recorded-terminal.ts";

let folder: string;
let surroundings: Cloud;
let cloud: Cloud;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "receipt-"));
  const store = openSqliteStore(join(folder, "plano.sqlite"));
  surroundings = sqliteCloud();
  cloud = { ...surroundings, store };
});

afterEach(async () => {
  await cloud.store.close();
  await surroundings.close();
  rmSync(folder, { recursive: true });
});

test("a workbook that was given back is genuine, and so is its number", async () => {
  const { receipt } = await sends(cloud, await invited(cloud), planWorkbook());
  const { bytes } = resultOf(await openPlan(cloud, { agency: "900001", plan: "plano-1" }));
  writeFileSync(join(folder, "plano.xlsx"), bytes);
  expect(await receiptOf(join(folder, "plano.xlsx"))).toMatchObject({
    status: 0,
    printed: `Autêntico: é exatamente o que foi recebido em 15/05/2026 às 11:30:21, protocolo ${receipt.number}. É a versão mais recente.`,
  });
  expect(await receiptOf(receipt.number.toLowerCase(), "--lang", "en")).toMatchObject({
    status: 0,
    printed: `The number ${receipt.number} was given at 2026-05-15T14:30:21Z. It is the latest version.`,
  });
  expect(JSON.parse((await receiptOf(receipt.number, "--json")).printed)).toMatchObject({ outcome: "received" });
});

test("what was never received is said to be so, with status 1", async () => {
  writeFileSync(join(folder, "novo.xlsx"), await writePlanWorkbook({ fields: {}, tables: {} }, { today: TODAY }));
  expect(await receiptOf(join(folder, "novo.xlsx"))).toMatchObject({
    status: 1,
    printed: expect.stringContaining("não traz protocolo"),
  });
  expect(await receiptOf("2026-AAAA-BBBB-CCCC")).toMatchObject({
    status: 1,
    printed: expect.stringContaining("nunca"),
  });
});

test("a file that is not to be opened is refused by its own sentence, whatever it is", async () => {
  for (const { bytes } of [...HOSTILE_KINDS, ...HOSTILE_CONTENT].slice(0, 40)) {
    writeFileSync(join(folder, "arquivo.xlsx"), bytes());
    const { status, said, printed } = await receiptOf(join(folder, "arquivo.xlsx"));
    expect([status, printed]).toEqual([1, ""]);
    expect(said).not.toBe("");
  }
});

function receiptOf(...words: string[]) {
  return run([receiptCommand], "receipt", ...words, "--store", `sqlite:${join(folder, "plano.sqlite")}`);
}

test("a store that is not there is not made, and no number is called unknown to it", async () => {
  const mistyped = join(folder, "plano.sqlit");
  const store = `sqlite:${mistyped}`;
  expect(await run([receiptCommand], "receipt", "2026-7K3M-9QXD-4TBV", "--store", store)).toMatchObject({
    status: 2,
    printed: "",
  });
  const out = join(folder, "copia");
  expect(await run([exportCommand], "export", "--store", store, "--out", out)).toMatchObject({ status: 2 });
  expect([existsSync(mistyped), existsSync(out)]).toEqual([false, false]);
});
