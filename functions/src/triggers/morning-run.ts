import { info as logInfo, warn as logWarning } from "firebase-functions/logger";
import { onSchedule, type ScheduleFunction, type ScheduleOptions } from "firebase-functions/v2/scheduler";
import { openNationalCalendar } from "../calendar/national-holidays.ts";
import { composition } from "../composition/world.ts";
import { logDelivery } from "./log-delivery.ts";
import { remind } from "./remind.ts";
import { sweepOutbox } from "./sweep-outbox.ts";

const OPTIONS: ScheduleOptions = {
  // Holidays are looked up by the run: on them it reads nothing.
  schedule: "30 7 * * 1-5",
  timeZone: "America/Sao_Paulo",
  region: "southamerica-east1",
  memory: "512MiB",
  // A run that is cut off goes on where it was when it is begun again.
  timeoutSeconds: 540,
  retryCount: 3,
  minBackoffSeconds: 60,
  // Two at once do no harm, and no good either.
  maxInstances: 1,
  secrets: ["PLANO_MAIL"],
};

const opened = composition(process.env);

/** A delivery that is cut off leaves mail in doubt: one begins only while there is time for the whole of it. */
const LATEST_DELIVERY = 3 * 60_000;

/** Every weekday at 07:30: hands everybody's digest of the day to the outbox, and delivers at once what it can. */
export const morningRun: ScheduleFunction = onSchedule(OPTIONS, async ({ scheduleTime }) => {
  const begun = performance.now();
  const world = await opened.world();
  const run = await remind(world, scheduleTime);
  if (run.kind === "ran" && run.unaddressed > 0) logWarning("some reminders could be told to nobody", run);
  else logInfo("the morning run", run);
  if (performance.now() - begun < LATEST_DELIVERY) logDelivery(await sweepOutbox(world, await openNationalCalendar()));
});
