import type { DocumentReader } from "../ports/document-store.ts";

/** The last moment at which somebody did something, and the events from then on. */
export interface LatestEvents {
  readonly at: string | null;
  readonly ids: readonly string[];
}

/**
 * The events since a moment, or of the last one. Every act leaves an event in the transaction of its documents, so while
 * this stays the same nothing else has changed either.
 */
export async function latestEvents(store: DocumentReader, since: string | null): Promise<LatestEvents> {
  const at = since ?? (await lastMoment(store));
  if (at === null) return { at, ids: [] };
  const events = await store.query({ collection: "events", range: { field: "at", atLeast: at } });
  return { at, ids: events.map(({ id }) => id).sort() };
}

async function lastMoment(store: DocumentReader): Promise<string | null> {
  const order = { field: "at", direction: "descending" } as const;
  const [last] = await store.query({ collection: "events", order, limit: 1 });
  const at = last?.content.at;
  return typeof at === "string" ? at : null;
}
