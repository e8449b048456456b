import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import type { AgencyPlans, PlanDetail, RevisionDifferences, ServiceListed } from "../../../plan/contract/plans.ts";
import type { Refused } from "../../../plan/contract/refusal.ts";
import type { Checked, Submitted } from "../../../plan/contract/submission.ts";
import { wireOfGrid } from "../../../plan/contract/wire-of-grid.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { catalogueBytes, catalogueService } from "../portal/catalogue-service.ts";
import { answered, asking, uploadOf } from "./asking.ts";
import { type RunningApi, startApi } from "./running-api.ts";

let api: RunningApi;
let editor: string;
let ministry: string;
const today = todayInBrasilia(new Date());

beforeAll(async () => {
  api = await startApi();
  editor = await api.admit({ uid: "ana", role: "editor", agency: "900001" });
  ministry = await api.admit({ uid: "clara", role: "ministry" });
});
afterAll(() => api.close());

function gridOf(bytes: Uint8Array): Grid {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.grid;
}

async function workbookOf(response: Response): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("spreadsheetml.sheet");
  const name = /filename\*=UTF-8''(\S+)/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "";
  return { name: decodeURIComponent(name), bytes: await response.bytes() };
}

test("from the Portal's letter to the ministry's download", async () => {
  // The ministry takes in the letters.
  const orgao = {
    id: "http://estruturaorganizacional.exemplo.gov.br/id/unidade-organizacional/900001",
    dbId: "5",
    nomeOrgao: "Agência Exemplo de Registros (AEX)",
  };
  const letters = catalogueBytes(catalogueService({ orgao }));
  const imported = await asking(api, "importLetters", {
    token: ministry,
    headers: { "content-type": "application/json" },
    body: new Uint8Array(letters),
  });
  await answered(imported);

  // The agency begins with the workbook of one of its services.
  const [service] = await answered<ServiceListed[]>(await asking(api, "services", { token: editor }));
  if (!service) throw new Error("the agency has a service");
  const query = { service: service.service };
  const template = await workbookOf(await asking(api, "planTemplate", { token: editor, query }));
  expect(template.name).toMatch(/\.xlsx$/);
  const begun = readPlan(gridOf(template.bytes)).fields;
  expect(begun["service.name"].value).toBe(service.name);

  // It fills it in, checks it, and sends it.
  const complete = completePlanValues(today);
  const values = (unit: string): PlanValues => ({
    ...complete,
    fields: {
      ...complete.fields,
      "plan.id": begun["plan.id"].value,
      "service.name": service.name,
      "service.unit": unit,
    },
  });
  const filled = await writePlanWorkbook(values("Coordenação de Registros"), { today });
  const checked = await answered<Checked>(await asking(api, "check", { token: editor, body: uploadOf(filled, {}) }));
  expect(checked).toMatchObject({ kind: "plan", agency: "900001", revision: 1 });
  expect(checked.findings.filter(({ severity }) => severity !== "warning")).toEqual([]);
  const key = randomUUID();
  const sent = await answered<Submitted>(
    await asking(api, "send", { token: editor, body: uploadOf(filled, { key }, "../minha planilha.xlsx") }),
  );
  expect(sent).toMatchObject({ kind: "plan", revision: 1, receipt: { number: expect.stringMatching(/^\d{4}-/) } });
  const plan = sent.plan ?? "";

  // An answer that was lost is given again.
  const again = await asking(api, "send", { token: editor, body: uploadOf(filled, { key }, "../minha planilha.xlsx") });
  expect(await answered(again)).toEqual(sent);

  // It sees its plan, and opens it with its receipt in it.
  const list = await answered<AgencyPlans>(await asking(api, "plans", { token: editor }));
  expect(list.plans).toMatchObject([{ plan, service: service.name, revision: 1 }]);
  const parameters = { plan };
  const detail = await answered<PlanDetail>(await asking(api, "plan", { token: editor, parameters }));
  expect(detail).toMatchObject({ receipt: sent.receipt, by: { uid: "ana", name: "ana" } });
  const opened = await workbookOf(await asking(api, "planWorkbook", { token: editor, parameters }));

  // Anybody can see that it is what was received, and that another is not.
  const verify = (bytes: Uint8Array) =>
    asking(api, "verifyWorkbook", {
      headers: { "content-type": "application/octet-stream" },
      body: new Uint8Array(bytes),
    });
  const { number } = sent.receipt;
  expect(await answered(await verify(opened.bytes))).toMatchObject({ outcome: "genuine", number, latest: true });
  expect(await answered(await verify(filled))).toEqual({ outcome: "withoutReceipt" });
  expect(await answered(await asking(api, "verifyNumber", { query: { number } }))).toMatchObject({
    outcome: "received",
  });

  // Excel's add-in sends a second revision as a grid, and a stale one is told what differs.
  const request = { key: randomUUID(), base: 1 };
  const grid = wireOfGrid(gridOf(await writePlanWorkbook(values("Divisão de Registros"), { today })));
  const sendGrid = (body: object) =>
    asking(api, "send", {
      token: editor,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect(await answered(await sendGrid({ grid, request }))).toMatchObject({ plan, revision: 2 });
  const stale = wireOfGrid(gridOf(await writePlanWorkbook(values("Seção de Registros"), { today })));
  const { error } = await answered<Refused>(
    await sendGrid({ grid: stale, request: { key: randomUUID(), base: 1 } }),
    409,
  );
  expect(error).toMatchObject({ code: "conflict", conflict: { base: 1, current: { revision: 2, by: "ana" } } });
  expect(error.sentence).toContain("revisão 2");
  const differences = await answered<RevisionDifferences>(
    await asking(api, "planDifferences", { token: editor, parameters, query: { from: "1", to: "2" } }),
  );
  expect(JSON.stringify(differences.differences)).toContain("Divisão de Registros");

  // The ministry downloads the whole.
  const download = await workbookOf(await asking(api, "consolidatedWorkbook", { token: ministry }));
  expect(download.name).toBe(`Consolidado ${today}.xlsx`);
  const cells = gridOf(download.bytes).sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
  expect(cells).toContain(service.name);

  // And everything left its event, the latest first.
  const { events } = await answered<{ readonly events: readonly { readonly kind: string }[] }>(
    await asking(api, "events", { token: ministry }),
  );
  expect(events.map(({ kind }) => kind)).toEqual([
    "plan.refused",
    "plan.submitted",
    "plan.submitted",
    "letters.imported",
  ]);
});
