import type { CivilDate } from "../calendar/civil-date.ts";
import { monthOfDate } from "../calendar/month.ts";
import { addQuarters, formatQuarter, type Quarter, quarterOfMonth } from "../calendar/quarter.ts";
import type { PlanContent } from "../workbook/content.ts";
import { opening } from "./opening.ts";
import type { Piece } from "./piece.ts";
import { entryText } from "./printed-entry.ts";

/** As many quarters as the official document shows. */
const SHOWN = 6;

/** Section 6: six quarters under their years, as the official document has them, the launch's marked. */
export function launchSection({ fields }: PlanContent, on: CivilDate): readonly Piece[] {
  const launch = fields["launch.quarter"];
  const quarters = shownQuarters(launch.value, quarterOfMonth(monthOfDate(on)));
  const typed = launch.value === null ? entryText(launch) : "";
  const years = Map.groupBy(quarters, (quarter) => quarter.slice(0, 4));
  return [
    ...opening(6),
    {
      piece: "quarters",
      years: [...years].map(([year, own]) => ({ year, quarters: own.map(withoutYear) })),
      marked: launch.value === null ? null : quarters.indexOf(launch.value),
    },
    // What was typed and is no quarter is what the agency answered all the same.
    ...(typed === "" ? [] : [{ piece: "paragraph", text: typed, style: "body" } as const]),
  ];
}

/** From the quarter of the day on; a launch before begins them, one beyond ends them. */
function shownQuarters(launch: Quarter | null, current: Quarter): readonly Quarter[] {
  const last = addQuarters(current, SHOWN - 1);
  const first =
    launch === null ? current : launch < current ? launch : launch > last ? addQuarters(launch, 1 - SHOWN) : current;
  return Array.from({ length: SHOWN }, (_, index) => addQuarters(first, index));
}

function withoutYear(quarter: Quarter): string {
  return formatQuarter(quarter).replace(/ \d{4}$/, "");
}
