import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { stored } from "../../../functions/src/repositories/stored.ts";

/** No mail waits longer than a weekend for its next try. */
export const MAX_WAIT = 4 * 86_400_000;

/** How many milliseconds from a moment until a sweep has something to do; null when it never has. */
export async function nextSweep(store: DocumentStore, at: Date): Promise<number | null> {
  const [first] = await store.query({ collection: "outbox", range: { field: "sweepAt", moreThan: "" }, limit: 1 });
  const sweepAt = stored.mail.read(first)?.sweepAt;
  return sweepAt ? Math.max(0, Date.parse(sweepAt) - at.getTime()) : null;
}
