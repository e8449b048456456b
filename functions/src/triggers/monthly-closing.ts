import { info as logInfo } from "firebase-functions/logger";
import { onSchedule, type ScheduleFunction, type ScheduleOptions } from "firebase-functions/v2/scheduler";
import { composition } from "../composition/world.ts";
import { closeLastMonth } from "./close-last-month.ts";

const OPTIONS: ScheduleOptions = {
  // Three nights: the first closes the month, and on the others there is nothing left to do unless it could not.
  schedule: "30 4 1-3 * *",
  timeZone: "America/Sao_Paulo",
  region: "southamerica-east1",
  memory: "1GiB",
  // A run that is cut off goes on where it was when it is begun again.
  timeoutSeconds: 540,
  retryCount: 3,
  minBackoffSeconds: 60,
  maxInstances: 1,
};

const opened = composition(process.env);

/** Early each month: closes the month before. */
export const monthlyClosing: ScheduleFunction = onSchedule(OPTIONS, async ({ scheduleTime }) => {
  const { surroundings } = await opened.world();
  const { id, hash, plans, agencies } = await closeLastMonth(surroundings, scheduleTime);
  logInfo("the month is closed", { id, hash, plans, agencies });
});
