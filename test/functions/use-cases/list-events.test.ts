import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { leaveEvent } from "../../../functions/src/repositories/events.ts";
import { EVENTS_PAGE, listEvents } from "../../../functions/src/use-cases/list-events.ts";
import type { EventsPage } from "../../../plan/contract/events.ts";
import { type Cloud, sqliteCloud } from "../submission/cloud.ts";
import { refusalOf, resultOf } from "./read-file.ts";

let surroundings: Cloud;

beforeEach(() => {
  surroundings = sqliteCloud();
});

afterEach(() => surroundings.close());

test("an agency's events come newest first, and nobody else's", async () => {
  await happened("a", "2026-03-01T10:00:00.000Z", "26", "p");
  await happened("b", "2026-03-03T10:00:00.000Z", "26", null);
  await happened("c", "2026-03-02T10:00:00.000Z", "88", null);
  await happened("d", "2026-03-02T10:00:00.000Z", null, null);
  expect(await ids({ agency: "26" })).toEqual(["b", "a"]);
  expect(await ids({ agency: "26", plan: "p" })).toEqual(["a"]);
  expect(await ids({ agency: null })).toEqual(["b", "d", "c", "a"]);
  const { events } = resultOf(await listEvents(surroundings, { agency: "88" }));
  expect(events).toEqual([
    {
      id: "c",
      kind: "plan.submitted",
      at: "2026-03-02T10:00:00.000Z",
      by: { uid: "u1", name: "Ana Exemplo" },
      agency: "88",
      plan: null,
      details: { revision: 1 },
    },
  ]);
});

test("pages follow each other without a gap, also between events of one moment", async () => {
  const all = Array.from({ length: 2 * EVENTS_PAGE + 10 }, (_, index) => `e${String(index).padStart(3, "0")}`);
  for (const id of all) await happened(id, "2026-03-01T10:00:00.000Z", "26", null);
  const found: string[] = [];
  const sizes: number[] = [];
  let before: string | null = null;
  surroundings.spent();
  do {
    const page: EventsPage = resultOf(
      await listEvents(surroundings, { agency: "26", ...(before !== null && { before }) }),
    );
    found.push(...page.events.map(({ id }) => id));
    sizes.push(page.events.length);
    before = page.next;
  } while (before !== null);
  expect(sizes).toEqual([EVENTS_PAGE, EVENTS_PAGE, 10]);
  expect(found).toEqual(all.toReversed());
  expect(surroundings.spent().read).toBe(all.length + 2);
});

test.each([["x"], ["2026-03-01T10:00:00.000Z~"], ["2026-03-01T10:00:00.000Z~a/b"], ["2026-03-01T10:00:00.000Z~.."]])(
  "a place that no page named is refused: %s",
  async (before) => {
    const refusal = refusalOf(await listEvents(surroundings, { agency: "26", before }));
    expect(refusal).toEqual({ code: "malformed-request", problems: ["before"] });
  },
);

test("a plan without its agency is refused", async () => {
  const refusal = refusalOf(await listEvents(surroundings, { agency: null, plan: "p" }));
  expect(refusal).toEqual({ code: "malformed-request", problems: ["agency"] });
});

async function happened(id: string, at: string, agency: string | null, plan: string | null): Promise<void> {
  const by = { uid: "u1", name: "Ana Exemplo" };
  await leaveEvent(surroundings.store, id, { kind: "plan.submitted", at, by, agency, plan, details: { revision: 1 } });
}

async function ids(wanted: { agency: string | null; plan?: string }): Promise<readonly string[]> {
  return resultOf(await listEvents(surroundings, wanted)).events.map(({ id }) => id);
}
