import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import type { PersonListed } from "../../../plan/contract/people.ts";
import type { Refused } from "../../../plan/contract/refusal.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { answered, asking, uploadOf } from "./asking.ts";
import { type RunningApi, startApi } from "./running-api.ts";

const AGENCY = "900001";
const JSON_HEADERS = { "content-type": "application/json" };
const today = todayInBrasilia(new Date());

let api: RunningApi;
let editor: string;
let admin: string;

beforeAll(async () => {
  api = await startApi();
  editor = await api.admit({ uid: "ana", role: "editor", agency: AGENCY });
  admin = await api.admit({ uid: "dora", role: "admin" });
});
afterAll(() => api.close());

function workbook(plan: string, fields: PlanValues["fields"] = {}): Promise<Uint8Array> {
  const values = completePlanValues(today);
  return writePlanWorkbook({ ...values, fields: { ...values.fields, "plan.id": plan, ...fields } }, { today });
}

function send(bytes: Uint8Array, request: { readonly key?: string; readonly base?: number } = {}): Promise<Response> {
  return asking(api, "send", { token: editor, body: uploadOf(bytes, { key: randomUUID(), ...request }) });
}

async function refusal(response: Response, status: number): Promise<Refused["error"]> {
  const { error } = await answered<Refused>(response, status);
  expect(error.requestId).toBe(response.headers.get("x-request-id"));
  return error;
}

describe("a sending is refused", () => {
  test("when the file is none, with what it is and what to do", async () => {
    const error = await refusal(await send(new TextEncoder().encode("%PDF-1.7")), 422);
    expect(error).toMatchObject({ code: "unreadable-file", reason: "pdf-document" });
    expect(error.sentence).toMatch(/PDF.*Envie a própria planilha/);
  });

  test("when it is a workbook of something else", async () => {
    const { default: ExcelJS } = await import("exceljs");
    const other = new ExcelJS.Workbook();
    other.addWorksheet("Orçamento").getCell("A1").value = "Despesas";
    const error = await refusal(await send(new Uint8Array(await other.xlsx.writeBuffer())), 422);
    expect(error).toMatchObject({ code: "unusable-workbook", failure: { code: "not-of-the-product" } });
  });

  test("when it has errors, with where they are", async () => {
    const error = await refusal(await send(await workbook("p-errors", { "service.name": null })), 422);
    if (error.code !== "has-errors") throw new Error(error.code);
    expect(error.findings[0]?.places[0]).toMatchObject({ sheet: expect.any(String), row: expect.any(Number) });
    expect(error.sentence).toContain("corrija");
  });

  test("when there are queries that nobody explained, with which", async () => {
    const error = await refusal(
      await send(await workbook("p-queries", { "owner.titular.email": "nara.bastos@exemplo.com.br" })),
      422,
    );
    if (error.code !== "unexplained-queries") throw new Error(error.code);
    expect(error.findings.every(({ severity }) => severity === "query")).toBe(true);
  });

  test("when it was received already, and when its key was used for something else", async () => {
    const key = randomUUID();
    const bytes = await workbook("p-twice");
    const sent = await answered<Submitted>(await send(bytes, { key }));
    expect(await refusal(await send(bytes), 409)).toMatchObject({
      code: "identical",
      revision: 1,
      receipt: sent.receipt,
      sentence: expect.stringContaining(sent.receipt.number),
    });
    const other = await workbook("p-twice", { "service.unit": "Divisão de Registros" });
    expect(await refusal(await send(other, { key, base: 1 }), 409)).toMatchObject({ code: "key-reused" });
  });

  test("when the ministry cancelled the plan", async () => {
    await answered(await send(await workbook("p-cancelled")));
    const path = paths.plan(AGENCY, "p-cancelled");
    await api.store.transact(async (transaction) => transaction.update(path, { state: "cancelled" }));
    const other = await workbook("p-cancelled", { "service.unit": "Divisão de Registros" });
    expect(await refusal(await send(other, { base: 1 }), 409)).toMatchObject({ code: "plan-cancelled" });
  });

  test("in the language asked for", async () => {
    const body = uploadOf(new Uint8Array(), { key: randomUUID() });
    const headers = { "accept-language": "en" };
    const error = await refusal(await asking(api, "send", { token: editor, body, headers }), 422);
    expect(error.sentence).toMatch(/^The file is empty/);
  });
});

describe("managing people is refused", () => {
  const invite = (invitation: object) =>
    asking(api, "invite", { token: admin, headers: JSON_HEADERS, body: JSON.stringify(invitation) });
  const change = (uid: string, body: object) =>
    asking(api, "changePerson", {
      token: admin,
      parameters: { uid },
      headers: JSON_HEADERS,
      body: JSON.stringify(body),
    });
  const bento = { email: "bento@exemplo.gov.br", name: "Bento Faria", role: "editor", agency: AGENCY };

  test("when somebody is there already with another role, and the invited is told by mail but once", async () => {
    const before = api.mail().length;
    await answered<PersonListed>(await invite(bento));
    expect(api.mail()).toHaveLength(before + 1);
    const error = await refusal(await invite({ ...bento, role: "focalPoint" }), 409);
    expect(error).toMatchObject({ code: "already-invited", sentence: expect.stringContaining(bento.email) });
    expect(api.mail()).toHaveLength(before + 1);
  });

  test("when there is no such person", async () => {
    expect(await refusal(await change("nobody", { name: "Ninguém" }), 404)).toMatchObject({ what: "person" });
  });

  test("when what is asked is not of the contract, with where it is not", async () => {
    const error = await refusal(await invite({ ...bento, email: "bento", role: "king", more: 1 }), 400);
    if (error.code !== "malformed-request") throw new Error(error.code);
    expect(error.problems.map((problem) => problem.split(":")[0])).toEqual(expect.arrayContaining(["email", "role"]));
  });
});

describe("letters are refused", () => {
  test.each([
    ["not-letters", "letras"],
    ["malformed-json", '{"resposta":['],
    ["not-a-catalogue", '{"servicos":[]}'],
  ])("with what they are and what to do: %s", async (reason, body) => {
    const headers = { "content-type": "application/octet-stream" };
    const error = await refusal(await asking(api, "importLetters", { token: admin, headers, body }), 422);
    expect(error).toMatchObject({ code: "unreadable-letters", reason, sentence: expect.stringMatching(/\.$/) });
  });
});

test("nothing of this was a defect", () => expect(api.logged).toEqual([]));
