import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { printCommand } from "../../../functions/src/cli/commands/print.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { openedDocument, wordsOf } from "../printing/opened-document.ts";
import { type Cloud, invited, sqliteCloud, TODAY } from "../submission/cloud.ts";
import { planWorkbook } from "../submission/workbooks.ts";
import { sends } from "../use-cases/sends.ts";
import { run } from "./recorded-terminal.ts";

let folder: string;
let surroundings: Cloud;
let cloud: Cloud;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "print-"));
  surroundings = sqliteCloud();
  cloud = { ...surroundings, store: openSqliteStore(join(folder, "plano.sqlite")) };
});

afterEach(async () => {
  await cloud.store.close();
  await surroundings.close();
  rmSync(folder, { recursive: true });
});

const printing = (...words: readonly string[]) => run([printCommand], "print", ...words);
const out = () => join(folder, "plano.docx");

test("a workbook's file is printed as a draft without a receipt, and nothing is replaced unasked", async () => {
  const file = join(folder, "plano.xlsx");
  writeFileSync(file, await writePlanWorkbook(completePlanValues(TODAY), { today: TODAY }));
  expect(await printing(file, "--out", out())).toMatchObject({ status: 0, printed: `Criado: ${out()}` });
  const words = wordsOf(await openedDocument(readFileSync(out())));
  expect(words).toContain("Emitir certidão de registro");
  expect(words).toContain("MINUTA: impressa de um arquivo, sem protocolo de recebimento");
  expect(await printing(file, "--out", out())).toMatchObject({ status: 2 });
  expect(await printing(file, "--out", out(), "--force")).toMatchObject({ status: 0 });
});

test("what was received is printed from the store, revision by revision", async () => {
  const { receipt } = await sends(cloud, await invited(cloud), planWorkbook());
  const store = `sqlite:${join(folder, "plano.sqlite")}`;
  const plan = ["plano-1", "--agency", "900001", "--store", store, "--out", out()];
  expect(await printing(...plan)).toMatchObject({ status: 0 });
  const { parts } = await openedDocument(readFileSync(out()));
  expect([...parts.values()].join()).toContain(receipt.number);
  expect(await printing(...plan, "--revision", "9", "--force")).toMatchObject({ status: 1 });
  expect(await printing(...plan, "--revision", "nove")).toMatchObject({ status: 2 });
});

test("a public version is a document or a workbook, from a file or from the store", async () => {
  const values = completePlanValues(TODAY);
  const file = join(folder, "plano.xlsx");
  writeFileSync(file, await writePlanWorkbook(values, { today: TODAY }));
  const workbook = join(folder, "publico.xlsx");
  expect(await printing(file, "--public", "--out", workbook)).toMatchObject({ status: 0 });
  expect(await printing(file, "--public", "--out", out())).toMatchObject({ status: 0 });
  expect(wordsOf(await openedDocument(readFileSync(out())))).toContain("VERSÃO PÚBLICA");
  expect(wordsOf(await openedDocument(readFileSync(out())))).not.toContain("@");
  // Whoever takes it for the plan is told what it is.
  expect(await printing(workbook, "--out", join(folder, "outro.docx"))).toMatchObject({
    status: 1,
    said: expect.stringContaining("versão pública"),
  });
  await sends(cloud, await invited(cloud), planWorkbook());
  const store = ["--agency", "900001", "--store", `sqlite:${join(folder, "plano.sqlite")}`, "--force", "--public"];
  for (const name of ["publico.xlsx", "publico.docx"]) {
    expect(await printing("plano-1", ...store, "--out", join(folder, name))).toMatchObject({ status: 0 });
  }
});

test("a name that does not say which kind of file is wanted is told so", async () => {
  for (const words of [
    ["--out", "plano.xlsx"],
    ["--out", "plano"],
    ["--public", "--out", "plano.pdf"],
  ]) {
    expect(await printing("plano.xlsx", ...words)).toMatchObject({ status: 2, said: expect.stringContaining("--out") });
  }
});

test("what is no plan is said to be so, and no document is made", async () => {
  const file = join(folder, "orgao.xlsx");
  writeFileSync(file, await writeAgencyWorkbook({ fields: {}, tables: {} }, { today: TODAY }));
  expect(await printing(file, "--out", out())).toMatchObject({
    status: 1,
    said: expect.stringContaining("só o plano de integração"),
  });
  writeFileSync(file, "isto não é uma pasta de trabalho");
  expect(await printing(file, "--out", out())).toMatchObject({ status: 1 });
  expect(await printing("plano-1", "--out", out())).toMatchObject({
    status: 2,
    said: expect.stringContaining("--agency"),
  });
  expect(existsSync(out())).toBe(false);
});
