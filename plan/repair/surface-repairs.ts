import type { Form } from "../form/declaration.ts";
import { foldText } from "../text/fold-text.ts";
import type { Grid } from "../workbook/grid.ts";
import type { Repair } from "./change.ts";
import type { CheckedArea } from "./checked-areas.ts";

/** How the check of an area stands: as it should, gone from all its cells, or different from it in some or all. */
export type CheckStanding = "right" | "gone" | "different";

/** What a grid does not say of a workbook and only Excel can tell. */
export interface Surface {
  readonly checks: readonly { readonly area: CheckedArea; readonly standing: CheckStanding }[];
  /** By the sheet's index in the grid. */
  readonly isProtected: readonly boolean[];
}

/** The checks and the protection that were lost. */
export function surfaceRepairs(grid: Grid, form: Form, { checks, isProtected }: Surface): readonly Repair[] {
  const lost = checks.flatMap(({ area: { key, area, check }, standing }): Repair[] => {
    if (standing === "right") return [];
    return [
      {
        kind: "check",
        key,
        place: { sheet: area.sheet, row: area.firstRow, column: area.firstColumn },
        before: "",
        after: check.alert?.message ?? check.prompt.message,
        changes: [{ change: "check", area, check }],
        undo: standing === "gone" ? [{ change: "check", area, check: null }] : [],
      },
    ];
  });
  const names = new Set(form.sheets.map(({ name }) => foldText(name)));
  const open = grid.sheets.flatMap(({ name: sheet }, index): Repair[] => {
    if (isProtected[index] !== false || !names.has(foldText(sheet))) return [];
    const place = { sheet, row: 1, column: 1 };
    return [
      {
        kind: "protection",
        key: sheet,
        place,
        before: "",
        after: "",
        changes: [{ change: "protection", sheet, isProtected: true }],
        undo: [{ change: "protection", sheet, isProtected: false }],
      },
    ];
  });
  return [...lost, ...open];
}
