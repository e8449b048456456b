import type { ProtoFields, ProtoValue } from "./protocol.ts";

const TYPES = ["null", "boolean", "number", "string", "reference", "array", "map"] as const;
type Type = (typeof TYPES)[number];

/** A value's type in Firestore's order of types; the two kinds of numbers are one. */
export function typeOf(value: ProtoValue): Type {
  if (value.booleanValue !== undefined) return "boolean";
  if (value.integerValue !== undefined || value.doubleValue !== undefined) return "number";
  if (value.stringValue !== undefined) return "string";
  if (value.referenceValue !== undefined) return "reference";
  if (value.arrayValue !== undefined) return "array";
  return value.mapValue !== undefined ? "map" : "null";
}

/** Firestore's order of all values ("Data types" in its documentation): below zero, zero or above it. */
export function compareValues(left: ProtoValue, right: ProtoValue): number {
  const type = typeOf(left);
  const byType = TYPES.indexOf(type) - TYPES.indexOf(typeOf(right));
  if (byType !== 0) return byType;
  switch (type) {
    case "boolean":
      return Number(left.booleanValue) - Number(right.booleanValue);
    case "number":
      return sign(numberOf(left), numberOf(right));
    case "string":
      return compareText(left.stringValue ?? "", right.stringValue ?? "");
    case "reference":
      return compareNames(left.referenceValue ?? "", right.referenceValue ?? "");
    case "array":
      return compareLists(left.arrayValue?.values ?? [], right.arrayValue?.values ?? []);
    case "map":
      return compareMaps(left.mapValue?.fields ?? {}, right.mapValue?.fields ?? {});
    default:
      return 0;
  }
}

/** Names part by part, so that `a/b` comes before `a-/b`. */
export function compareNames(left: string, right: string): number {
  const rights = right.split("/");
  const lefts = left.split("/");
  for (const [index, part] of lefts.entries()) {
    const other = rights[index];
    if (other === undefined) return 1;
    const order = compareText(part, other);
    if (order !== 0) return order;
  }
  return lefts.length - rights.length;
}

function compareLists(left: readonly ProtoValue[], right: readonly ProtoValue[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareValues(value, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareMaps(left: ProtoFields, right: ProtoFields): number {
  const entries = (map: ProtoFields) =>
    Object.entries(map)
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([key, value]) => [{ stringValue: key }, value]);
  return compareLists(entries(left), entries(right));
}

function compareText(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

function numberOf({ integerValue, doubleValue }: ProtoValue): number {
  return integerValue === undefined ? Number(doubleValue) : Number(integerValue);
}

function sign(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
