import { describe, expect, test } from "@jest/globals";
import type { DocumentContent, DocumentStore } from "../../../functions/src/ports/document-store.ts";
import type { OpenStore } from "./contract.ts";
import { counted } from "./counted.ts";
import { problemOf } from "./problem-of.ts";

/** Stores one document as a whole. */
export function put(store: DocumentStore, path: string, content: DocumentContent): Promise<void> {
  return store.transact(async (transaction) => transaction.set(path, content));
}

/** Documents come back as they were given. */
export function documentsContract(open: OpenStore): void {
  describe("documents", () => {
    test("come back as they were given, whatever JSON holds", async () => {
      const { store } = await open();
      const content = {
        text: "Emissão de certidão — 1ª via 🇧🇷",
        empty: "",
        control: "line\nend\u0000after zero",
        whole: 42,
        large: 2 ** 60,
        small: -0.125,
        tiny: 5e-324,
        yes: true,
        no: false,
        nothing: null,
        list: ["a", 1, null, { nested: [true] }],
        noList: [],
        map: { inner: { deep: "er" } },
        noMap: {},
      };
      await put(store, "plans/p1", content);
      expect(await store.get("plans/p1")).toEqual({ path: "plans/p1", id: "p1", content });
    });

    test("keep minus zero as zero", async () => {
      const { store } = await open();
      await put(store, "plans/p1", { value: -0 });
      expect(Object.is((await store.get("plans/p1"))?.content.value, 0)).toBe(true);
    });

    test("take any key but the empty one, those of JavaScript and of Firestore among them", async () => {
      const { store } = await open();
      const keys = [
        ...["__proto__", "constructor", "toString", "hasOwnProperty", "toProto", "__name__", "__type__", "____"],
        ...["~__proto__", "~~__id__", "~", "a.b", "a`b\\c", "órgão/entidade", "日本", "🗂️", " ", "0", "*", "__line\n__"],
      ];
      const map = Object.fromEntries(keys.map((key, index) => [key, { [key]: index }]));
      await put(store, "plans/p1", { ...map, inner: map, list: [map] });
      await put(store, "plans/p2", Object.fromEntries([["__proto__", { polluted: true }]]));
      const read = await store.get("plans/p1");
      expect(Object.keys(Object(read?.content.inner)).sort()).toEqual([...keys].sort());
      expect(JSON.stringify(sorted(read?.content))).toBe(JSON.stringify(sorted({ ...map, inner: map, list: [map] })));
      const other = await store.get("plans/p2");
      expect(Object.getOwnPropertyNames(other?.content)).toEqual(["__proto__"]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });

    test("have ids in any script", async () => {
      const { store } = await open();
      const paths = ["plans/São João", "plans/日本", "plans/🗂️", "plans/a b%2Fc", "agencies/26/rows/1"];
      for (const path of paths) await put(store, path, { path });
      const read = await store.getMany(paths);
      expect(read.map((document) => document?.content.path)).toEqual(paths);
      expect(read.map((document) => document?.path)).toEqual(paths);
    });

    test("belong to who reads them and to who wrote them", async () => {
      const { store } = await open();
      const given = { list: ["first"] };
      await store.transact(async (transaction) => {
        transaction.set("plans/p1", given);
        given.list.push("after it was set");
      });
      const read = (await store.get("plans/p1"))?.content.list as string[];
      read.push("after it was read");
      expect((await store.get("plans/p1"))?.content.list).toEqual(["first"]);
    });

    test("that are not there are null, each in its place", async () => {
      const { store } = await open();
      await put(store, "agencies/26/rows/1", { n: 1 });
      expect(await store.get("agencies/26")).toBeNull();
      const read = await store.getMany(["plans/none", "agencies/26/rows/1", "plans/none", "agencies/26/rows/1"]);
      expect(read.map((document) => document?.content.n ?? null)).toEqual([null, 1, null, 1]);
      expect(await store.getMany([])).toEqual([]);
    });

    test("are counted when read, there or not, and when written", async () => {
      const { observe, total } = counted();
      const { store } = await open(observe);
      await store.transact(async (transaction) => {
        await transaction.getMany(["plans/p1", "plans/p2"]);
        transaction.create("plans/p1", { state: "sent" });
        transaction.create("plans/p2", { state: "sent" });
        transaction.set("plans/p3", { state: "draft" });
      });
      expect(total).toEqual({ read: 2, write: 3 });
      await store.get("plans/none");
      await store.query({ collection: "plans" });
      await store.query({ collection: "none" });
      expect(total).toEqual({ read: 2 + 1 + 3 + 1, write: 3 });
    });
  });

  describe("what is no document", () => {
    const values: readonly (readonly [string, unknown, string])[] = [
      ["not a number", { a: { b: [Number.NaN] } }, "a.b.0"],
      ["infinity", { a: Number.POSITIVE_INFINITY }, "a"],
      ["undefined", { a: undefined }, "a"],
      ["a hole in an array", { a: new Array(1) }, "a.0"],
      ["an array within an array", { a: [[1]] }, "a.0"],
      ["a date", { a: new Date(0) }, "a"],
      ["a big integer", { a: 1n }, "a"],
      ["a function", { a: () => 1 }, "a"],
      ["half a character", { a: "\ud83d" }, "a"],
      ["half a character in a key", { "\ud83d": 1 }, "\ud83d"],
      ["an empty key", { a: { "": 1 } }, "a."],
      ["a list", ["a"], "content"],
      ["bytes", { a: new Uint8Array(1) }, "a"],
    ];
    test.each(values)("is refused: %s", async (_, content, at) => {
      const { store } = await open();
      const problem = await problemOf(() => put(store, "plans/p1", content as DocumentContent));
      expect(problem).toMatchObject({ kind: "invalidValue", path: "plans/p1", at });
      expect(await store.get("plans/p1")).toBeNull();
    });

    const paths = [
      "",
      "plans",
      "plans/",
      "/plans/p1",
      "plans//p1",
      "plans/.",
      "plans/..",
      "plans/__p__",
      "plans/p1/rows",
    ];
    const longer = [
      `plans/${"x".repeat(1501)}`,
      `plans/${"é".repeat(751)}`,
      "plans/a\u0000b",
      "plans/\ud83d",
      "a/b/".repeat(101),
    ];
    test.each([...paths, ...longer])("is refused by its path: %j", async (path) => {
      const { store } = await open();
      expect(await problemOf(() => store.get(path))).toMatchObject({ kind: "invalidPath", path });
      expect(await problemOf(() => put(store, path, {}))).toMatchObject({ kind: "invalidPath", path });
    });
  });
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
