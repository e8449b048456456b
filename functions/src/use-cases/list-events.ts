import type { EventListed, EventsPage } from "../../../plan/contract/events.ts";
import type { Cursor, StoredDocument } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome, refused } from "./outcome.ts";

export interface EventsWanted {
  /** Null for those of the whole country. */
  readonly agency: string | null;
  /** A plan of that agency; left out, all events of the agency. */
  readonly plan?: string;
  /** The `next` of the page before. */
  readonly before?: string;
}

/** Events of one page. */
export const EVENTS_PAGE = 50;

/** What was done, the newest first, a page at a time; at most one read more than there are events on the page. */
export async function listEvents(
  { store }: Pick<Surroundings, "store">,
  { agency, plan, before }: EventsWanted,
): Promise<Outcome<EventsPage>> {
  const after = before === undefined ? null : cursorOf(before);
  if (before !== undefined && after === null) return refused({ code: "malformed-request", problems: ["before"] });
  if (agency === null && plan !== undefined) return refused({ code: "malformed-request", problems: ["agency"] });
  const found = await store.query({
    collection: "events",
    equal: { ...(agency !== null && { agency }), ...(plan !== undefined && { plan }) },
    order: { field: "at", direction: "descending" },
    limit: EVENTS_PAGE + 1,
    ...(after && { after }),
  });
  const events = found.slice(0, EVENTS_PAGE).flatMap(listed);
  const last = events.at(-1);
  return done({ events, next: found.length > EVENTS_PAGE && last ? `${last.at}~${last.id}` : null });
}

function listed(document: StoredDocument): readonly EventListed[] {
  const event = stored.event.read(document);
  return event ? [{ id: document.id, ...event }] : [];
}

/** The place after which a page begins, or null when the text was never a page's `next`. */
function cursorOf(before: string): Cursor | null {
  const [, value, id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z)~([\w.-]{1,200})$/.exec(before) ?? [];
  return value === undefined || id === undefined || /^\.{1,2}$|^__.*__$/.test(id) ? null : { id, value };
}
