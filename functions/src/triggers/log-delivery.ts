import { error as logError, info as logInfo, warn as logWarning } from "firebase-functions/logger";
import type { DeliveryRun } from "../use-cases/deliver-mail.ts";

/** Says what a sweep of the outbox came to, the louder the more a person is needed; never whom a mail was for. */
export function logDelivery(run: DeliveryRun): void {
  if (run.stopped !== null && "detail" in run.stopped) logError("the mail server takes no mail", run);
  else if ((run.moved.UNKNOWN ?? 0) + (run.moved.FAILED ?? 0) > 0) logWarning("some mail waits for a person", run);
  else logInfo("the outbox was swept", run);
}
