import type { VisitMoveRequest, VisitRequest } from "../../plan/contract/visits.ts";
import { tools } from "../../plan/form/annex.ts";
import type { VisitAct } from "../../plan/visits/moves.ts";
import { MOST_DATES, visitKinds, visitModes } from "../../plan/visits/visit.ts";

/** The names of the fields of days. */
export const dayFields = Array.from({ length: MOST_DATES }, (_, index) => `day${index + 1}`);

/** The days that stand in a form, each once, in their order. */
export function daysIn(form: FormData): readonly string[] {
  return [...new Set(dayFields.map((name) => text(form, name)).filter((day) => day !== ""))];
}

/** What a filled form asks for. */
export function wishIn(form: FormData): Omit<VisitRequest, "key"> {
  return {
    kind: visitKinds.find((kind) => kind === text(form, "kind")) ?? "workshop",
    subject: text(form, "subject"),
    plan: text(form, "plan") || null,
    tool: tools.find(({ key }) => key === text(form, "tool"))?.key ?? null,
    dates: [...daysIn(form)],
    mode: modeIn(form),
    people: Number(text(form, "people")),
    note: text(form, "note") || null,
  };
}

/** What a filled form does to a visit. */
export function doingIn(form: FormData, act: VisitAct): VisitMoveRequest["doing"] {
  const reason = text(form, "reason");
  switch (act) {
    case "confirm":
      return { act };
    case "hold":
      return { act, ...(reason !== "" && { reason }) };
    case "decline":
    case "cancel":
      return { act, reason };
    case "askAnother":
      return { act, reason, dates: [...daysIn(form)] };
    case "reschedule":
      return { act, reason, meeting: meetingIn(form) };
    case "schedule":
    case "propose":
      return { act, meeting: meetingIn(form), ...(reason !== "" && { reason }) };
  }
}

function meetingIn(form: FormData) {
  return {
    day: text(form, "day"),
    time: text(form, "time").slice(0, 5),
    minutes: Number(text(form, "minutes")),
    mode: modeIn(form),
    place: text(form, "place"),
    host: { name: text(form, "hostName"), email: text(form, "hostEmail").toLowerCase() },
  };
}

function modeIn(form: FormData) {
  return visitModes.find((mode) => mode === text(form, "mode")) ?? "online";
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}
