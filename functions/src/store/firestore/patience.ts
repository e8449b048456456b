import { StoreError } from "../../ports/store-error.ts";

/**
 * What `act` resolves with, or an `unavailable` error once `patienceMs` have passed: the client itself keeps trying for ten
 * minutes. The signal tells `act` that nobody waits for it any more.
 */
export async function within<Result>(
  patienceMs: number,
  act: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const control = new AbortController();
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new StoreError({ kind: "unavailable", reason: `Firestore did not answer within ${patienceMs} ms` });
    control.abort(error);
    reject(error);
  }, patienceMs);
  try {
    return await Promise.race([act(control.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
