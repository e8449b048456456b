import { describe, expect, test } from "@jest/globals";
import { landscapePage } from "../../../../functions/src/workbook/consolidated/page.ts";

describe("A printed table", () => {
  test("of few columns stays on one page, however wide they are", () => {
    const page = landscapePage({ width: 300, count: 14, columns: "A:C" });
    expect(page).toMatchObject({ fitToWidth: 1, fitToHeight: 0 });
    expect(page.printTitlesColumn).toBeUndefined();
  });

  test("of many columns takes as many pages as it needs to be readable, its first columns on each", () => {
    expect(landscapePage({ width: 600, count: 39, columns: "A:C" })).toMatchObject({
      fitToWidth: 3,
      printTitlesColumn: "A:C",
    });
  });
});
