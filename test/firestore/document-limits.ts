import { failure } from "./failure.ts";
import type { ProtoDocument, ProtoFields, ProtoValue } from "./protocol.ts";

const MAXIMUM = 1_048_576 - 4;

/** Refuses a document as production does: reserved or empty keys, arrays in arrays, more than 1 MiB less four bytes. */
export function checkDocument({ name, fields = {} }: ProtoDocument): void {
  const path = name.slice(name.indexOf("/documents/") + "/documents/".length);
  const size = path.split("/").reduce((sum, part) => sum + bytes(part), 16) + mapSize(fields);
  if (size > MAXIMUM) {
    const message = `its size (${size} bytes) exceeds the maximum allowed size of ${MAXIMUM} bytes`;
    throw failure("INVALID_ARGUMENT", `Document '${name}' cannot be written because ${message}.`);
  }
}

function mapSize(fields: ProtoFields): number {
  return Object.entries(fields).reduce((sum, [key, value]) => {
    if (key === "" || /^__.*__$/s.test(key))
      throw failure("INVALID_ARGUMENT", `field name "${key}" is reserved or empty`);
    return sum + bytes(key) + sizeOf(value);
  }, 32);
}

function sizeOf(value: ProtoValue): number {
  if (value.stringValue !== undefined) return bytes(value.stringValue);
  if (value.integerValue !== undefined || value.doubleValue !== undefined) return 8;
  if (value.mapValue !== undefined) return mapSize(value.mapValue.fields ?? {});
  if (value.arrayValue === undefined) return 1;
  return (value.arrayValue.values ?? []).reduce((sum, element) => {
    if (element.arrayValue !== undefined) throw failure("INVALID_ARGUMENT", "an array within an array");
    return sum + sizeOf(element);
  }, 0);
}

function bytes(text: string): number {
  return Buffer.byteLength(text) + 1;
}
