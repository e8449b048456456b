import { PROJECT } from "./emulators.ts";
import { HOST } from "./local-config.ts";
import type { Ports } from "./ports.ts";

/** The functions that the cloud's scheduler calls. */
export type Scheduled = "morningRun" | "deliverOutbox";

/**
 * Has the functions emulator run a scheduled function, as the cloud's scheduler does: the emulator has no clock of its
 * own, and runs one when it is asked under this address.
 *
 * @param moment what the schedule's time is to be, ISO 8601
 * @returns whether it ran to its end
 */
export async function runSchedule(name: Scheduled, ports: Pick<Ports, "functions">, moment: string): Promise<boolean> {
  const address = `http://${HOST}:${ports.functions}/${PROJECT}/southamerica-east1/${name}-0`;
  const answer = await fetch(address, { method: "POST", headers: { "X-CloudScheduler-ScheduleTime": moment } });
  await answer.arrayBuffer();
  return answer.ok;
}
