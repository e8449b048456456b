import { describe, expect, test } from "@jest/globals";
import { selectedRow } from "../../../../addin/excel/tables/selected-row.ts";
import { address } from "../../../../plan/workbook/address.ts";
import { rowOf, tableOf, written } from "./refreshed-workbook.ts";

describe("the row that the cursor is in", () => {
  test("is known by its table, its key and the header above", async () => {
    const { workbook, user, host } = await written();
    const { columns } = tableOf(workbook, "pdPlanos");
    user.select("Planos", address(rowOf(workbook, "pdPlanos", "/plano-7"), columns.indexOf("Adoção digital") + 1));
    host.traffic.reset();
    expect(await selectedRow()).toEqual({ table: "tbPlanos", row: "1001/plano-7", column: "Adoção digital" });
    expect(host.traffic.syncs).toBe(2);
    user.select("Planos", "A1");
    expect(await selectedRow()).toBeNull();
    user.select("Planos", "A3");
    expect(await selectedRow()).toBeNull();
    user.select("Planilha1", "A1");
    expect(await selectedRow()).toBeNull();
  });
});
