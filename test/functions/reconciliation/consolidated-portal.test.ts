import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import { agencyPortal } from "../../../functions/src/use-cases/agency-portal.ts";
import { consolidatedPortal } from "../../../functions/src/use-cases/consolidated-portal.ts";
import { importLetters } from "../../../functions/src/use-cases/import-letters.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";
import { type Cloud, invited, sqliteCloud } from "../submission/cloud.ts";
import { agencyWorkbook, planWorkbook } from "../submission/workbooks.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { receive } from "../use-cases/received.ts";
import { sends } from "../use-cases/sends.ts";
import { agencyRecord, planRecord } from "../workbook/consolidated/country.ts";
import { importsLetters } from "./imported.ts";

let cloud: Cloud;
beforeEach(() => {
  cloud = sqliteCloud();
});
afterEach(() => cloud.close());

describe("the ministry's table of goals and Portal", () => {
  test("has every agency of which anything is there, each as it sees itself", async () => {
    await importsLetters(cloud, "900001", { certidao: { dbId: "<dbId>1234</dbId>" } });
    await importsLetters(cloud, "7", { outra: {} });
    const account = await invited(cloud);
    await sends(cloud, account, agencyWorkbook());
    await sends(cloud, account, planWorkbook());
    const { agencies, all, by } = resultOf(await consolidatedPortal(cloud, { by: "2027-12-31" }));
    expect(by).toBe("2027-12-31");
    expect(agencies.map(({ siorg, name }) => [siorg, name])).toEqual([
      ["7", "Agência Exemplo"],
      ["900001", "Agência Exemplo de Registros"],
    ]);
    const own = resultOf(await agencyPortal(cloud, { agency: "900001", by: "2027-12-31" }));
    expect(agencies[1]).toMatchObject({ totals: own.totals, goals: own.goals });
    expect(agencies[1]?.gap).toEqual({
      services: 3,
      registered: 2,
      digital: 1,
      withPlan: 1,
      needed: 2,
      promised: 0,
      late: 0,
      later: 0,
      smallest: own.gap?.smallest.length,
      toRegister: 1,
      toDigitise: 1,
    });
    expect(agencies[0]).toMatchObject({ gap: null, goals: null, totals: { portal: 1, undeclared: 1 } });
    expect(all).toMatchObject({ portal: 2, differences: { open: own.totals.differences.open } });
  });

  test("reads a document of rows an agency, and one for each further hundred plans", async () => {
    const plans = Array.from({ length: 450 }, (_, index) => planRecord(index, 3));
    await receive(cloud.store, { plans, agencies: [0, 1, 2].map(agencyRecord), only: ["rows"] });
    cloud.spent();
    const { agencies } = resultOf(await consolidatedPortal(cloud, {}));
    expect(agencies).toHaveLength(3);
    // Three agencies of a hundred and fifty plans, and two collections in which nothing is.
    expect(cloud.spent()).toEqual({ read: 6 + 2, write: 0 });
  });
});

describeWithLetters("the real catalogue", (folder) => {
  test("of 82 agencies is read with a read an agency", async () => {
    resultOf(await importLetters(cloud, { account: operator, letters: readLettersFolder(folder) }));
    cloud.spent();
    const { agencies, all } = resultOf(await consolidatedPortal(cloud, {}));
    expect([agencies.length, all.portal, all.undeclared]).toEqual([82, 1374, 1374]);
    // A catalogue each, and two collections in which nothing is.
    expect(cloud.spent()).toEqual({ read: 82 + 2, write: 0 });
  }, 60_000);
});
