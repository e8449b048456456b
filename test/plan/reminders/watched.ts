import { nothingSent } from "../../../plan/reminders/reminders-sent.ts";
import type { PlanWatch, WatchedAction, WatchedPlan } from "../../../plan/reminders/watch.ts";

/** An address of an invented agency, with the name that goes with it. */
export function person(name: string, mailbox = name.toLowerCase()) {
  return { name, address: `${mailbox}@aex.exemplo.gov.br` };
}

export const nara = person("Nara");
export const ivo = person("Ivo");
export const helena = person("Helena");
export const caio = person("Caio");
export const team = [person("Equipe", "equipe.mp")];

/** An open action of the agency, due at the end of a month. */
export function action(month: string, said: Partial<WatchedAction> = {}): WatchedAction {
  return {
    key: "7",
    standard: 7,
    action: "7. Divulgar serviço transformado.",
    parties: "agency",
    situation: "notStarted",
    month,
    place: { sheet: "Cronograma", row: 12, column: 3 },
    ...said,
  };
}

/** A plan received on 2 January 2026 that owes nothing else than its actions: it was measured for years to come. */
export function watchedPlan(
  actions: readonly WatchedAction[],
  { watch, ...said }: Partial<Omit<WatchedPlan, "watch">> & { readonly watch?: Partial<PlanWatch> } = {},
): WatchedPlan {
  return {
    agency: "900001",
    plan: "p1",
    service: "Emitir certidão",
    state: "submitted",
    checkedOn: "2026-01-02",
    reminders: nothingSent,
    ...said,
    watch: {
      agencyName: "Agência Exemplo de Registros",
      acronym: "AEX",
      owner: { titular: nara, suplente: ivo },
      executiveSecretariat: { titular: helena, suplente: caio },
      actions,
      open: 0,
      lastMeasurement: "2099-12",
      measuredFrom: null,
      ...watch,
    },
  };
}
