import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DocumentContent, DocumentValue } from "../../../functions/src/ports/document-store.ts";
import { documentSize } from "../../../functions/src/store/document-size.ts";
import { writeSize } from "../../../functions/src/store/request-size.ts";
import { readKey, storedKey } from "../../../functions/src/store/stored-key.ts";
import { firestoreService, type ProtoFields, type ProtoValue } from "../../firestore/protocol.ts";

const { value } = fc.letrec<{ value: DocumentValue; map: DocumentContent; scalar: DocumentValue }>((tie) => ({
  scalar: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  ),
  map: fc.dictionary(fc.string({ minLength: 1, maxLength: 150 }), tie("value")),
  value: fc.oneof({ maxDepth: 4 }, tie("scalar"), tie("map"), fc.array(fc.oneof(tie("scalar"), tie("map")))),
}));
const content = fc.dictionary(fc.string({ minLength: 1 }), value);

describe("a document's size", () => {
  test("is that of the example in Firestore's documentation", () => {
    const task = { type: "Personal", done: false, priority: 1, description: "Learn Cloud Firestore" };
    expect(documentSize("users/jeff/tasks/my_task_id", task)).toBe(147);
  });

  test("counts bytes of UTF-8, maps like documents and arrays by their elements", () => {
    const empty = documentSize("plans/p1", {});
    expect(empty).toBe(6 + 3 + 16 + 32);
    expect(documentSize("plans/p1", { é: "é" }) - empty).toBe(3 + 3);
    expect(documentSize("plans/p1", { a: { b: null } }) - empty).toBe(2 + 32 + 2 + 1);
    expect(documentSize("plans/p1", { a: [1, true, "x"] }) - empty).toBe(2 + 8 + 1 + 2);
  });
});

test("a write's size is never less than what the request takes, nor many times more", () => {
  const { requestSerialize } = firestoreService().Commit ?? {};
  if (requestSerialize === undefined) throw new Error("the protocol has no Commit");
  const database = "projects/demo/databases/(default)";
  const request = (writes: readonly unknown[]) => requestSerialize({ database, writes }).length;
  fc.assert(
    fc.property(content, (fields) => {
      const taken =
        request([{ update: { name: `${database}/documents/plans/p1`, fields: protoFields(fields) } }]) - request([]);
      const counted = writeSize("plans/p1", fields);
      expect(counted).toBeGreaterThanOrEqual(taken);
      // A small whole number takes four bytes in a list, where thirteen are counted.
      expect(counted - 512).toBeLessThanOrEqual(taken * 3.25);
    }),
    { numRuns: 40 },
  );
});

test("a key is any text and comes back, and what is held is never reserved or a property of every object", () => {
  const parts = fc.constantFrom("~", "__", "_", "proto", "constructor", "toString", "a", "\n", "é");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ minLength: 1 }),
        fc.array(parts, { minLength: 1 }).map((list) => list.join("")),
      ),
      (key) => {
        const held = storedKey(key);
        expect(readKey(held)).toBe(key);
        expect(held).not.toMatch(/^__[\s\S]*__$/);
        expect(held in Object.prototype).toBe(false);
      },
    ),
  );
  expect(storedKey("__proto__")).toBe("~__proto__");
  expect(storedKey("agency")).toBe("agency");
});

function protoFields(map: DocumentContent): ProtoFields {
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [storedKey(key), protoValue(inner)]));
}

function protoValue(inner: DocumentValue): ProtoValue {
  if (inner === null) return { nullValue: "NULL_VALUE" };
  if (typeof inner === "boolean") return { booleanValue: inner };
  if (typeof inner === "number")
    return Number.isSafeInteger(inner) ? { integerValue: String(inner) } : { doubleValue: inner };
  if (typeof inner === "string") return { stringValue: inner };
  if (Array.isArray(inner)) return { arrayValue: { values: inner.map(protoValue) } };
  return { mapValue: { fields: protoFields(inner as DocumentContent) } };
}
