import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type {
  Comparable,
  DocumentQuery,
  DocumentStore,
  DocumentValue,
} from "../../../functions/src/ports/document-store.ts";
import { firestoreStore } from "../../../functions/src/store/firestore/firestore-store.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { connectClient } from "../../firestore/client.ts";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";

let server: FirestoreServer;
let folder: string;

beforeAll(async () => {
  // Without indexes to hold queries to: in production most of these would need one.
  server = await startFirestoreServer(null);
  folder = mkdtempSync(join(tmpdir(), "store-"));
});
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

const scalar: fc.Arbitrary<Comparable> = fc.oneof(
  fc.constantFrom("", "a", "ab", "b", "é", "\uff5e", "🗂️", "a\u0000"),
  fc.constantFrom(0, -1, 1, 1.5, -1.5, 10, 2 ** 53, 2 ** 60, -(2 ** 60), 5e-324, -5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.boolean(),
  fc.constant(null),
);
const bound = scalar.filter((value) => typeof value === "string" || typeof value === "number");
const content = fc.record({ x: scalar, y: scalar, z: fc.constantFrom(1, 2) }, { requiredKeys: ["z"] });
const direction = fc.constantFrom("ascending" as const, "descending" as const);
const query: fc.Arbitrary<Omit<DocumentQuery, "collection">> = fc
  .record({
    equal: fc.option(fc.constantFrom({ z: 1 }, { z: 2 }), { nil: undefined }),
    field: fc.constantFrom("x", "y"),
    kind: fc.constantFrom("none", "order", "range", "both"),
    bounds: fc.tuple(bound, bound, fc.boolean(), fc.boolean(), fc.constantFrom("lower", "upper", "both")),
    direction,
    limit: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    after: fc.option(fc.tuple(scalar, fc.constantFrom("00", "05", "é", "~")), { nil: undefined }),
  })
  .map(({ equal, field, kind, bounds: [low, high, lowIn, highIn, sides], direction, limit, after }) => {
    const lower = sides === "upper" ? {} : { [lowIn ? "atLeast" : "moreThan"]: low };
    const upper =
      sides === "lower" || (sides === "both" && typeof low !== typeof high)
        ? {}
        : { [highIn ? "atMost" : "lessThan"]: high };
    const byField = kind !== "none";
    return {
      ...(equal && { equal }),
      ...((kind === "range" || kind === "both") && { range: { field, ...lower, ...upper } }),
      ...((kind === "order" || kind === "both") && { order: { field, direction } }),
      ...(limit !== undefined && { limit }),
      ...(after && { after: byField ? { value: after[0], id: after[1] } : { id: after[1] } }),
    };
  });

test("both stores answer any query about any documents alike", async () => {
  let run = 0;
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(content, { maxLength: 12 }),
      fc.array(query, { minLength: 5, maxLength: 12 }),
      async (contents, queries) => {
        run++;
        const { client, disconnect } = connectClient(server.host);
        const stores = [openSqliteStore(join(folder, `${run}.sqlite`)), firestoreStore(client)] as const;
        for (const store of stores) await fill(store, contents);
        for (const asked of queries) {
          const [left, right] = await Promise.all(
            stores.map((store) => store.query({ collection: "plans", ...asked })),
          );
          found += left?.length ?? 0;
          expect(left).toEqual(right);
        }
        for (const store of stores) await store.close();
        await disconnect();
      },
    ),
    { numRuns: 30 },
  );
  expect(found).toBeGreaterThan(100);
});

function fill(store: DocumentStore, contents: readonly { readonly [field: string]: DocumentValue }[]): Promise<void> {
  const ids = ["00", "é", "05", "~", "B", "a", "🗂️", "\uff5e", "9", "10", "z", "Z"];
  return store.transact(async (transaction) => {
    for (const [index, content] of contents.entries()) transaction.set(`plans/${ids[index]}`, content);
  });
}
