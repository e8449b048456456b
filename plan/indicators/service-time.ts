import type { ListCode } from "../form/lists.ts";
import { areSound, type IndicatorOf, meanAt } from "./measurement.ts";
import { startedAndCompleted } from "./started-and-completed.ts";

const MINUTES_A_DAY = 24 * 60;

/** 1 month = 30 days, 1 working day = 7/5 day (five of them make a week), 1 day = 24 hours. */
const MINUTES: { readonly [U in ListCode<"timeUnits">]: number } = {
  minutes: 1,
  hours: 60,
  days: MINUTES_A_DAY,
  workingDays: (MINUTES_A_DAY * 7) / 5,
  months: MINUTES_A_DAY * 30,
};

/** Mean time in minutes × completed requests ÷ completed requests. A time without its unit is no data. */
export const serviceTime: IndicatorOf = (measurement) => {
  const { meanTime, meanTimeUnit } = measurement.cells;
  const requests = startedAndCompleted(measurement);
  if (requests === null || !areSound(meanTime)) return null;
  if (meanTime.value === null || meanTimeUnit.value === null) return null;
  return meanAt(meanTime, measurement.month, meanTime.value * MINUTES[meanTimeUnit.value], requests.completed);
};
