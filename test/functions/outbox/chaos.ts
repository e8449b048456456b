import { dispatchPolicy } from "../../../functions/src/outbox/dispatch-policy.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { temporaryStore } from "../use-cases/temporary-store.ts";
import { startChaoticServer, type Whim } from "./chaotic-server.ts";
import { mortalStore, Stopped } from "./mortal-store.ts";
import { MAX_WAIT, nextSweep } from "./next-sweep.ts";
import { clockAt, delivering, digestFor, mailsIn, NOW, queue } from "./outbox-at-work.ts";
import { seededRandom } from "./seeded-random.ts";

/** What a storm came to. */
export interface Storm {
  readonly mails: number;
  readonly processes: number;
  readonly deaths: number;
  readonly states: { readonly [state: string]: number };
  readonly whims: { readonly [whim: string]: number };
  /** Mails that the server took more than once. */
  readonly twice: number;
  /** Mails that are neither sent, nor failed, nor doubtful. */
  readonly lost: number;
  /** Mails that say SENT without having been taken, or FAILED having been. */
  readonly wrong: number;
  /** Of the doubtful ones, those that the server did take. */
  readonly doubtfulTaken: number;
}

/** How often each whim is had, out of 100 connections; the rest are taken. */
const WHIMS: readonly (readonly [Whim, number])[] = [
  ["hangs up at once", 6],
  ["421 at once", 4],
  ["450 to the recipient", 6],
  ["550 to the recipient", 2],
  ["452 to the content", 5],
  ["554 to the content", 2],
  ["takes and hangs up", 3],
  ["takes and says nothing", 1],
  ["hangs up on the content", 3],
];

/**
 * Delivers so many mails to a server that has whims, by processes that die before and after their transactions, two at a
 * time, until nothing is left to do.
 */
export async function storm(mails: number, seed: number): Promise<Storm> {
  const random = seededRandom(seed);
  const { store, dispose } = temporaryStore();
  const server = await startChaoticServer(() => whimBy(random()));
  const clock = clockAt(NOW);
  const policy = { ...dispatchPolicy, mostFailures: 1_000, keepFor: 365 * 86_400_000 };
  let processes = 0;
  let deaths = 0;
  try {
    await queue(
      store,
      Array.from({ length: mails }, (_, index) => digestFor(`p${index}`)),
      clock.now,
    );
    const oneProcess = async () => {
      processes++;
      const last = 1 + Math.floor(random() * 120);
      const side = random() < 0.5 ? "before" : "after";
      const mortal = mortalStore(store, (transaction, when) => transaction === last && when === side);
      const world = delivering(mortal.store, server.port, clock, { policy, timeouts: { socketTimeout: 400 } });
      try {
        await deliverMail(world);
      } catch (error) {
        if (!(error instanceof Stopped)) throw error;
        deaths++;
      }
    };
    for (let wait: number | null = 0; wait !== null; wait = await nextSweep(store, clock.now())) {
      if (wait > MAX_WAIT) throw new Error("a mail waits for ever");
      clock.pass(wait);
      await Promise.all([oneProcess(), oneProcess()]);
    }
    const states: { [state: string]: number } = {};
    let wrong = 0;
    let lost = 0;
    let doubtfulTaken = 0;
    for (const { state, message } of (await mailsIn(store)).values()) {
      states[state] = (states[state] ?? 0) + 1;
      const taken = server.taken.get(message.messageId.slice(1, -1)) ?? 0;
      if (!["SENT", "FAILED", "UNKNOWN"].includes(state)) lost++;
      if ((state === "SENT") !== taken > 0 && state !== "UNKNOWN") wrong++;
      if (state === "UNKNOWN" && taken > 0) doubtfulTaken++;
    }
    const twice = [...server.taken.values()].filter((count) => count > 1).length;
    return {
      mails,
      processes,
      deaths,
      states,
      whims: Object.fromEntries(server.whims),
      twice,
      lost,
      wrong,
      doubtfulTaken,
    };
  } finally {
    await server.close();
    await dispose();
  }
}

function whimBy(random: number): Whim {
  let left = random * 100;
  for (const [whim, share] of WHIMS) {
    if (left < share) return whim;
    left -= share;
  }
  return "takes";
}
