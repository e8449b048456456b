import { defineSecret, defineString } from "firebase-functions/params";
import { onSchedule, type ScheduleFunction, type ScheduleOptions } from "firebase-functions/v2/scheduler";
import { openNationalCalendar } from "../calendar/national-holidays.ts";
import { composition } from "../composition/world.ts";
import { logDelivery } from "./log-delivery.ts";
import { sweepOutbox } from "./sweep-outbox.ts";

defineString("PLANO_MAIL_DELIVERY", { default: "own", description: "Who delivers mail: own, or extension" });
defineString("PLANO_CONTACT", { default: "", description: "Whom people ask: an address of the ministry's" });
const mail = defineSecret("PLANO_MAIL");

const OPTIONS: ScheduleOptions = {
  schedule: "*/5 * * * *",
  timeZone: "America/Sao_Paulo",
  region: "southamerica-east1",
  memory: "512MiB",
  // A run claims mail for three minutes at most, and a server may take two over the last ones.
  timeoutSeconds: 300,
  // Two at once do no harm, and no good either.
  maxInstances: 1,
  // The next run is in five minutes.
  retryCount: 0,
  secrets: [mail],
};

const opened = composition(process.env);

/** Every five minutes: sends what is in the outbox and due. */
export const deliverOutbox: ScheduleFunction = onSchedule(OPTIONS, async () => {
  logDelivery(await sweepOutbox(await opened.world(), await openNationalCalendar()));
});
