import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openAgencyWorkbook } from "../../../functions/src/use-cases/open-agency-workbook.ts";
import { openPlan } from "../../../functions/src/use-cases/open-plan.ts";
import { receiptNumber } from "../../../functions/src/use-cases/receipt-number.ts";
import { verifyNumber, verifyWorkbook } from "../../../functions/src/use-cases/verify-receipt.ts";
import { contentHash } from "../../../functions/src/workbook/content-hash.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { insertRows, moveSheet, renameSheet } from "../../workbook/rearrange.ts";
import { type Cloud, invited, sqliteCloud, TODAY } from "../submission/cloud.ts";
import { agencyWorkbook, planWorkbook } from "../submission/workbooks.ts";
import { gridOf, refusalOf, resultOf } from "./read-file.ts";
import { sends } from "./sends.ts";

let cloud: Cloud;
let editor: AgencyAccount;
const named = { agency: "900001", plan: "plano-1" };
const moment = "2026-05-15T14:30:21Z";

beforeEach(async () => {
  cloud = sqliteCloud();
  editor = await invited(cloud);
});

afterEach(() => cloud.close());

describe("a workbook that was given back", () => {
  test("is genuine, and the latest until another is sent", async () => {
    const { receipt } = await sends(cloud, editor, planWorkbook());
    const given = await opened();
    cloud.spent();
    expect(await verified(given)).toEqual({ outcome: "genuine", number: receipt.number, moment, latest: true });
    expect(cloud.spent()).toEqual({ read: 2, write: 0 });
    await sends(cloud, editor, planWorkbook({ "plan.revision": 1, "service.description": "Outra descrição." }));
    expect(await verified(given)).toEqual({ outcome: "genuine", number: receipt.number, moment, latest: false });
  });

  test("is genuine with its sheets moved and renamed, and after what the product itself writes has changed", async () => {
    await sends(cloud, editor, planWorkbook());
    const given = await opened();
    const moved = insertRows(moveSheet(renameSheet(given, "Plano", "Capa"), "Serviço", 0), "Serviço", 1, 4);
    expect(readPlan(moved).fields["agency.name"].place?.sheet).toBe("Capa");
    expect(await verified(moved)).toMatchObject({ outcome: "genuine" });
    expect(await verified(await rewritten(given, { "plan.state": "approved", "receipt.hash": "0" }))).toMatchObject({
      outcome: "genuine",
    });
  });

  test("is changed when one value is another", async () => {
    const { receipt } = await sends(cloud, editor, planWorkbook());
    const changed = await rewritten(await opened(), { "service.description": "Uma descrição que ninguém enviou." });
    expect(await verified(changed)).toEqual({ outcome: "changed", number: receipt.number, moment });
  });

  test("is changed when its own hash was made to fit the change", async () => {
    await sends(cloud, editor, planWorkbook());
    const changed = await rewritten(await opened(), { "service.description": "Outra." });
    const fitted = await rewritten(changed, { "receipt.hash": contentHash(readPlan(changed)) });
    expect(readPlan(fitted).fields["receipt.hash"].value).toBe(contentHash(readPlan(fitted)));
    expect(await verified(fitted)).toMatchObject({ outcome: "changed" });
  });

  test("is changed with the number of another plan in it", async () => {
    await sends(cloud, editor, planWorkbook());
    const other = await sends(cloud, editor, planWorkbook({ "plan.id": "plano-2", "service.name": "Outro serviço" }));
    const pasted = await rewritten(await opened(), { "receipt.number": other.receipt.number });
    expect(await verified(pasted)).toEqual({ outcome: "changed", number: other.receipt.number, moment });
  });

  test("is of an unknown number when somebody made the number up", async () => {
    await sends(cloud, editor, planWorkbook());
    const invented = await rewritten(await opened(), { "receipt.number": "2026-ZZZZ-ZZZZ-ZZZZ" });
    expect(await verified(invented)).toEqual({ outcome: "unknown", number: "2026-ZZZZ-ZZZZ-ZZZZ" });
  });

  test("may be an agency's own", async () => {
    const { receipt } = await sends(cloud, editor, agencyWorkbook());
    const given = gridOf(resultOf(await openAgencyWorkbook(cloud, { agency: "900001" })).bytes);
    expect(await verified(given)).toEqual({ outcome: "genuine", number: receipt.number, moment, latest: true });
    await sends(cloud, editor, agencyWorkbook({ "workbook.revision": 1, "agency.acronym": "AER" }));
    expect(await verified(given)).toMatchObject({ outcome: "genuine", latest: false });
  });
});

test("a workbook that was never sent has no receipt, and asks nothing of the store", async () => {
  const neverSent = planWorkbook();
  cloud.spent();
  expect(await verified(neverSent)).toEqual({ outcome: "withoutReceipt" });
  expect(cloud.spent()).toEqual({ read: 0, write: 0 });
});

test("a workbook of something else is refused", async () => {
  const { sheets: _, ...rest } = planWorkbook();
  const foreign: Grid = { ...rest, sheets: [], names: new Map(), tables: new Map() };
  expect(refusalOf(await verifyWorkbook(cloud, { grid: foreign }))).toMatchObject({ code: "unusable-workbook" });
});

describe("a protocol number", () => {
  test("is known however it was copied, and nothing is told but when and whether it is the last", async () => {
    const { receipt } = await sends(cloud, editor, planWorkbook());
    const { number } = receipt;
    const hand = number.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
    for (const written of [number, hand, ` ${number.replaceAll("-", "")}\n`, number.replaceAll("-", "–")]) {
      expect(resultOf(await verifyNumber(cloud, { number: written }))).toEqual({
        outcome: "received",
        number,
        moment,
        latest: true,
      });
    }
    await sends(cloud, editor, planWorkbook({ "plan.revision": 1, "service.description": "Outra descrição." }));
    expect(resultOf(await verifyNumber(cloud, { number }))).toMatchObject({ outcome: "received", latest: false });
  });

  test.each([["2026-AAAA-BBBB-CCCC"], ["x"], [""], ["é".repeat(5_000)], ["__proto__"], ["900001.plano-1"]])(
    "that was never given is unknown, for one read: %.30s",
    async (written) => {
      await sends(cloud, editor, planWorkbook());
      cloud.spent();
      const answer = resultOf(await verifyNumber(cloud, { number: written }));
      expect(answer).toEqual({ outcome: "unknown", number: receiptNumber(written) });
      expect(receiptNumber(written).length).toBeLessThanOrEqual(40);
      expect(cloud.spent()).toEqual({ read: 1, write: 0 });
    },
  );
});

async function opened(): Promise<Grid> {
  return gridOf(resultOf(await openPlan(cloud, named)).bytes);
}

async function verified(grid: Grid) {
  return resultOf(await verifyWorkbook(cloud, { grid }));
}

/** The workbook written anew with some values changed. */
async function rewritten(grid: Grid, fields: PlanValues["fields"]): Promise<Grid> {
  const values = valuesOf(readPlan(grid));
  return gridOf(await writePlanWorkbook({ ...values, fields: { ...values.fields, ...fields } }, { today: TODAY }));
}
