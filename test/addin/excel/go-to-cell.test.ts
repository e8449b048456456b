import { describe, expect, test } from "@jest/globals";
import { goToCell } from "../../../addin/excel/go-to-cell.ts";
import { workbookOfGrid } from "../../../addin/host/model/workbook-of-grid.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { excelWith } from "../excel-room.ts";

function twoSheets(visibility: "visible" | "hidden" | "veryHidden" = "visible") {
  const grid = gridOf({
    sheets: { Plano: { A1: 1 }, "Serviço novo": { A1: 1 } },
    visibility: { "Serviço novo": visibility },
  });
  return excelWith(workbookOfGrid(grid));
}

describe("going to a cell", () => {
  test("brings its sheet to the front and puts the cursor there, in two syncs", async () => {
    const host = twoSheets();
    expect(await goToCell({ sheet: "Serviço novo", row: 7, column: 28 })).toBe("reached");
    expect(host.workbook.active?.name).toBe("Serviço novo");
    expect(host.workbook.active?.selection).toEqual({ top: 7, left: 28, bottom: 7, right: 28 });
    expect(host.traffic.syncs).toBe(2);
  });

  test.each(["hidden", "veryHidden"] as const)(
    "of a %s sheet leaves everything where it is and says so",
    async (how) => {
      const host = twoSheets(how);
      expect(await goToCell({ sheet: "Serviço novo", row: 1, column: 1 })).toBe("hidden");
      expect(host.workbook.active?.name).toBe("Plano");
    },
  );

  test("of a sheet that was deleted says so", async () => {
    twoSheets();
    expect(await goToCell({ sheet: "Medições", row: 1, column: 1 })).toBe("gone");
  });

  test("while a cell is being edited is refused in a word", async () => {
    twoSheets().faults.cellEdit = true;
    await expect(goToCell({ sheet: "Plano", row: 1, column: 1 })).rejects.toMatchObject({ problem: "cellBeingEdited" });
  });
});
