import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { printReceivedPlan } from "../../../functions/src/use-cases/print-received-plan.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { openedDocument, wordsOf } from "../printing/opened-document.ts";
import { type Cloud, invited, sqliteCloud } from "../submission/cloud.ts";
import { planWorkbook } from "../submission/workbooks.ts";
import { refusalOf, resultOf } from "./read-file.ts";
import { sends } from "./sends.ts";

let cloud: Cloud;
let editor: AgencyAccount;
const named = { agency: "900001", plan: "plano-1" };

beforeEach(async () => {
  cloud = sqliteCloud();
  editor = await invited(cloud);
});

afterEach(() => cloud.close());

test("a revision is printed with its receipt, for two reads and no write", async () => {
  const { receipt } = await sends(cloud, editor, planWorkbook());
  cloud.spent();
  const { name, bytes } = resultOf(await printReceivedPlan(cloud, named));
  expect(cloud.spent()).toEqual({ read: 2, write: 0 });
  expect(name).toBe("plano-de-integracao-emitir-certidao-de-registro.docx");
  const document = await openedDocument(bytes);
  expect([...document.parts.values()].join()).toContain(`Protocolo ${receipt.number} · revisão 1`);
  expect(wordsOf(document)).toContain("Emitir certidão de registro");
  expect(wordsOf(document)).toContain("MINUTA: não foi enviada como versão final");
});

test("an old revision says that it is one, in what it said then", async () => {
  await sends(cloud, editor, planWorkbook());
  await sends(cloud, editor, planWorkbook({ "service.unit": "Coordenação Nova", "plan.revision": 1 }));
  const old = resultOf(await printReceivedPlan(cloud, { ...named, revision: 1 }));
  expect(old.name).toBe("plano-de-integracao-revisao-1-emitir-certidao-de-registro.docx");
  const words = wordsOf(await openedDocument(old.bytes));
  expect(words).toContain("REVISÃO 1, substituída pela revisão 2");
  expect(words).not.toContain("Coordenação Nova");
  const current = wordsOf(await openedDocument(resultOf(await printReceivedPlan(cloud, named)).bytes));
  expect(current).toContain("Coordenação Nova");
  expect(current).not.toContain("REVISÃO");
});

test("what is not there is not printed", async () => {
  await sends(cloud, editor, planWorkbook());
  expect(refusalOf(await printReceivedPlan(cloud, { ...named, plan: "outro" }))).toEqual({
    code: "not-found",
    what: "plan",
  });
  expect(refusalOf(await printReceivedPlan(cloud, { ...named, revision: 7 }))).toEqual({
    code: "not-found",
    what: "revision",
  });
});
