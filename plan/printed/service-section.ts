import { tableLabel } from "../form/labels.ts";
import { planForm } from "../form/plan-form.ts";
import type { PlanContent, PlanRow } from "../workbook/content.ts";
import { opening } from "./opening.ts";
import type { Piece, PrintedCell } from "./piece.ts";
import { entryText, NOT_SAID, printedEntry } from "./printed-entry.ts";

const FACTS = ["service.name", "service.description", "service.audience", "service.unit"] as const;
const STEPS = ["service.stepsToday", "service.stepsAfter"] as const;

const DIGITAL = "digital";
const NOT_DIGITAL = "não digital";

/** Section 3: the service, and its steps today and after the project side by side. */
export function serviceSection({ fields, tables }: PlanContent): readonly Piece[] {
  return [
    ...opening(3),
    {
      piece: "facts",
      facts: FACTS.map((key) => ({ label: planForm.fields[key].label, value: printedEntry(fields[key]) })),
    },
    {
      piece: "table",
      columns: STEPS.map((key) => ({ header: tableLabel(key), share: 50 })),
      rows: [STEPS.map((key) => stepsCell(tables[key].rows))],
    },
  ];
}

/** The steps in the order of their numbers; rows without one stay where they are among their like. */
function stepsCell(rows: readonly PlanRow<(typeof STEPS)[number]>[]): PrintedCell {
  const steps = rows.filter(({ cells }) => entryText(cells.description) !== "");
  const order = (row: (typeof steps)[number]) => row.cells.order.value ?? row.number;
  const sorted = [...steps].sort((one, other) => order(one) - order(other));
  if (sorted.length === 0) return [{ text: NOT_SAID, quiet: true }];
  return sorted.map(({ cells }, index) => ({ text: `${index + 1}. ${entryText(cells.description)}${howOf(cells)}` }));
}

/** `(Web; digital)` */
function howOf({ channel, digital }: PlanRow<(typeof STEPS)[number]>["cells"]): string {
  const isDigital = digital.value === null ? "" : digital.value ? DIGITAL : NOT_DIGITAL;
  const how = [entryText(channel), isDigital].filter((words) => words !== "");
  return how.length === 0 ? "" : ` (${how.join("; ")})`;
}
