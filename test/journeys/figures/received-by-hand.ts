import { type Said, sheetsOf } from "./sheet-cells.ts";

/** A month as a number that can be counted on: years times twelve. */
export type MonthNumber = number;

/** A row of `Medições`, as typed. */
export interface Measured {
  readonly month: MonthNumber;
  readonly web: number | null;
  readonly app: number | null;
  readonly channels: readonly (number | null)[];
  readonly total: number | null;
  readonly started: number | null;
  readonly completed: number | null;
  readonly time: number | null;
  readonly unit: string | null;
  readonly direct: number | null;
  readonly indirect: number | null;
  readonly satisfaction: number | null;
  readonly scale: string | null;
  readonly answers: number | null;
}

/** A row of `Cronograma`. */
export interface Scheduled {
  readonly action: string;
  readonly month: MonthNumber;
  readonly situation: string | null;
  readonly done: Date | null;
}

/** A plan, as its workbook says it. */
export interface PlanByHand {
  readonly siorg: string;
  readonly service: string;
  readonly digitalSteps: number;
  readonly steps: number;
  readonly measured: readonly Measured[];
  readonly scheduled: readonly Scheduled[];
  readonly quarter: string | null;
  /** By the tool's name: what is answered, and its responsibilities with those that were acknowledged. */
  readonly tools: ReadonlyMap<
    string,
    { readonly answer: string | null; readonly duties: number; readonly acknowledged: number }
  >;
  readonly dataBases: readonly { readonly name: string; readonly agency: string }[];
}

/** An agency's list of services, counted. */
export interface ListByHand {
  readonly siorg: string;
  readonly services: number;
  readonly registered: number;
  /** Of those registered. */
  readonly digital: number;
  readonly withPlan: number;
}

const CHANNELS = ["web", "aplicativo móvel", "e-mail", "telefone", "presencial", "postal", "outros canais"];

/** Reads the workbook of a plan. */
export async function planByHand(file: string): Promise<PlanByHand> {
  const sheet = await sheetsOf(file);
  const steps = sheet("Serviço").under("Ordem");
  const duties = sheet("Adesão").under("Item");
  return {
    siorg: String(sheet("Plano").beside("Código SIORG:")),
    service: String(sheet("Serviço").beside("Nome do Serviço:")),
    steps: steps.length,
    digitalSteps: steps.filter((step) => step["Digital?"] === "Sim").length,
    measured: sheet("Medições")
      .under("Mês de referência")
      .map((row) => {
        const channels = CHANNELS.map((channel) => number(row[`Solicitações: ${channel}`]));
        return {
          month: month(row["Mês de referência"]),
          web: channels[0] ?? null,
          app: channels[1] ?? null,
          channels,
          total: number(row["Solicitações: total"]),
          started: number(row.Iniciadas),
          completed: number(row.Concluídas),
          time: number(row["Tempo médio"]),
          unit: text(row["Unidade do tempo"]),
          direct: number(row["Custo direto (R$)"]),
          indirect: number(row["Custo indireto (R$)"]),
          satisfaction: number(row.Satisfação),
          scale: text(row.Escala),
          answers: number(row.Avaliações),
        };
      }),
    scheduled: sheet("Cronograma")
      .under("Ação")
      .map((row) => ({
        action: String(row.Ação),
        month: month(row["Data de entrega (mm/aa)"]),
        situation: text(row.Situação),
        done: row["Data da conclusão"] instanceof Date ? row["Data da conclusão"] : null,
      })),
    quarter: text(sheet("Cronograma").beside("Trimestre de lançamento:")),
    tools: new Map(
      sheet("Adesão")
        .under("Ferramenta")
        .map((row) => {
          const own = duties.filter((duty) => duty.Ferramenta === row.Ferramenta);
          const acknowledged = own.filter((duty) => duty["Ciente?"] === "Sim").length;
          return [String(row.Ferramenta), { answer: text(row["Adere?"]), duties: own.length, acknowledged }];
        }),
    ),
    dataBases: sheet("Adesão")
      .under("Base de dados")
      .map((row) => ({ name: String(row["Base de dados"]), agency: String(row["Órgão responsável pela base"]) })),
  };
}

/** Reads the workbook of an agency. */
export async function listByHand(file: string): Promise<ListByHand> {
  const sheet = await sheetsOf(file);
  const services = sheet("Serviços").under("Serviço");
  const registered = services.filter((service) => service["Cadastrado no Portal?"] === "Sim");
  return {
    siorg: String(sheet("Órgão").beside("Código SIORG:")),
    services: services.length,
    registered: registered.length,
    digital: registered.filter((service) => service["Digital?"] === "Sim").length,
    withPlan: services.filter((service) => service["Tem plano?"] === "Sim").length,
  };
}

function number(said: Said | undefined): number | null {
  return typeof said === "number" ? said : null;
}

function text(said: Said | undefined): string | null {
  return typeof said === "string" ? said : null;
}

function month(said: Said | undefined): MonthNumber {
  if (!(said instanceof Date)) throw new Error(`“${said}” is no month.`);
  return said.getUTCFullYear() * 12 + said.getUTCMonth();
}
