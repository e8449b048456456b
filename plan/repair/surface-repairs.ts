import type { Form } from "../form/declaration.ts";
import { findForm } from "../workbook/find-form.ts";
import type { Grid } from "../workbook/grid.ts";
import { preparedForm } from "../workbook/prepared-form.ts";
import type { CellArea, Repair } from "./change.ts";
import type { CheckedArea } from "./checked-areas.ts";

/** How the check of an area stands: as it should, gone from all its cells, or different from it in some or all. */
export type CheckStanding = "right" | "gone" | "different";

/** Whether the cells of an area are locked: all, none or some. */
export type LockStanding = "all" | "none" | "some";

/** How an area's cells stand beyond what they hold. */
export interface AreaStanding {
  readonly area: CheckedArea;
  readonly check: CheckStanding;
  readonly locked: LockStanding;
}

/** What a grid does not say of a workbook and only Excel can tell. */
export interface Surface {
  readonly areas: readonly AreaStanding[];
  /** By the sheet's index in the grid. */
  readonly isProtected: readonly boolean[];
}

/** The checks, locks and the protection that were lost. */
export function surfaceRepairs(grid: Grid, form: Form, { areas, isProtected }: Surface): readonly Repair[] {
  return [...areas.flatMap(checkRepair), ...areas.flatMap(lockRepair), ...protectionRepairs(grid, form, isProtected)];
}

function checkRepair({ area: { key, area, check }, check: standing }: AreaStanding): readonly Repair[] {
  if (standing === "right") return [];
  return [
    {
      kind: "check",
      key,
      place: placeOf(area),
      before: "",
      after: check.alert?.message ?? check.prompt.message,
      changes: [{ change: "check", area, check }],
      undo: standing === "gone" ? [{ change: "check", area, check: null }] : [],
    },
  ];
}

function lockRepair({ area: { key, area, isOpen }, locked }: AreaStanding): readonly Repair[] {
  if (!isOpen || locked === "none") return [];
  return [
    {
      kind: "lock",
      key,
      place: placeOf(area),
      before: "",
      after: "",
      changes: [{ change: "lock", area, isLocked: false }],
      undo: locked === "all" ? [{ change: "lock", area, isLocked: true }] : [],
    },
  ];
}

function placeOf({ sheet, firstRow, firstColumn }: CellArea) {
  return { sheet, row: firstRow, column: firstColumn };
}

function protectionRepairs(grid: Grid, form: Form, isProtected: readonly boolean[]): readonly Repair[] {
  const { fields, tables } = findForm(preparedForm(form), grid);
  const sheets = new Set([...fields.values(), ...tables.values()].map(({ sheet }) => sheet));
  return grid.sheets.flatMap(({ name: sheet }, index): Repair[] => {
    if (isProtected[index] !== false || !sheets.has(index)) return [];
    return [
      {
        kind: "protection",
        key: sheet,
        place: { sheet, row: 1, column: 1 },
        before: "",
        after: "",
        changes: [{ change: "protection", sheet, isProtected: true }],
        undo: [{ change: "protection", sheet, isProtected: false }],
      },
    ];
  });
}
