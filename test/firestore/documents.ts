import { checkDocument } from "./document-limits.ts";
import { failure } from "./failure.ts";
import { fieldName } from "./field-name.ts";
import type { ProtoDocument, ProtoFields, ProtoWrite, Timestamp } from "./protocol.ts";

/** All documents by name, and a clock that never stands still. */
export class Documents {
  readonly #stored = new Map<string, ProtoDocument>();
  #micros = 0;

  now(): Timestamp {
    this.#micros = Math.max(this.#micros + 1, Date.now() * 1000);
    return { seconds: String(Math.floor(this.#micros / 1e6)), nanos: (this.#micros % 1e6) * 1000 };
  }

  get(name: string): ProtoDocument | undefined {
    return this.#stored.get(name);
  }

  all(): Iterable<ProtoDocument> {
    return this.#stored.values();
  }

  /** Applies all writes in their order, or none of them and throws for the first whose condition is not met. */
  commit(writes: readonly ProtoWrite[]): Timestamp {
    if (writes.length > 500) throw failure("INVALID_ARGUMENT", "maximum 500 writes allowed per request");
    const time = this.now();
    const overlay = new Map<string, ProtoDocument | undefined>();
    for (const write of writes) {
      const name = write.update?.name ?? write.delete;
      if (name === undefined || write.transform || write.updateTransforms?.length) {
        throw failure("UNIMPLEMENTED", "only updates and deletes are known here");
      }
      const current = overlay.has(name) ? overlay.get(name) : this.#stored.get(name);
      checkPrecondition(name, current, write.currentDocument);
      const next = write.update && written(current, write.update, write.updateMask?.fieldPaths, time);
      if (next !== undefined) checkDocument(next);
      overlay.set(name, next);
    }
    for (const [name, document] of overlay) {
      if (document === undefined) this.#stored.delete(name);
      else this.#stored.set(name, document);
    }
    return time;
  }
}

function checkPrecondition(
  name: string,
  current: ProtoDocument | undefined,
  precondition: ProtoWrite["currentDocument"],
): void {
  if (precondition?.updateTime !== undefined) throw failure("UNIMPLEMENTED", "conditions on times are not known here");
  if (precondition?.exists === true && current === undefined)
    throw failure("NOT_FOUND", `No document to update: ${name}`);
  if (precondition?.exists === false && current !== undefined) {
    throw failure("ALREADY_EXISTS", `Document already exists: ${name}`);
  }
}

function written(
  current: ProtoDocument | undefined,
  update: ProtoDocument,
  mask: readonly string[] | undefined,
  time: Timestamp,
): ProtoDocument {
  const times = { createTime: current?.createTime ?? time, updateTime: time };
  if (mask === undefined) return { name: update.name, fields: update.fields ?? {}, ...times };
  const fields = new Map(Object.entries(current?.fields ?? {}));
  for (const path of mask) {
    const name = fieldName(path);
    const value = new Map(Object.entries<ProtoFields[string]>(update.fields ?? {})).get(name);
    if (value === undefined) fields.delete(name);
    else fields.set(name, value);
  }
  return { name: update.name, fields: Object.fromEntries(fields), ...times };
}
