import { type CivilDate, dateOfDayNumber, dayNumber } from "../../plan/calendar/civil-date.ts";
import { addMonths, monthOfDate } from "../../plan/calendar/month.ts";
import { addQuarters, quarterOfMonth } from "../../plan/calendar/quarter.ts";
import { responsibilities, tools } from "../../plan/form/annex.ts";
import type { PlanForm } from "../../plan/form/plan-form.ts";
import { standardActions } from "../../plan/form/schedule.ts";
import type { PlanValues, RowValues } from "../../plan/form/values.ts";

type Rows<K extends keyof PlanForm["tables"]> = readonly RowValues<PlanForm["tables"][K]>[];

/** Tools that the plan adopts; the others it declines. */
const ADOPTED: ReadonlySet<string> = new Set(["servicePortal", "requestTool", "systemsIntegration"]);

/**
 * A plan with nothing left to say about it on the given day, as a first submission or a later one, final or not:
 * everything filled in, everything consistent, by an agency that does not exist.
 */
export function completePlanValues(today: CivilDate): PlanValues {
  const month = monthOfDate(today);
  return {
    fields: {
      "agency.name": "Agência Exemplo de Registros",
      "agency.acronym": "AEX",
      "agency.siorg": "900001",
      ...person(
        "representatives.executiveSecretariat.titular",
        "Helena Prado Antunes",
        "helena.antunes",
        "(61) 3333-1001",
      ),
      ...person("representatives.executiveSecretariat.suplente", "Caio Vilela Duarte", "caio.duarte", "(61) 3333-1002"),
      ...person("representatives.ombudsman.titular", "Marta Lins Queiroz", "marta.queiroz", "(61) 3333-1003"),
      ...person("representatives.ombudsman.suplente", "Breno Tavares Rocha", "breno.rocha", "(61) 3333-1004"),
      ...person("representatives.technology.titular", "Livia Campos Neves", "livia.neves", "(61) 3333-1005"),
      ...person("representatives.technology.suplente", "Otto Ramires Leal", "otto.leal", "(61) 3333-1006"),
      ...person("owner.titular", "Nara Siqueira Bastos", "nara.bastos", "(61) 99999-1007"),
      ...person("owner.suplente", "Ivo Peixoto Salles", "ivo.salles", "(61) 3333-1008 ramal 12"),
      "service.name": "Emitir certidão de registro",
      "service.description": "Certidão que comprova o registro de uma embarcação de esporte e recreio.",
      "service.audience": "Proprietários de embarcações.",
      "service.unit": "Coordenação de Registros",
      "service.portalNumber": "1234",
      "letter.digital": true,
      "letter.cost": 35.5,
      "letter.timeKind": "between",
      "letter.timeMin": 2,
      "letter.timeMax": 10,
      "letter.timeUnit": "workingDays",
      "launch.quarter": addQuarters(quarterOfMonth(month), 3),
      ...Object.fromEntries(tools.map(({ key }) => [`tools.${key}.adopted`, ADOPTED.has(key)])),
      "approval.committeeChair.name": "Sofia Matos Lacerda",
      "approval.committeeChair.position": "Presidente do Comitê de Governança Digital",
      "approval.committeeChair.date": today,
      "approval.owner.name": "Nara Siqueira Bastos",
      "approval.owner.position": "Coordenadora de Registros",
      "approval.owner.date": today,
    },
    tables: {
      "service.stepsToday": [
        { order: 1, description: "Pedir a certidão pela página do órgão", channel: "web", digital: true },
        { order: 2, description: "Levar os documentos ao balcão", channel: "inPerson", digital: false },
        { order: 3, description: "Receber a certidão pelo correio", channel: "post", digital: false },
      ],
      "service.stepsAfter": [
        { order: 1, description: "Pedir a certidão e anexar os documentos", channel: "web", digital: true },
        { order: 2, description: "Baixar a certidão assinada", channel: "web", digital: true },
      ],
      measurements: [
        measurement(addMonths(month, -3), 0),
        measurement(addMonths(month, -2), 20),
        measurement(addMonths(month, -1), 35),
      ],
      "schedule.actions": actions(today),
      "adoption.responsibilities": acknowledgements(today),
      "adoption.dataBases": [
        {
          dataBase: "Cadastro de embarcações",
          agency: "Autoridade Exemplo de Navegação",
          purpose: "Dispensa a cópia do título de inscrição.",
        },
      ],
    },
  };
}

function person(key: string, name: string, mailbox: string, telephone: string): PlanValues["fields"] {
  return {
    [`${key}.name`]: name,
    [`${key}.email`]: `${mailbox}@aex.exemplo.gov.br`,
    [`${key}.telephone`]: telephone,
  } as PlanValues["fields"];
}

function measurement(month: string, growth: number): Rows<"measurements">[number] {
  return {
    month,
    requestsWeb: 120 + growth,
    requestsMobileApp: 0,
    requestsEmail: 10,
    requestsTelephone: 25,
    requestsInPerson: 300 - growth,
    requestsPost: 5,
    requestsOther: 0,
    requestsTotal: 460,
    started: 460,
    completed: 431,
    meanTime: 7.5,
    meanTimeUnit: "workingDays",
    directCost: 35.5,
    indirectCost: 22,
    satisfaction: 8.1,
    satisfactionScale: "0-10",
    satisfactionAnswers: 96,
  };
}

/** The first action is done, the others follow a month apart, and the agency adds one of its own. */
function actions(today: CivilDate): Rows<"schedule.actions"> {
  const month = monthOfDate(today);
  const lastWeek = dateOfDayNumber(dayNumber(today) - 7);
  return [
    ...standardActions.map(({ number, action, parties }) => ({
      action,
      parties,
      month: addMonths(month, number - 1),
      situation: number === 1 ? ("done" as const) : number === 2 ? ("inProgress" as const) : ("notStarted" as const),
      ...(number === 1 && { dateDone: lastWeek }),
    })),
    { action: "Revisar a norma de registro", parties: "agency", month: addMonths(month, 2), situation: "notStarted" },
  ];
}

function acknowledgements(today: CivilDate): Rows<"adoption.responsibilities"> {
  return responsibilities
    .filter(({ party }) => party === "agency")
    .map(({ code, tool }) => {
      if (!ADOPTED.has(tool)) return {};
      if (code === "1.b.i") return { acknowledged: true, situation: "done", date: today };
      return { acknowledged: true, situation: "notStarted" };
    });
}
