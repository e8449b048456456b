import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { smtpCarrier } from "../../../functions/src/mail/smtp-carrier.ts";
import { dispatchPolicy } from "../../../functions/src/outbox/dispatch-policy.ts";
import type { Carrier } from "../../../functions/src/ports/carrier.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import type { MailState } from "../../../plan/contract/mail.ts";
import { type MailServer, startMailServer } from "../mail/mail-server.ts";
import { losingAnswers } from "../store/losing-answers.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";
import { mortalStore, Stopped } from "./mortal-store.ts";
import { clockAt, delivering, digestFor, NOW, onlyMail, queue, SETTINGS, TIMEOUTS } from "./outbox-at-work.ts";

let opened: TemporaryStore;
let server: MailServer;
beforeEach(async () => {
  opened = temporaryStore();
  server = await startMailServer();
});
afterEach(async () => {
  await server.close();
  await opened.dispose();
});

/** Lets later processes run, each after the lease of the one before has passed. */
async function afterwards(clock: ReturnType<typeof clockAt>): Promise<MailState> {
  for (let count = 0; count < 3; count++) {
    clock.pass(dispatchPolicy.lease + 1);
    await deliverMail(delivering(opened.store, server.port, clock));
  }
  return (await onlyMail(opened.store)).state;
}

describe("a process that dies", () => {
  // Claiming, writing down that the content begins, and settling are the three transactions of a mail.
  const deaths: readonly (readonly [string, number, "before" | "after", MailState, number])[] = [
    ["before it claims", 1, "before", "SENT", 1],
    ["having claimed", 1, "after", "SENT", 1],
    ["before it writes that the content begins", 2, "before", "SENT", 1],
    ["having written so, with no content given", 2, "after", "UNKNOWN", 0],
    ["when the server took it, before it writes so", 3, "before", "UNKNOWN", 1],
    ["having written what became of it", 3, "after", "SENT", 1],
  ];

  test.each(deaths)("%s", async (_, transaction, side, state, taken) => {
    const clock = clockAt(NOW);
    await queue(opened.store, [digestFor("ana")], clock.now);
    const mortal = mortalStore(opened.store, (number, when) => number === transaction && when === side);
    await expect(deliverMail(delivering(mortal.store, server.port, clock))).rejects.toBeInstanceOf(Stopped);
    expect(await afterwards(clock)).toBe(state);
    expect(server.received).toHaveLength(taken);
  });

  test("and there is no further transaction to die at", async () => {
    const clock = clockAt(NOW);
    await queue(opened.store, [digestFor("ana")], clock.now);
    const mortal = mortalStore(opened.store, (number) => number === 4);
    await deliverMail(delivering(mortal.store, server.port, clock));
    expect(mortal.isDead()).toBe(false);
    expect((await onlyMail(opened.store)).state).toBe("SENT");
  });
});

describe("a mail that ends every process that touches it", () => {
  test("does so as often as the policy says, and then has failed", async () => {
    const clock = clockAt(NOW);
    await queue(opened.store, [digestFor("ana")], clock.now);
    let deaths = 0;
    while ((await onlyMail(opened.store)).sweepAt !== null && deaths < 50) {
      const mortal = mortalStore(opened.store, (number, side) => number === 1 && side === "after");
      await expect(deliverMail(delivering(mortal.store, server.port, clock))).rejects.toBeInstanceOf(Stopped);
      deaths++;
      clock.pass(dispatchPolicy.lease + 1);
    }
    const { state, dispatch } = await onlyMail(opened.store);
    expect({ state, reason: dispatch.reason?.code }).toEqual({ state: "FAILED", reason: "process-lost" });
    expect(deaths).toBe(dispatchPolicy.retryAfter.length + 2);
    expect(server.received).toEqual([]);
  });
});

describe("the store's answer to a commit that is lost", () => {
  test.each([1, 2, 3])("at transaction %i leads to no second mail", async (lost) => {
    const clock = clockAt(NOW);
    await queue(opened.store, [digestFor("ana")], clock.now);
    const losing = losingAnswers(opened.store);
    let count = 0;
    const store = {
      ...losing.store,
      transact: ((act) => {
        if (++count === lost) losing.loseNextAnswer();
        return losing.store.transact(act);
      }) as typeof opened.store.transact,
    };
    await expect(deliverMail(delivering(store, server.port, clock))).rejects.toThrow("the answer was lost");
    const state = await afterwards(clock);
    expect(server.received.length).toBe(state === "UNKNOWN" ? 0 : 1);
    expect(state).toBe(lost === 2 ? "UNKNOWN" : "SENT");
  });
});

describe("a process that stood still while its lease passed", () => {
  /** A carrier that is held up at one of its steps until others have done what they do. */
  function heldUp(step: "before" | "after", meanwhile: () => Promise<unknown>): Carrier {
    const clock = clockAt(NOW);
    const real = smtpCarrier(
      { host: "127.0.0.1", port: server.port, secure: false, credentials: null },
      SETTINGS.sender,
      clock.now,
      TIMEOUTS,
    );
    return {
      carry: (message, beforeContent) =>
        real.carry(message, async () => {
          if (step === "before") await meanwhile();
          await beforeContent();
          if (step === "after") await meanwhile();
        }),
    };
  }

  test("before the content sends nothing, since another has sent it", async () => {
    const clock = clockAt(NOW);
    await queue(opened.store, [digestFor("ana")], clock.now);
    const carrier = heldUp("before", async () => {
      clock.pass(dispatchPolicy.lease + 1);
      await deliverMail(delivering(opened.store, server.port, clock));
    });
    const run = await deliverMail(delivering(opened.store, server.port, clock, { carrier }));
    expect(run).toMatchObject({ lost: 1, moved: {} });
    expect((await onlyMail(opened.store)).state).toBe("SENT");
    expect(server.received).toHaveLength(1);
  });

  test("with the content begun says later what became of it, and others sent nothing", async () => {
    const clock = clockAt(NOW);
    const states: MailState[] = [];
    await queue(opened.store, [digestFor("ana")], clock.now);
    const carrier = heldUp("after", async () => {
      clock.pass(dispatchPolicy.lease + 1);
      await deliverMail(delivering(opened.store, server.port, clock));
      states.push((await onlyMail(opened.store)).state);
    });
    await deliverMail(delivering(opened.store, server.port, clock, { carrier }));
    states.push((await onlyMail(opened.store)).state);
    expect(states).toEqual(["UNKNOWN", "SENT"]);
    expect(server.received).toHaveLength(1);
  });
});

describe("many sweeps", () => {
  test("in a row and at the same moment send each mail once", async () => {
    const clock = clockAt(NOW);
    const digests = Array.from({ length: 40 }, (_, index) => digestFor(`p${index}`));
    await queue(opened.store, digests, clock.now);
    for (let round = 0; round < 10; round++) {
      await Promise.all([1, 2].map(() => deliverMail(delivering(opened.store, server.port, clock))));
      clock.pass(60_000);
    }
    const ids = server.received.map(({ mail }) => mail.messageId);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });
});
