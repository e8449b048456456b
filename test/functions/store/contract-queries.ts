import { describe, expect, test } from "@jest/globals";
import type {
  Comparable,
  DocumentContent,
  DocumentQuery,
  DocumentStore,
} from "../../../functions/src/ports/document-store.ts";
import { cursorAfter } from "../../../functions/src/store/cursor-after.ts";
import type { OpenStore } from "./contract.ts";
import { problemOf } from "./problem-of.ts";

/** Plans by id; the ids' order is not that of any field. */
const PLANS: { readonly [id: string]: DocumentContent } = {
  a: { agency: "26", nextReminderOn: "2026-03-10", revision: 3, public: true, ended: null },
  b: { agency: "26", nextReminderOn: "2026-01-05", revision: 1, public: false },
  c: { agency: "36", nextReminderOn: "2026-03-10", revision: 10, public: true, ended: "2026-02-01" },
  d: { agency: "26", nextReminderOn: "2026-12-31", revision: 2.5, public: false, ended: null },
  e: { agency: "36", nextReminderOn: null, revision: -4, public: true },
  f: { agency: "26", nextReminderOn: "2026-03-10", revision: 1, list: ["x"] },
  g: { agency: 26, revision: "1" },
};

/** Every operator of a query, and its refusals. */
export function queriesContract(open: OpenStore): void {
  const opened = async () => {
    const { store } = await open();
    await store.transact(async (transaction) => {
      for (const [id, content] of Object.entries(PLANS)) transaction.set(`plans/${id}`, content);
      transaction.set("plans/a/revisions/1", { agency: "26", nextReminderOn: "2026-03-10", revision: 1 });
      transaction.set("drafts/a", { agency: "26", nextReminderOn: "2026-03-10", revision: 1 });
    });
    return store;
  };
  const found = async (store: DocumentStore, query: Omit<DocumentQuery, "collection">) =>
    (await store.query({ collection: "plans", ...query })).map(({ id }) => id).join("");

  describe("a query", () => {
    const answers: readonly (readonly [string, Omit<DocumentQuery, "collection">, string])[] = [
      ["finds the documents of one collection by id", {}, "abcdefg"],
      ["finds equal text", { equal: { agency: "26" } }, "abdf"],
      ["finds equal numbers, which are not text", { equal: { agency: 26 } }, "g"],
      ["finds what is true", { equal: { public: true } }, "ace"],
      ["finds what is null, not what is missing", { equal: { ended: null } }, "ad"],
      ["finds what meets several conditions", { equal: { agency: "26", public: false } }, "bd"],
      ["finds nothing where a field is an array", { equal: { list: "x" } }, ""],
      ["finds from a value on", { range: { field: "nextReminderOn", atLeast: "2026-03-10" } }, "acfd"],
      ["finds after a value", { range: { field: "nextReminderOn", moreThan: "2026-03-10" } }, "d"],
      ["finds up to a value", { range: { field: "nextReminderOn", atMost: "2026-03-10" } }, "bacf"],
      ["finds before a value", { range: { field: "nextReminderOn", lessThan: "2026-03-10" } }, "b"],
      [
        "finds between values",
        { range: { field: "nextReminderOn", atLeast: "2026-01-05", lessThan: "2026-12-31" } },
        "bacf",
      ],
      [
        "finds nothing between turned values",
        { range: { field: "nextReminderOn", moreThan: "2026-12-31", lessThan: "2026-01-05" } },
        "",
      ],
      ["finds numbers in their order", { range: { field: "revision", atLeast: -4, atMost: 3 } }, "ebfda"],
      [
        "orders by a field, nulls first, without those that lack it",
        { order: { field: "nextReminderOn", direction: "ascending" } },
        "ebacfd",
      ],
      ["orders the other way, ids too", { order: { field: "nextReminderOn", direction: "descending" } }, "dfcabe"],
      ["orders numbers before text", { order: { field: "revision", direction: "descending" } }, "gcadfbe"],
      ["orders booleans", { order: { field: "public", direction: "ascending" } }, "bdace"],
      ["finds so many", { order: { field: "revision", direction: "descending" }, limit: 2 }, "gc"],
      [
        "finds equal ones in a range",
        { equal: { agency: "26" }, range: { field: "nextReminderOn", atMost: "2026-03-10" } },
        "baf",
      ],
      [
        "finds equal ones in a range, the other way",
        {
          equal: { agency: "26" },
          range: { field: "nextReminderOn", atLeast: "2026-03-10" },
          order: { field: "nextReminderOn", direction: "descending" },
          limit: 2,
        },
        "df",
      ],
    ];
    test.each(answers)("%s", async (_, query, ids) => {
      expect(await found(await opened(), query)).toBe(ids);
    });

    test("finds the documents below one document", async () => {
      const store = await opened();
      const below = await store.query({ collection: "plans/a/revisions", equal: { agency: "26" } });
      expect(below.map(({ path }) => path)).toEqual(["plans/a/revisions/1"]);
      expect(below[0]?.content).toEqual({ agency: "26", nextReminderOn: "2026-03-10", revision: 1 });
    });

    test("finds documents as they are after they changed, and not after they went", async () => {
      const store = await opened();
      await store.transact(async (transaction) => {
        transaction.update("plans/a", { agency: "99" });
        transaction.set("plans/b", { agency: "99" });
        transaction.delete("plans/d");
      });
      expect(await found(store, { equal: { agency: "26" } })).toBe("f");
      expect(await found(store, { equal: { agency: "99" } })).toBe("ab");
      expect(await found(store, { range: { field: "nextReminderOn", atLeast: "2026" } })).toBe("acf");
    });

    test("finds fields with JavaScript's own names", async () => {
      const { store } = await open();
      await store.transact(async (transaction) => transaction.set("plans/p1", { constructor: "x", toString: 1 }));
      expect(await found(store, { equal: { constructor: "x", toString: 1 } })).toBe("p1");
      expect(await found(store, { equal: { hasOwnProperty: "x" } })).toBe("");
    });

    test("orders text and ids by their UTF-8 bytes, not as JavaScript does", async () => {
      const { store } = await open();
      const names = ["Z", "a", "z", "Á", "é", "\uff5e", "🗂️", "a\u0000", "ab", ""];
      await store.transact(async (transaction) => {
        for (const name of names) transaction.set(`plans/id-${name.replace("\u0000", "0")}`, { name });
      });
      const byName = await store.query({ collection: "plans", order: { field: "name", direction: "ascending" } });
      const expected = ["", "Z", "a", "a\u0000", "ab", "z", "Á", "é", "\uff5e", "🗂️"];
      expect(byName.map(({ content }) => content.name)).toEqual(expected);
      const byId = await store.query({ collection: "plans" });
      expect(byId.map(({ content }) => content.name)).toEqual(expected);
      const upTo = await store.query({
        collection: "plans",
        range: { field: "name", moreThan: "z", atMost: "\uff5e" },
      });
      expect(upTo.map(({ content }) => content.name)).toEqual(["Á", "é", "\uff5e"]);
    });
  });

  describe("a cursor", () => {
    const orders: readonly Omit<DocumentQuery, "collection">[] = [
      {},
      { equal: { agency: "26" } },
      { order: { field: "nextReminderOn", direction: "ascending" } },
      { order: { field: "nextReminderOn", direction: "descending" } },
      { order: { field: "revision", direction: "descending" } },
      { range: { field: "nextReminderOn", atLeast: "2026-01-05", atMost: "2026-03-10" } },
      { equal: { agency: "26" }, range: { field: "nextReminderOn", atMost: "2026-03-10" } },
    ];
    test.each(orders)("goes through %j page by page, none twice and none left out", async (order) => {
      const store = await opened();
      const query: DocumentQuery = { collection: "plans", ...order };
      const whole = await found(store, order);
      for (const limit of [1, 2, 3]) {
        let paged = "";
        let after: DocumentQuery["after"];
        for (let page = 0; page < 10; page++) {
          const documents = await store.query({ ...query, limit, ...(after && { after }) });
          const last = documents.at(-1);
          if (last === undefined) break;
          paged += documents.map(({ id }) => id).join("");
          after = cursorAfter(query, last);
        }
        expect(paged).toBe(whole);
      }
    });

    test("holds its place when the document at it has gone", async () => {
      const store = await opened();
      await store.transact(async (transaction) => transaction.delete("plans/c"));
      const after = { value: "2026-03-10", id: "c" };
      expect(await found(store, { order: { field: "nextReminderOn", direction: "ascending" }, after })).toBe("fd");
    });
  });

  describe("what no store answers", () => {
    const refused: readonly (readonly [string, Partial<DocumentQuery>])[] = [
      [
        "a range of one field ordered by another",
        { range: { field: "a", atLeast: 1 }, order: { field: "b", direction: "ascending" } },
      ],
      ["a range without bounds", { range: { field: "a" } }],
      ["a range between types", { range: { field: "a", atLeast: 1, atMost: "1" } }],
      ["two lower bounds", { range: { field: "a", atLeast: 1, moreThan: 1 } }],
      ["an order by an equal field", { equal: { a: 1 }, order: { field: "a", direction: "ascending" } }],
      ["a field within a map", { equal: { "a.b": 1 } }],
      ["a reserved field", { equal: { __name__: "x" } }],
      ["a map", { equal: { a: {} as Comparable } }],
      ["not a number", { equal: { a: Number.NaN } }],
      ["text longer than an index holds", { equal: { a: "é".repeat(751) } }],
      ["no documents", { limit: 0 }],
      ["half a document", { limit: 1.5 }],
      ["a cursor without a value", { order: { field: "a", direction: "ascending" }, after: { id: "x" } }],
      ["a cursor with a value too many", { after: { id: "x", value: 1 } }],
    ];
    test.each(refused)("is refused: %s", async (_, query) => {
      const { store } = await open();
      expect((await problemOf(() => store.query({ collection: "plans", ...query }))).kind).toBe("invalidQuery");
    });

    test.each(["", "plans/p1", "/plans", "plans/p1/"])("is refused: the collection %j", async (collection) => {
      const { store } = await open();
      expect((await problemOf(() => store.query({ collection }))).kind).toBe("invalidPath");
    });
  });
}
