import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressed } from "../../../plan/reminders/addressees.ts";
import { type Digest, MOST_ITEMS, type RoundItem } from "../../../plan/reminders/digest.ts";
import { dueOf } from "../../../plan/reminders/due.ts";
import { byPerson, digestOf, type Gathering, gathered } from "../../../plan/reminders/gathering.ts";
import { defaultReminderPolicy as policy } from "../../../plan/reminders/policy.ts";
import { stillDue } from "../../../plan/reminders/still-due.ts";
import type { PlanWatch, WatchedPlan } from "../../../plan/reminders/watch.ts";
import { action, caio, helena, ivo, nara, person, team, watchedPlan } from "./watched.ts";

const DATE = "2026-04-23";
const failed = new Set<string>();

/** The day's digests by address, of plans gathered in these portions. */
function digests(portions: readonly (readonly WatchedPlan[])[], date = DATE): ReadonlyMap<string, Digest> {
  const people = new Map<string, Gathering>();
  for (const portion of portions) {
    const all = portion.flatMap((plan) => addressed(plan.watch, dueOf(plan, policy, date).items, { team, failed }));
    for (const one of byPerson(all)) {
      const { address } = one.recipient;
      people.set(address, gathered(people.get(address) ?? null, one));
    }
  }
  return new Map([...people].map(([address, gathering]) => [address, digestOf(gathering, date)]));
}

/** Who is told of an action with these parties, and as what. */
function toldOf(plan: WatchedPlan, date = DATE) {
  return [...digests([[plan]], date).values()].flatMap(({ recipient, items }) =>
    items.map(({ kind, capacity }) => [recipient.name, kind, capacity]),
  );
}

describe("an action is told", () => {
  test.each([["agency"], ["contractor"], ["agency+contractor"], [null]] as const)(
    "of %s, to the owner with a copy to the suplente",
    (parties) => {
      expect(toldOf(watchedPlan([action("2026-04", { parties })]))).toEqual([
        ["Ivo", "action", "ownerDeputy"],
        ["Nara", "action", "owner"],
      ]);
    },
  );

  test("of the ministry, to its team alone", () => {
    const plan = watchedPlan([action("2026-04", { parties: "ministry" })]);
    expect(toldOf(plan)).toEqual([["Equipe", "action", "ministry"]]);
  });

  test.each([["ministry+agency"], ["ministry+contractor"], ["ministry+agency+contractor"]] as const)(
    "of %s, to both",
    (parties) => {
      const names = toldOf(watchedPlan([action("2026-04", { parties })])).map(([name]) => name);
      expect(names).toEqual(["Equipe", "Ivo", "Nara"]);
    },
  );

  test("to the Secretaria Executiva's representatives as well once it is late by fifteen days", () => {
    expect(toldOf(watchedPlan([action("2026-04")]), "2026-05-15")).toEqual([
      ["Caio", "escalation", "executiveSecretariatDeputy"],
      ["Helena", "escalation", "executiveSecretariat"],
      ["Ivo", "action", "ownerDeputy"],
      ["Nara", "action", "owner"],
    ]);
  });

  test("to the Secretaria Executiva's representatives where the agency named no owner with an address", () => {
    const owner = { titular: null, suplente: null };
    expect(toldOf(watchedPlan([action("2026-04")], { watch: { owner } }))).toEqual([
      ["Caio", "action", "executiveSecretariatDeputy"],
      ["Helena", "action", "executiveSecretariat"],
    ]);
  });

  test("once to somebody who is several things to it", () => {
    const executiveSecretariat = { titular: nara, suplente: nara };
    const plan = watchedPlan([action("2026-04")], {
      watch: { owner: { titular: nara, suplente: nara }, executiveSecretariat },
    });
    expect(toldOf(plan, "2026-05-22")).toEqual([["Nara", "action", "owner"]]);
  });
});

describe("a digest", () => {
  test("is one for a person with many plans, the longest late first, and says why", () => {
    const late = watchedPlan([action("2026-02")], { plan: "p2" });
    const deputy = watchedPlan([action("2026-04")], { plan: "p3", watch: { owner: { titular: ivo, suplente: nara } } });
    const digest = digests([[watchedPlan([action("2026-04")]), late, deputy]]).get(nara.address);
    expect(digest?.items.map((item) => [item.plan, "daysLeft" in item && item.daysLeft])).toEqual([
      ["p2", -54],
      ["p1", 7],
      ["p3", 7],
    ]);
    expect(digest?.capacities).toEqual(["owner", "ownerDeputy"]);
  });

  test("counts the days from its own date, whenever it was gathered", () => {
    const [one] = byPerson(
      addressed(watchedPlan([]).watch, dueOf(watchedPlan([action("2026-04")]), policy, DATE).items, { team, failed }),
    );
    if (!one) throw new Error("Nobody is told.");
    expect(digestOf(gathered(null, one), "2026-04-24").items).toMatchObject([{ stage: -7, daysLeft: 6 }]);
  });

  test("names the most urgent items and counts the others", () => {
    const many = Array.from({ length: MOST_ITEMS + 30 }, (_, index) =>
      watchedPlan([action(index < 10 ? "2026-03" : "2026-04")], { plan: `p${index}` }),
    );
    const digest = digests([many.slice(100), many.slice(0, 100)]).get(nara.address);
    expect(digest?.items).toHaveLength(MOST_ITEMS);
    expect(digest?.omitted).toBe(30);
    expect(digest?.items.slice(0, 10).map((item) => "deadline" in item && item.deadline)).toEqual(
      Array.from({ length: 10 }, () => "2026-03-31"),
    );
  });

  test("is the same whatever the order of the plans and however many are looked at together", () => {
    const names = ["Nara", "Ivo", "Helena", "Nara Bastos"];
    const someone = fc.constantFrom(...names).map((name) => person(name, name.slice(0, 4).trim().toLowerCase()));
    const plans = fc.array(
      fc
        .record({
          months: fc.array(fc.constantFrom("2026-01", "2026-03", "2026-04", "2026-05"), { maxLength: 3 }),
          parties: fc.constantFrom("agency", "ministry", "ministry+agency"),
          titular: someone,
          suplente: someone,
          measured: fc.boolean(),
        })
        .map(({ months, parties, titular, suplente, measured }) =>
          watchedPlan(
            months.map((month, index) => action(month, { key: String(index), parties: parties as "agency" })),
            {
              watch: {
                owner: { titular, suplente },
                open: months.length,
                lastMeasurement: measured ? "2026-12" : null,
              },
            },
          ),
        ),
      { minLength: 1, maxLength: 12 },
    );
    const shuffled = plans.chain((all) => {
      const named = all.map((plan, index) => ({ ...plan, plan: `p${index}` }));
      return fc.tuple(
        fc.constant(named),
        fc.shuffledSubarray(named, { minLength: named.length, maxLength: named.length }),
        fc.integer({ min: 1, max: 5 }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([plans, others, size]) => {
        const portions = Array.from({ length: Math.ceil(others.length / size) }, (_, index) =>
          others.slice(index * size, (index + 1) * size),
        );
        const [one, other] = [digests([plans]), digests(portions)];
        expect(new Map([...one].sort())).toEqual(new Map([...other].sort()));
      }),
    );
  });
});

describe("right before it is sent, a digest", () => {
  const plan = watchedPlan([action("2026-04"), action("2026-03", { key: "6", standard: 6 })], {
    watch: { open: 2, lastMeasurement: null },
  });
  const digest = digests([[plan]]).get(nara.address) as Digest;
  const now = (watch: Partial<PlanWatch>, said: Partial<WatchedPlan> = {}) =>
    stillDue(digest, new Map([["900001.p1", { ...plan, ...said, watch: { ...plan.watch, ...watch } }]]), new Map());
  const kinds = (left: Digest | null) => left?.items.map((item) => ("key" in item ? item.key : item.kind));

  test("says what it said while nothing changed", () => {
    expect(kinds(digest)).toEqual(["6", "7", "measurement", "silence"]);
    expect(now({})).toBe(digest);
  });

  test("leaves out what was done, moved or measured meanwhile", () => {
    expect(kinds(now({ actions: [action("2026-04")] }))).toEqual(["7", "measurement", "silence"]);
    expect(kinds(now({ actions: [action("2026-05")] }))).toEqual(["measurement", "silence"]);
    expect(kinds(now({ lastMeasurement: "2026-03" }))).toEqual(["6", "7", "silence"]);
    expect(kinds(now({}, { checkedOn: DATE }))).toEqual(["6", "7", "measurement"]);
  });

  test("is none when nothing is left, the plan was cancelled, or the person has to do with it no longer", () => {
    expect(now({}, { state: "cancelled" })).toBeNull();
    expect(stillDue(digest, new Map(), new Map())).toBeNull();
    expect(now({ owner: { titular: helena, suplente: caio } })).toBeNull();
    expect(now({ owner: { titular: ivo, suplente: nara } })).toBeNull();
  });

  test("counts anew what is missing in a round, and leaves out one of which all was sent or that is due on another day", () => {
    const item: RoundItem = {
      kind: "round",
      agency: "900001",
      agencyName: null,
      acronym: "AEX",
      capacity: "focalPoint",
      plan: null,
      service: null,
      round: "r1",
      name: "Rodada de abril",
      deadline: "2026-04-30",
      stage: -7,
      daysLeft: 7,
      missing: 3,
    };
    const told: Digest = { ...digest, items: [item], capacities: ["focalPoint"] };
    const left = (due: string, missing: number) =>
      stillDue(told, new Map(), new Map([["r1.900001", { due, missing }]]))?.items;
    expect(left("2026-04-30", 3)).toEqual([item]);
    expect(left("2026-04-30", 1)).toEqual([{ ...item, missing: 1 }]);
    expect(left("2026-04-30", 0)).toBeUndefined();
    expect(left("2026-05-15", 3)).toBeUndefined();
    expect(stillDue(told, new Map(), new Map())).toBeNull();
  });
});
