import { fieldLabel, ownLabel } from "../../../plan/form/labels.ts";
import type { Repair } from "../../../plan/repair/change.ts";

/** Repairs of one kind to one field, or to one column of a table. */
export interface RepairLine {
  readonly kind: Repair["kind"];
  /** What the cell is called in the form's own words; a sheet's name for its protection. */
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
    lines: [...groupedBy(inSheet, ({ kind, key }) => `${kind} ${key}`).values()].map((alike) => lineOf(alike)),
  }));
}

/** Those of a sheet, or all. */
export function repairsOn(repairs: readonly Repair[], sheet: string | null): readonly Repair[] {
  return sheet === null ? repairs : repairs.filter(({ place }) => place.sheet === sheet);
}

function lineOf(repairs: readonly Repair[]): RepairLine {
  const { kind, key } = repairs[0] ?? { kind: "value" as const, key: "" };
  return { kind, label: kind === "protection" ? "" : labelOf(key), repairs };
}

/** A column by its header, a field by its label and its row. */
function labelOf(key: string): string {
  const label = fieldLabel(key);
  return label === key ? ownLabel(key) : label;
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
