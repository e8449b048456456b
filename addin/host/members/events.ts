import type { Method } from "../excel-class.ts";
import type { EventName } from "../protocol.ts";

/** The methods by which the library says that it wants to hear of an event of the workbook, and that it no longer does. */
export function eventMethods(
  event: EventName,
  name: string,
  since: string,
): { readonly [name: string]: Method<unknown> } {
  return {
    [`_Register${name}Event`]: { since, call: (_target, _args, session) => session.listen(event) },
    [`_Unregister${name}Event`]: { since, call: (_target, _args, session) => session.unlisten(event) },
  };
}
