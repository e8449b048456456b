import { addMonths, monthOfDate } from "../../../plan/calendar/month.ts";
import type { PlanForm } from "../../../plan/form/plan-form.ts";
import type { RowValues } from "../../../plan/form/values.ts";
import type { PlanToInvent } from "./plan-to-invent.ts";

type MeasurementValues = RowValues<PlanForm["tables"]["measurements"]>;

const MONTHS = 14;

/** Fourteen months in which requests move from the counter to the web; faster for a service already launched. */
export function inventedMeasurements({ stage, luck, today }: PlanToInvent): readonly MeasurementValues[] {
  const volume = luck.whole(300, 9_000);
  const start = luck.whole(5, 30) / 100;
  const gain = stage === "launched" ? 0.045 : 0.012;
  return Array.from({ length: MONTHS }, (_, index): MeasurementValues => {
    const total = Math.round(volume * (0.85 + luck.next() * 0.3));
    const digital = Math.min(0.95, start + gain * index);
    const web = Math.round(total * digital * 0.8);
    const mobileApp = Math.round(total * digital * 0.2);
    const telephone = Math.round((total - web - mobileApp) * 0.15);
    const email = Math.round((total - web - mobileApp) * 0.1);
    const started = total;
    const contradiction = stage === "contradictory" && index === MONTHS - 1;
    return {
      month: addMonths(monthOfDate(today), index - MONTHS),
      requestsWeb: web,
      requestsMobileApp: mobileApp,
      requestsEmail: email,
      requestsTelephone: telephone,
      requestsInPerson: total - web - mobileApp - telephone - email,
      requestsPost: 0,
      requestsOther: 0,
      requestsTotal: contradiction ? Math.round(total / 3) : total,
      started,
      completed: contradiction ? started + 40 : Math.round(started * (0.7 + luck.next() * 0.25)),
      meanTime: luck.whole(5, 40),
      meanTimeUnit: luck.pick(["days", "days", "workingDays"]),
      directCost: luck.pick([0, 35.5]),
      indirectCost: luck.whole(10, 60),
      satisfaction: luck.whole(55, 95),
      satisfactionScale: "0-100",
      satisfactionAnswers: luck.whole(20, 400),
    };
  });
}
