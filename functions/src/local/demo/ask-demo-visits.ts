import { isWeekend } from "../../../../plan/calendar/business-calendar.ts";
import { type CivilDate, dateOfDayNumber, dayNumber } from "../../../../plan/calendar/civil-date.ts";
import type { VisitListed, VisitMoveRequest, VisitRequest } from "../../../../plan/contract/visits.ts";
import type { Account, AgencyAccount, MinistryAccount } from "../../../../plan/people/account.ts";
import type { Meeting } from "../../../../plan/visits/visit.ts";
import { askVisit } from "../../use-cases/ask-visit.ts";
import type { Reviewing } from "../../use-cases/move-plan.ts";
import { moveVisit } from "../../use-cases/move-visit.ts";
import type { DemoAccount } from "../running-stack.ts";
import { analystOf } from "./analyst-of.ts";
import { fixedKey } from "./fixed-key.ts";
import { focalPointsOf } from "./focal-points-of.ts";
import { must } from "./must.ts";

type Wish = Pick<VisitRequest, "kind" | "subject" | "tool" | "mode" | "people" | "note">;

/** What agencies ask for, one after the other, and what becomes of it. */
const ASKED: readonly (readonly [Wish, "waits" | "scheduled" | "proposed" | "confirmed" | "declined" | "cancelled"])[] =
  [
    [workshop("Como medir a adoção digital", null, 14), "scheduled"],
    [workshop("Login único no portal do órgão", "authentication", 8), "waits"],
    [visit("Integração do sistema de protocolo", "systemsIntegration", 5), "confirmed"],
    [visit("Etapas que ainda são presenciais", null, 3, "inPerson"), "proposed"],
    [workshop("Ferramenta de solicitação: primeiros passos", "requestTool", 20), "waits"],
    [workshop("Redação da carta de serviços", "servicePortal", 30), "declined"],
    [visit("Avaliação do peticionamento eletrônico", "electronicPetition", 4), "cancelled"],
  ];

/**
 * Has agencies of the invented country ask for workshops and visits, which come to stand in every way. Done again after an
 * interruption, it comes to the same.
 */
export async function askDemoVisits(
  surroundings: Reviewing,
  { today, people }: { readonly today: CivilDate; readonly people: ReadonlyMap<DemoAccount, string> },
): Promise<void> {
  const ministry = analystOf(people);
  const focalPoints = focalPointsOf(people);
  for (const [index, [wish, fate]] of ASKED.entries()) {
    const account = focalPoints[index];
    if (account === undefined) return;
    const key = fixedKey(`${today} visit ${index}`);
    const dates = [21, 26, 33].map((days) => workday(dayNumber(today) + days + index));
    const asked = must(await askVisit(surroundings, { account, request: { ...wish, key, plan: null, dates } }));
    // What was answered before an interruption is left.
    if (asked.history.length === 1) await new Answering(surroundings, ministry, account, asked).comeTo(fate);
  }
}

class Answering {
  readonly #surroundings: Reviewing;
  readonly #ministry: MinistryAccount;
  readonly #agency: AgencyAccount;
  #visit: VisitListed;

  constructor(surroundings: Reviewing, ministry: MinistryAccount, agency: AgencyAccount, visit: VisitListed) {
    this.#surroundings = surroundings;
    this.#ministry = ministry;
    this.#agency = agency;
    this.#visit = visit;
  }

  async comeTo(fate: (typeof ASKED)[number][1]): Promise<void> {
    switch (fate) {
      case "waits":
        return;
      case "scheduled":
        return this.#move(this.#ministry, { act: "schedule", meeting: this.#meeting(0) });
      case "proposed":
        return this.#move(this.#ministry, {
          act: "propose",
          meeting: this.#meeting(9),
          reason: "Nas datas pedidas a equipe está em outro órgão.",
        });
      case "confirmed":
        await this.#move(this.#ministry, { act: "schedule", meeting: this.#meeting(0) });
        return this.#move(this.#agency, { act: "confirm" });
      case "declined":
        return this.#move(this.#ministry, {
          act: "decline",
          reason: "Este assunto já tem um curso aberto a todos os órgãos, com inscrição até o fim do mês.",
        });
      case "cancelled":
        await this.#move(this.#ministry, { act: "schedule", meeting: this.#meeting(0) });
        return this.#move(this.#agency, { act: "cancel", reason: "O sistema foi substituído antes da visita." });
    }
  }

  async #move(account: Account, doing: VisitMoveRequest["doing"]): Promise<void> {
    const { id, history, state } = this.#visit;
    const request = { key: fixedKey(`${id} ${history.length}`), base: { step: history.length, state }, doing };
    this.#visit = must(await moveVisit(this.#surroundings, { account, visit: id, request }));
  }

  /** On the first day that was wished for, or so many days later. */
  #meeting(later: number): Meeting {
    const { name, email } = this.#ministry;
    const { dates, mode } = this.#visit;
    return {
      day: workday(dayNumber(dates[0] ?? "") + later),
      time: "14:00",
      minutes: 120,
      mode,
      place: mode === "online" ? "https://reuniao.exemplo.gov.br/plano-digital" : "Bloco C, sala 210, Brasília",
      host: { name, email },
    };
  }
}

/** The day itself, or the Monday after a weekend. */
function workday(day: number): CivilDate {
  return isWeekend(day) ? workday(day + 1) : dateOfDayNumber(day);
}

function workshop(subject: string, tool: Wish["tool"], people: number): Wish {
  return { kind: "workshop", subject, tool, mode: "online", people, note: null };
}

function visit(subject: string, tool: Wish["tool"], people: number, mode: Wish["mode"] = "online"): Wish {
  return { kind: "technicalVisit", subject, tool, mode, people, note: "Podemos mostrar o sistema em funcionamento." };
}
