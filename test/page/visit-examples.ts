import type { VisitListed, VisitsPage } from "../../plan/contract/visits.ts";
import type { VisitState } from "../../plan/visits/moves.ts";
import type { Meeting } from "../../plan/visits/visit.ts";
import { service } from "./examples.ts";

export const meeting: Meeting = {
  day: "2026-12-03",
  time: "14:00",
  minutes: 120,
  mode: "online",
  place: "https://reuniao.exemplo.gov.br/sala-3",
  host: { name: "Moema Exemplo", email: "moema@ministerio.exemplo.gov.br" },
};

function id(number: number, agency: string): string {
  return `${agency}.${String(number).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

/** A visit in a state, as its life cycle brings it there. */
export function visit(number: number, state: VisitState, said: Partial<VisitListed> = {}): VisitListed {
  const { agency = "26000" } = said;
  const dates = ["2026-12-05", "2026-12-25"];
  const isSet = state !== "requested" && state !== "declined";
  const asked = {
    step: 1,
    act: "ask" as const,
    by: { uid: "u-editora", name: "Iara Exemplo" },
    side: "agency" as const,
    at: "2026-11-10T14:00:00Z",
    to: "requested" as const,
    reason: null,
    meeting: null,
    dates,
  };
  const answered = {
    ...asked,
    step: 2,
    act: state === "proposed" ? ("propose" as const) : ("schedule" as const),
    by: { uid: "u-analista", name: "Moema Exemplo" },
    side: "ministry" as const,
    at: "2026-11-12T09:30:00Z",
    to: state,
    reason: state === "proposed" ? "Nas datas pedidas não há equipe." : null,
    meeting,
    dates: [],
  };
  return {
    id: id(number, agency),
    agency,
    agencyName: "Agência Exemplo de Registros",
    acronym: "AER",
    kind: number % 2 === 0 ? "technicalVisit" : "workshop",
    subject: `Assunto ${number}`,
    plan: "p-certidao",
    service,
    tool: "systemsIntegration",
    dates,
    mode: "online",
    people: 12,
    note: "Precisamos de quem conheça a integração.",
    state,
    meeting: isSet ? meeting : null,
    entries: state === "scheduled" || state === "confirmed" ? 1 : 0,
    history: isSet ? [asked, answered] : [asked],
    ...said,
  };
}

/** The ministry's queue. */
export const queue: VisitsPage = {
  asOf: "2026-11-20",
  visits: [
    visit(1, "requested"),
    visit(2, "confirmed", {
      agency: "900002",
      acronym: "IEC",
      agencyName: "Instituto Exemplo",
      meeting: { ...meeting, day: "2026-11-19" },
    }),
    visit(3, "proposed"),
    visit(4, "requested", { agency: "900002", acronym: "IEC", agencyName: "Instituto Exemplo" }),
  ],
  next: null,
  holidays: ["2026-12-25"],
};

/** What an agency sees of its own. */
export const own: VisitsPage = {
  ...queue,
  visits: [visit(1, "requested"), visit(3, "scheduled"), visit(5, "confirmed")],
};

export const over: VisitsPage = { ...queue, visits: [visit(7, "cancelled")] };

/** What the guides' pictures say instead of numbers. */
export const told: Partial<VisitListed> = { subject: "Integração do protocolo ao login único" };
export const toldBefore: Partial<VisitListed> = { subject: "Como medir a adoção digital" };
