import { addMonths, monthOfDate } from "../../../plan/calendar/month.ts";
import type { PlanForm } from "../../../plan/form/plan-form.ts";
import type { PlanValues, RowValues } from "../../../plan/form/values.ts";
import { declaredCost } from "../portal/declared-cost.ts";
import type { ServiceLetter } from "../portal/service-letter.ts";
import { inventedMeasurements } from "./invented-measurements.ts";
import type { PlanToInvent } from "./plan-to-invent.ts";

type MeasurementValues = RowValues<PlanForm["tables"]["measurements"]>;
type Scale = NonNullable<MeasurementValues["satisfactionScale"]>;

/** Months for which nothing newer was measured: most agencies are up to date, one in a while has long given up. */
const LAGS = [0, 0, 0, 1, 1, 2, 3, 0, 0, 14] as const;

/** How a mean from 0 to 100 reads on another scale. */
const ON_SCALE: readonly { readonly scale: Scale | null; readonly read: (points: number) => number }[] = [
  { scale: "0-100", read: (points) => points },
  { scale: "0-10", read: (points) => points / 10 },
  { scale: "1-5", read: (points) => 1 + Math.round(points / 2.5) / 10 },
  { scale: null, read: (points) => points },
];

/** What is said of an indicator that nobody measures yet. */
interface NotMeasured {
  readonly fields: PlanValues["fields"];
  readonly columns: readonly (keyof MeasurementValues)[];
}

/**
 * Measurements as agencies come by them: the letter's own time and cost, satisfaction on whatever scale they ask for it, some
 * months behind, and now and then an indicator that nobody measures yet, with the month in which there will be one.
 */
export function letterMeasurements(
  letter: ServiceLetter,
  plan: PlanToInvent,
): { readonly rows: readonly MeasurementValues[]; readonly fields: PlanValues["fields"] } {
  const { luck, today } = plan;
  const lag = luck.pick(LAGS);
  const { scale, read } = luck.pick(ON_SCALE as [(typeof ON_SCALE)[number]]);
  const { fields, columns } = notMeasured(plan);
  const cost = declaredCost(letter);
  const blank = Object.fromEntries(columns.map((column) => [column, null]));
  const habit = luck.pick(HABITS);
  const measured = inventedMeasurements({ ...plan, today: `${addMonths(monthOfDate(today), -lag)}-01` });
  const rows = measured.map((row): MeasurementValues => {
    const points = typeof row.satisfaction === "number" ? row.satisfaction : 0;
    const paid = cost.amount !== null && !cost.mayExclude ? { directCost: cost.amount } : {};
    const scored = { satisfaction: read(points), satisfactionScale: scale };
    return { ...row, ...timeAbout(letter, plan), ...paid, ...scored, ...habit, ...blank };
  });
  return { rows, fields };
}

/** What some never fill in: a total that is the sum of the channels, channels that the service has not, who answered. */
const HABITS: readonly [MeasurementValues, ...MeasurementValues[]] = [
  {},
  {},
  {},
  { requestsTotal: null },
  { requestsPost: null, requestsOther: null },
  { satisfactionAnswers: null },
];

/** A mean about what the letter promises, in its unit. */
function timeAbout({ time }: ServiceLetter, { luck }: PlanToInvent): MeasurementValues {
  if (time === null || time.kind === "not-estimated") return {};
  if (time.kind === "immediate") return { meanTime: luck.whole(5, 45), meanTimeUnit: "minutes" };
  const longest = Math.max(time.max, 1);
  return { meanTime: Math.round(longest * (0.6 + luck.next() * 0.6) * 10) / 10, meanTimeUnit: time.unit };
}

const NEVER_MEASURED: readonly NotMeasured["columns"][] = [
  ["satisfaction", "satisfactionScale", "satisfactionAnswers"],
  ["directCost", "indirectCost"],
  ["meanTime", "meanTimeUnit"],
];

const INDICATORS = ["satisfaction", "cost", "serviceTime"] as const;

function notMeasured({ luck, today, stage }: PlanToInvent): NotMeasured {
  const which = stage === "beginning" || luck.next() < 0.2 ? luck.whole(0, INDICATORS.length - 1) : -1;
  const [indicator, columns] = [INDICATORS[which], NEVER_MEASURED[which]];
  if (indicator === undefined || columns === undefined) return { fields: {}, columns: [] };
  return { fields: { [`metrics.${indicator}.expectedMonth`]: addMonths(monthOfDate(today), 4) }, columns };
}
