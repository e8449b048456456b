import { fieldLabel } from "../../../plan/form/labels.ts";
import type { Repair } from "../../../plan/repair/change.ts";

/** Repairs of one kind: to one field or one column of a table, or beneath the cells of a whole sheet. */
export interface RepairLine {
  readonly kind: Repair["kind"];
  /** What the cells are called in the form's own words; "" where they are of several fields. */
  readonly label: string;
  readonly repairs: readonly Repair[];
}

/** The repairs of one sheet. */
export interface RepairGroup {
  readonly sheet: string;
  readonly count: number;
  readonly lines: readonly RepairLine[];
}

/** The repairs sheet by sheet and kind by kind, in the order in which they were found. */
export function groupsOf(repairs: readonly Repair[]): readonly RepairGroup[] {
  return [...groupedBy(repairs, ({ place }) => place.sheet)].map(([sheet, inSheet]) => ({
    sheet,
    count: inSheet.length,
    lines: [...groupedBy(inSheet, (repair) => (isBeneath(repair) ? repair.kind : `${repair.kind} ${repair.key}`))].map(
      ([, alike]) => lineOf(alike),
    ),
  }));
}

/** Those of a sheet, or all. */
export function repairsOn(repairs: readonly Repair[], sheet: string | null): readonly Repair[] {
  return sheet === null ? repairs : repairs.filter(({ place }) => place.sheet === sheet);
}

/** Whether it is of what lies beneath the cells, which has neither a before nor an after that could be read. */
export function isBeneath({ kind }: Pick<Repair, "kind">): boolean {
  return kind === "check" || kind === "lock" || kind === "protection";
}

/** What the cell of a repair is called in the form's own words; a sheet's protection by the sheet's name. */
export function repairLabel({ key }: Pick<Repair, "key">): string {
  return fieldLabel(key);
}

function lineOf(repairs: readonly Repair[]): RepairLine {
  const { kind, key } = repairs[0] ?? { kind: "value" as const, key: "" };
  return { kind, label: isBeneath({ kind }) ? "" : repairLabel({ key }), repairs };
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
