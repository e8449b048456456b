import { describe, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { StoreError } from "../../../functions/src/ports/store-error.ts";
import { writeReminderSettings } from "../../../functions/src/reminders/reminder-settings.ts";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { previewReminders } from "../../../functions/src/use-cases/preview-reminders.ts";
import { runReminders } from "../../../functions/src/use-cases/run-reminders.ts";
import type { WatchedPlan } from "../../../plan/reminders/watch.ts";
import { action, ivo, nara, person, watchedPlan } from "../../plan/reminders/watched.ts";
import { dyingAt } from "../store/dying.ts";
import type { Cloud } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { everyDay, handedOver, morning, outbox, tellings } from "./morning.ts";
import { putPlans } from "./plans-in-store.ts";

// A test is dozens of transactions over the real client: seconds on a machine that is busy.

const DATE = "2026-04-23";

function pausedAgency(agency: string) {
  const by = { uid: "m1", name: "Moema Exemplo" };
  return { agency, name: null, acronym: "AEX", at: "2026-04-22T12:00:00.000Z", by, reason: "mudança de comando" };
}

/** Plans with an action at the end of April, so that they are due on the day; every third one's is the ministry's too. */
function duePlans(count: number): readonly WatchedPlan[] {
  return Array.from({ length: count }, (_, index) =>
    watchedPlan([action("2026-04", { parties: index % 3 === 0 ? "ministry+agency" : "agency" })], {
      agency: String(900_001 + (index % 7)),
      plan: `p${index}`,
      watch: { owner: { titular: person(`Titular ${index % 5}`, `titular${index % 5}`), suplente: ivo } },
    }),
  );
}

async function ministryPeople(store: DocumentStore, count: number): Promise<void> {
  await store.transact(async (transaction) => {
    for (let index = 0; index < count; index++) {
      const uid = `m${index}`;
      transaction.set(paths.person(uid), {
        uid,
        email: `equipe${index}@mp.exemplo.gov.br`,
        name: `Equipe ${index}`,
        role: "ministry",
        agency: null,
        disabled: false,
        invited: "2026-01-02T12:00:00Z",
      });
    }
  });
}

/** A country that has told its team of the week, so that a morning is about plans alone. */
async function country(cloud: Cloud, plans: readonly WatchedPlan[], ministry = 2): Promise<Cloud> {
  await putPlans(cloud.store, plans);
  await ministryPeople(cloud.store, ministry);
  await cloud.store.transact(async (transaction) => transaction.set(paths.overviewTold(), { on: DATE }));
  cloud.spent();
  return cloud;
}

onBothStores((open) => {
  describe("the morning run", () => {
    test("tells each person once of all that is due, and says so with the plans", async () => {
      const { store } = await country(open(), duePlans(20));
      expect(await morning(store, DATE)).toEqual({
        kind: "ran",
        date: DATE,
        rounds: { rounds: 0, agencies: 0, unaddressed: 0 },
        plans: 20,
        paused: 0,
        unaddressed: 0,
        overview: false,
        digests: 8,
        waiting: 0,
      });
      const digests = await handedOver(store);
      expect(digests.map(({ recipient, items }) => [recipient.address.split("@")[0], items.length]).sort()).toEqual([
        ["equipe0", 7],
        ["equipe1", 7],
        ["ivo", 20],
        ...Array.from({ length: 5 }, (_, index) => [`titular${index}`, 4]),
      ]);
      expect(await readPlan(store, "900001", "p0")).toMatchObject({
        reminders: { actions: { 7: { deadline: "2026-04-30", stage: -7, on: DATE } } },
        nextReminderOn: "2026-04-29",
      });
    });

    test("ten times in a row, and twice at once, tells nothing twice", async () => {
      const { store } = await country(open(), duePlans(130));
      const once = await Promise.all([morning(store, DATE), morning(store, DATE)]);
      expect(once.reduce((sum, { digests }) => sum + digests, 0)).toBe(8);
      const digests = await handedOver(store);
      expect(new Set(tellings(digests)).size).toBe(130 * 2 + 44 * 2);
      for (let again = 0; again < 10; again++) {
        expect(await morning(store, DATE)).toMatchObject({ plans: 0, digests: 0, waiting: 0 });
      }
      expect(tellings(await handedOver(store))).toEqual(tellings(digests));
    });

    test("stopped before or after any of its commits and begun again, tells everything once", async () => {
      const plans = duePlans(70);
      const whole = await country(open(), plans);
      await morning(whole.store, DATE);
      const expected = tellings(await handedOver(whole.store));
      expect(expected).toHaveLength(70 * 2 + 24 * 2);
      for (const when of ["before", "after"] as const) {
        for (let number = 1; ; number++) {
          const { store } = await country(open(), plans);
          const stopped = await morning(dyingAt(store, number, when), DATE).then(
            () => false,
            (error: unknown) => error instanceof StoreError,
          );
          if (!stopped) {
            // Two pages of plans and one of people.
            expect(number).toBe(4);
            break;
          }
          await morning(store, DATE);
          expect(tellings(await handedOver(store))).toEqual(expected);
        }
      }
    });

    test("stopped and begun again the next day, gives nobody two digests", async () => {
      const { store } = await country(open(), duePlans(130));
      await expect(morning(dyingAt(store, 2, "after"), DATE)).rejects.toThrow(StoreError);
      await morning(store, "2026-04-24");
      const digests = await handedOver(store);
      expect(digests.map(({ date }) => date)).toEqual(digests.map(() => "2026-04-24"));
      expect(new Set(digests.map(({ recipient }) => recipient.address)).size).toBe(digests.length);
      expect(new Set(tellings(digests)).size).toBe(130 * 2 + 44 * 2);
      expect(digests[0]?.items[0]).toMatchObject({ stage: -7, daysLeft: 6 });
    });

    test("keeps what comes up after somebody had the day's digest for the next day", async () => {
      const { store } = await country(open(), duePlans(1), 0);
      await morning(store, DATE);
      await putPlans(store, [
        watchedPlan([action("2026-04")], { plan: "late", watch: { owner: { titular: nara, suplente: ivo } } }),
      ]);
      expect(await morning(store, DATE)).toMatchObject({ plans: 1, digests: 1, waiting: 1 });
      expect(await morning(store, "2026-04-24")).toMatchObject({ plans: 0, digests: 1, waiting: 0 });
      const own = (await handedOver(store)).filter(({ recipient }) => recipient.address === ivo.address);
      expect(own.map(({ date, items }) => [date, items.map(({ plan }) => plan)])).toEqual([
        [DATE, ["p0"]],
        ["2026-04-24", ["late"]],
      ]);
    });

    test("leaves the plans of a paused agency alone, and catches up once it goes on", async () => {
      const { store } = await country(open(), duePlans(14), 0);
      await store.transact(async (transaction) =>
        writeReminderSettings(transaction, { paused: [pausedAgency("900001")] }),
      );
      expect(await morning(store, DATE)).toMatchObject({ plans: 14, paused: 2 });
      expect((await handedOver(store)).flatMap(({ items }) => items.map(({ agency }) => agency))).not.toContain(
        "900001",
      );
      expect(await morning(store, "2026-04-24")).toMatchObject({ plans: 2, paused: 2, digests: 0 });
      await store.transact(async (transaction) => writeReminderSettings(transaction, { paused: [] }));
      expect(await morning(store, "2026-04-29")).toMatchObject({ plans: 14, paused: 0 });
      const resumed = (await handedOver(store))
        .flatMap(({ items }) => items)
        .filter(({ agency }) => agency === "900001");
      expect(new Set(resumed.map((item) => "stage" in item && item.stage))).toEqual(new Set([-1]));
    });

    test("tells those who stand in where an owner's address takes no mail", async () => {
      const { store } = await country(open(), [watchedPlan([action("2026-04")])], 0);
      await store.transact(async (transaction) => {
        for (const { address } of [nara, ivo]) {
          const failed = { at: "2026-04-01T12:00:00Z", key: "k", detail: null };
          transaction.set(paths.address(address), { address, digest: null, failed, failedAt: failed.at });
        }
      });
      await morning(store, DATE);
      const told = (await handedOver(store)).map(({ recipient, capacities }) => [recipient.name, capacities]);
      expect(told.sort()).toEqual([
        ["Caio", ["executiveSecretariatDeputy"]],
        ["Helena", ["executiveSecretariat"]],
      ]);
    });

    test("says what can be told to nobody", async () => {
      const nobody = { titular: null, suplente: null };
      const plan = watchedPlan([action("2026-04")], { watch: { owner: nobody, executiveSecretariat: nobody } });
      const { store } = await country(open(), [plan], 0);
      expect(await morning(store, DATE)).toMatchObject({ plans: 1, unaddressed: 1, digests: 0 });
    });

    test("reads nothing on a day on which nobody is at work", async () => {
      const { store, spent } = await country(open(), duePlans(3));
      const closed = { isBusinessDay: () => false };
      const run = await runReminders({ store }, { date: DATE, calendar: closed, outbox });
      expect(run).toEqual({ kind: "closed", date: DATE });
      expect(spent()).toEqual({ read: 0, write: 0 });
    });
  });

  test("a preview tells what the run then does, and writes nothing", async () => {
    const { store, spent } = await country(open(), duePlans(20));
    const preview = await previewReminders({ store }, { date: DATE, calendar: everyDay, outbox });
    expect(spent().write).toBe(0);
    if (preview.kind !== "open") throw new Error("Nobody is at work.");
    await morning(store, DATE);
    const byAddress = (digests: readonly { readonly recipient: { readonly address: string } }[]) =>
      new Map(digests.map((digest) => [digest.recipient.address, digest]));
    expect(byAddress(preview.digests)).toEqual(byAddress(await handedOver(store)));
    expect(await previewReminders({ store }, { date: DATE, calendar: everyDay, outbox })).toMatchObject({
      digests: [],
    });
  });
});
