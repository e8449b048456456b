import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { inventedCountry } from "../../../functions/src/demo/country.ts";
import { agencyTemplate } from "../../../functions/src/use-cases/agency-template.ts";
import { openAgencyWorkbook } from "../../../functions/src/use-cases/open-agency-workbook.ts";
import { openPlan } from "../../../functions/src/use-cases/open-plan.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { contentHash } from "../../../functions/src/workbook/content-hash.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { addMonths } from "../../../plan/calendar/month.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { normalText } from "../../../plan/workbook/normal-text.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { agencyGrid, planGrid } from "../../workbook/plan-grid.ts";
import { type Cloud, invited, sqliteCloud, TODAY } from "../submission/cloud.ts";
import { agencyWorkbook, planWorkbook, request } from "../submission/workbooks.ts";
import { agencyIn, gridOf, planIn, refusalOf, resultOf } from "./read-file.ts";
import { sends, sendsUnlessWrong } from "./sends.ts";

let cloud: Cloud;
let editor: AgencyAccount;
const named = { agency: "900001", plan: "plano-1" };

beforeEach(async () => {
  cloud = sqliteCloud();
  editor = await invited(cloud);
});

afterEach(() => cloud.close());

describe("a plan that is opened", () => {
  test("carries its identification, revision, state and receipt, for two reads", async () => {
    const { receipt } = await sends(cloud, editor, planWorkbook());
    cloud.spent();
    const outcome = await openPlan(cloud, named);
    expect(cloud.spent()).toEqual({ read: 2, write: 0 });
    const { fields } = planIn(outcome);
    expect(fields["plan.id"].value).toBe("plano-1");
    expect(fields["plan.revision"].value).toBe(1);
    expect(fields["plan.state"].value).toBe("submitted");
    expect(fields["receipt.number"].value).toBe(receipt.number);
    expect(fields["receipt.moment"].value).toBe("15/05/2026 às 11:30:21");
    expect(fields["receipt.hash"].value).toBe(receipt.hash);
  });

  test("says what was sent, and sent again unchanged is identical", async () => {
    await expectSame(planWorkbook());
  });

  test("says so with everything that was declared as not available", async () => {
    await expectSame(
      planWorkbook({
        "representatives.ombudsman.suplente.telephone": { unavailable: "não disponível" },
        "letter.timeNote": { unavailable: "n/d" },
      }),
    );
  });

  test("says so with as many months measured as Excel has", async () => {
    const months = Array.from({ length: 1_400 }, (_, index) => addMonths("2026-04", -index));
    const figures = { started: 100, completed: 90, web: 60, inPerson: 40, total: 100 };
    const complete = completePlanValues(TODAY);
    const values = {
      fields: { ...complete.fields, "plan.id": "plano-1" },
      tables: { ...complete.tables, measurements: months.map((month) => ({ month, ...figures })) },
    };
    const grid = gridOf(await writePlanWorkbook(values, { today: TODAY }));
    expect(readPlan(grid).tables.measurements.rows.length).toBe(1_400);
    await expectSame(grid);
  });

  test("has its identification again when it had lost it", async () => {
    const { plan } = await sends(cloud, editor, planWorkbook({ "plan.id": null }));
    const opened = await openPlan(cloud, { agency: "900001", plan: plan ?? "" });
    expect(planIn(opened).fields["plan.id"].value).toBe(plan);
    const again = await sendWorkbook(cloud, sendingOf(gridOf(resultOf(opened).bytes)));
    expect(refusalOf(again)).toMatchObject({ code: "identical", revision: 1 });
  });

  test("is any of its revisions, and changed after an older one is a conflict", async () => {
    await sends(cloud, editor, planWorkbook({ "service.description": "Primeira descrição do serviço." }));
    const second = planWorkbook({ "service.description": "Segunda descrição do serviço.", "plan.revision": 1 });
    await sends(cloud, editor, second);
    const descriptions = [];
    for (const revision of [1, 2]) {
      const { fields } = planIn(await openPlan(cloud, { ...named, revision }));
      descriptions.push([fields["plan.revision"].value, fields["service.description"].value]);
    }
    expect(descriptions).toEqual([
      [1, "Primeira descrição do serviço."],
      [2, "Segunda descrição do serviço."],
    ]);
    const older = gridOf(resultOf(await openPlan(cloud, { ...named, revision: 1 })).bytes);
    expect(refusalOf(await sendWorkbook(cloud, sendingOf(older)))).toMatchObject({
      code: "conflict",
      conflict: { base: 1, current: { revision: 2 } },
    });
  });

  test("goes by the name of its service", async () => {
    await sends(cloud, editor, planWorkbook({ "service.slug": null, "service.name": "Emitir Certidão nº 3 / Geral" }));
    expect(resultOf(await openPlan(cloud, named)).name).toBe("plano-emitir-certidao-no-3-geral.xlsx");
    expect(resultOf(await openPlan(cloud, { ...named, revision: 1 })).name).toBe(
      "plano-revisao-1-emitir-certidao-no-3-geral.xlsx",
    );
    await sends(cloud, editor, planWorkbook({ "plan.id": "plano-2", "service.slug": "emitir-segunda-via" }));
    expect(resultOf(await openPlan(cloud, { ...named, plan: "plano-2" })).name).toBe("plano-emitir-segunda-via.xlsx");
  });

  test.each([
    ["another agency's", { agency: "26", plan: "plano-1" }, "plan"],
    ["nobody's", { agency: "900001", plan: "plano-9" }, "plan"],
    ["a way to another document", { agency: "900001", plan: "plano-1/revisions/1" }, "plan"],
    ["empty", { agency: "900001", plan: "" }, "plan"],
    ["of a revision that never was", { ...named, revision: 2 }, "revision"],
    ["of no revision at all", { ...named, revision: 0.5 }, "revision"],
  ])("is not found when it is %s", async (_, wanted, what) => {
    await sends(cloud, editor, planWorkbook());
    expect(refusalOf(await openPlan(cloud, wanted))).toEqual({ code: "not-found", what });
  });

  test("says what was sent, for every invented plan that can be sent", async () => {
    let sent = 0;
    for (const { form, values } of inventedCountry(7, TODAY).slice(0, 24)) {
      if (form !== "plan") continue;
      const siorg = values.fields["agency.siorg"];
      const account = await invited(cloud, { uid: `de-${siorg}`, agency: String(siorg).replace(/^0+/, "") });
      const grid = planGrid({ ...values, fields: { ...values.fields, "plan.id": `invented-${sent}` } });
      const submitted = await sendsUnlessWrong(cloud, account, grid);
      if (submitted === null) continue;
      sent++;
      const opened = planIn(await openPlan(cloud, { agency: account.agency, plan: submitted.plan ?? "" }));
      expect(normalText(opened)).toBe(normalText(readPlan(grid)));
    }
    expect(sent).toBeGreaterThan(8);
  });
});

describe("an agency's own workbook that is opened", () => {
  test("carries its revision and receipt, says what was sent, and sent again is identical", async () => {
    const grid = agencyWorkbook();
    const { receipt } = await sends(cloud, editor, grid);
    cloud.spent();
    const outcome = await openAgencyWorkbook(cloud, { agency: "900001" });
    expect(cloud.spent()).toEqual({ read: 2, write: 0 });
    expect(resultOf(outcome).name).toBe("plano-de-trabalho-aex.xlsx");
    const content = agencyIn(outcome);
    expect(content.fields["workbook.revision"].value).toBe(1);
    expect(content.fields["receipt.number"].value).toBe(receipt.number);
    expect(content.fields["receipt.moment"].value).toBe("15/05/2026 às 11:30:21");
    expect(normalText(content)).toBe(normalText(readAgency(grid)));
    const again = await sendWorkbook(cloud, sendingOf(gridOf(resultOf(outcome).bytes)));
    expect(refusalOf(again)).toMatchObject({ code: "identical", revision: 1 });
  });

  test("is the template to go on with", async () => {
    await sends(cloud, editor, agencyWorkbook({ "agency.acronym": "NOVA" }));
    cloud.spent();
    const outcome = await agencyTemplate(cloud, { agency: "900001" });
    expect(cloud.spent()).toEqual({ read: 3, write: 0 });
    expect(agencyIn(outcome).fields["workbook.revision"].value).toBe(1);
    expect(resultOf(outcome).name).toBe("plano-de-trabalho-nova.xlsx");
  });

  test("says what was sent, for every invented agency", async () => {
    let sent = 0;
    for (const { form, values } of inventedCountry(7, TODAY)) {
      if (form !== "agency") continue;
      const agency = String(values.fields["agency.siorg"]).replace(/^0+/, "");
      const account = await invited(cloud, { uid: `de-${agency}`, agency });
      const grid = agencyGrid(values);
      if ((await sendsUnlessWrong(cloud, account, grid)) === null) continue;
      sent++;
      expect(normalText(agencyIn(await openAgencyWorkbook(cloud, { agency })))).toBe(normalText(readAgency(grid)));
    }
    expect(sent).toBeGreaterThan(5);
  });

  test("is not found before it was sent", async () => {
    expect(refusalOf(await openAgencyWorkbook(cloud, { agency: "900001" }))).toEqual({
      code: "not-found",
      what: "agency",
    });
    await sends(cloud, editor, planWorkbook());
    expect(refusalOf(await openAgencyWorkbook(cloud, { agency: "900001" }))).toEqual({
      code: "not-found",
      what: "revision",
    });
  });
});

function sendingOf(grid: Grid) {
  return { account: editor, grid, source: "plano.xlsx", request: request() };
}

async function expectSame(grid: Grid): Promise<void> {
  const { receipt } = await sends(cloud, editor, grid);
  const { bytes } = resultOf(await openPlan(cloud, named));
  const opened = readPlan(gridOf(bytes));
  expect(normalText(opened)).toBe(normalText(readPlan(grid)));
  expect(contentHash(opened)).toBe(receipt.hash);
  expect(refusalOf(await sendWorkbook(cloud, sendingOf(gridOf(bytes))))).toEqual({
    code: "identical",
    revision: 1,
    receipt,
  });
}
