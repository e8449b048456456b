import type { Form } from "../../plan/form/declaration.ts";
import type { CellArea } from "../../plan/repair/change.ts";
import { checkedAreas } from "../../plan/repair/checked-areas.ts";
import type { LockStanding, Surface } from "../../plan/repair/surface-repairs.ts";
import { address } from "../../plan/workbook/address.ts";
import { CHECK_PROPERTIES, checkStanding } from "./cell-check-in-excel.ts";
import { inExcel } from "./in-excel.ts";
import type { ReadWorkbook } from "./read-workbook.ts";

/**
 * What the grid of a workbook does not say of it: the checks and locks of its input cells, one question a field or
 * column, in one sync, and its protection, which was read with it.
 *
 * @throws ExcelError
 */
export function readSurface({ grid, protections }: ReadWorkbook, form: Form): Promise<Surface> {
  return inExcel(async (context) => {
    const asked = checkedAreas(grid, form).map((area) => {
      const range = rangeOf(context, area.area);
      const { dataValidation } = range;
      dataValidation.load(CHECK_PROPERTIES);
      const { protection } = range.format;
      protection.load("locked");
      return { area, dataValidation, protection };
    });
    await context.sync();
    const areas = asked.map(({ area, dataValidation, protection }) => ({
      area,
      check: checkStanding(dataValidation, area.check),
      locked: lockStanding(protection.locked),
    }));
    return { areas, isProtected: protections.map((protection) => protection !== null) };
  });
}

/** Excel says null, which its types do not know, where cells of the range differ. */
function lockStanding(locked: boolean | null): LockStanding {
  if (locked === null) return "some";
  return locked ? "all" : "none";
}

/** The range of an area. */
export function rangeOf(context: Excel.RequestContext, area: CellArea): Excel.Range {
  const from = address(area.firstRow, area.firstColumn);
  const to = address(area.lastRow, area.lastColumn);
  return context.workbook.worksheets.getItem(area.sheet).getRange(from === to ? from : `${from}:${to}`);
}
