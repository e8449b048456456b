import { StoreError } from "../../ports/store-error.ts";
import type { Write } from "../backend.ts";
import { LIMITS } from "../limits.ts";

/** The codes of gRPC that a store's caller may decide on. */
const CODE = {
  cancelled: 1,
  unknown: 2,
  invalidArgument: 3,
  deadlineExceeded: 4,
  notFound: 5,
  alreadyExists: 6,
  resourceExhausted: 8,
  aborted: 10,
  internal: 13,
  unavailable: 14,
} as const;

const UNANSWERED: ReadonlySet<unknown> = new Set([
  CODE.cancelled,
  CODE.unknown,
  CODE.deadlineExceeded,
  CODE.resourceExhausted,
  CODE.internal,
  CODE.unavailable,
]);

/**
 * What the client failed with, once it has given up trying, as a `StoreError`. Everything else stays as it is: an error of
 * the transaction's own function, or one that nobody can decide on here (no permission, no database, a missing index).
 */
export function storeErrorOf(error: unknown, writes: readonly Write[]): unknown {
  if (error instanceof StoreError || !(error instanceof Error && "code" in error)) return error;
  const { code, message } = error;
  const options = { cause: error };
  if (code === CODE.alreadyExists) {
    const created = writes.filter(({ kind }) => kind === "create");
    return new StoreError({ kind: "alreadyExists", path: pathIn(message, created) }, options);
  }
  const existing = writes.filter((write) => write.kind === "update" || (write.kind === "delete" && write.mustExist));
  if (code === CODE.notFound && existing.length > 0) {
    return new StoreError({ kind: "notFound", path: pathIn(message, existing) }, options);
  }
  if (code === CODE.aborted) return new StoreError({ kind: "contention" }, options);
  if (code === CODE.invalidArgument && /exceeds the maximum allowed size/.test(message)) {
    const path = pathIn(message, writes);
    const allowed = LIMITS.documentSize;
    return new StoreError({ kind: "limitExceeded", limit: "documentSize", allowed, found: null, path }, options);
  }
  // What a second attempt hears of a transaction that the first may have committed.
  const expired = code === CODE.invalidArgument && /transaction has expired/.test(message);
  if (expired || UNANSWERED.has(code)) {
    return new StoreError({ kind: "unavailable", reason: `Firestore did not answer: ${message}` }, options);
  }
  return error;
}

/** The path of the write that a message is about: the longest that it names, or the only one there is. */
function pathIn(message: string, writes: readonly Write[]): string | null {
  const paths = [...new Set(writes.map(({ path }) => path))];
  const named = paths.filter((path) => message.includes(`/documents/${path}`));
  const longest = named.sort((left, right) => right.length - left.length)[0];
  return longest ?? (paths.length === 1 ? (paths[0] ?? null) : null);
}
