import type { Cursor, DocumentReader, StoredDocument } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";
import { firstMomentOf } from "./cut.ts";

/** So many events are read at a time. */
const AT_A_TIME = 200;

const MOVES: ReadonlySet<string> = new Set(["plan.moved", "plan.confirmed"]);

/** The plans of an agency that the ministry moved, or the agency confirmed, since the cut. One read an event since; one where there is none. */
export async function movedSince(reader: DocumentReader, agency: string, cut: string): Promise<ReadonlySet<string>> {
  const moved = new Set<string>();
  let after: Cursor | null = null;
  for (;;) {
    const page: readonly StoredDocument[] = await reader.query({
      collection: "events",
      equal: { agency },
      range: { field: "at", atLeast: firstMomentOf(cut) },
      order: { field: "at", direction: "descending" },
      limit: AT_A_TIME,
      ...(after && { after }),
    });
    const events = page.flatMap((document) => stored.event.read(document) ?? []);
    for (const { kind, plan } of events) if (plan !== null && MOVES.has(kind)) moved.add(plan);
    const [last, event] = [page.at(-1), events.at(-1)];
    if (last === undefined || event === undefined || page.length < AT_A_TIME) return moved;
    after = { id: last.id, value: event.at };
  }
}
