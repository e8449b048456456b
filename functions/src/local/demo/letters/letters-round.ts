import type { AgencyAccount, MinistryAccount } from "../../../../../plan/people/account.ts";
import { expectedId } from "../../../../../plan/rounds/expectation.ts";
import { planIdOf } from "../../../portal/prefill.ts";
import type { Surroundings } from "../../../ports/surroundings.ts";
import { noteWork } from "../../../rounds/note-work.ts";
import { declareNothing, waive } from "../../../use-cases/decide-on-expected.ts";
import { openRound } from "../../../use-cases/open-round.ts";
import { fixedKey } from "../fixed-key.ts";
import { must } from "../must.ts";
import { type ActingAgency, before, DUE, type LettersCountry, OPENS } from "./letters-country.ts";

/** The round's name in the store. */
export function roundKey({ today }: LettersCountry): string {
  return fixedKey(`${today} round of letters`);
}

/** Opens a round that expects of every agency its own workbook and the plans of some of its services. */
export async function openLettersRound(
  surroundings: Surroundings,
  country: LettersCountry,
  account: MinistryAccount,
): Promise<void> {
  const { today, agencies } = country;
  const named = agencies.flatMap(({ siorg, planned }) => planned.map(({ name }) => ({ agency: siorg, service: name })));
  const request = {
    key: roundKey(country),
    name: "Primeira rodada",
    opens: before(today, OPENS),
    due: before(today, DUE),
    note: "Envie o plano de trabalho do órgão e os planos dos serviços pedidos. O que não houver a enviar, o ponto focal declara aqui.",
    scope: { agencies: "all" as const, workbook: true, plans: "none" as const, named },
  };
  must(await openRound(surroundings, { account, request }));
}

/** What an agency that sends nothing, or not all, does about the first thing that it does not send. */
export type Excuse = "begins" | "declares" | "isWaived" | "isSilent";

/** The largest of those that send nothing is waived altogether; of the others each does something else. */
export function excuseOf({ agencies }: LettersCountry, agency: ActingAgency): Excuse | null {
  const missing = agencies.filter(({ unsent, faulty }) => unsent.length > 0 && faulty === null);
  const place = missing.indexOf(agency);
  if (place === -1) return null;
  const [largest] = missing.filter(({ sends }) => !sends);
  if (agency === largest) return "isWaived";
  return (["isSilent", "begins", "isSilent", "declares", "isSilent"] as const)[place % 5] ?? "isSilent";
}

/** Does what {@link excuseOf} says. Done again it comes to the same. */
export async function excuse(
  surroundings: Surroundings,
  country: LettersCountry,
  {
    agency,
    focalPoint,
    analyst,
  }: { readonly agency: ActingAgency; readonly focalPoint: AgencyAccount; readonly analyst: MinistryAccount },
): Promise<void> {
  const round = roundKey(country);
  const plans = agency.unsent.map(({ slug }) =>
    expectedId({ kind: "plan", plan: planIdOf(slug), service: null, begun: false }),
  );
  const [first] = agency.unsent;
  if (first === undefined) return;
  switch (excuseOf(country, agency)) {
    case "begins": {
      const [plan, service] = agency.sends ? [planIdOf(first.slug), first.name] : [null, null];
      return noteWork(surroundings, { account: focalPoint, plan, service, found: null });
    }
    case "declares": {
      const declaring = { expected: plans.slice(0, 1), declared: true, note: "O serviço não muda este ano." };
      must(await declareNothing(surroundings, { account: focalPoint, round, declaring }));
      return;
    }
    case "isWaived": {
      const reason = "O órgão está em reestruturação; entra na próxima rodada.";
      const waiving = { agency: agency.siorg, expected: ["workbook", ...plans], reason };
      must(await waive(surroundings, { account: analyst, round, waiving }));
      return;
    }
    default:
      return;
  }
}
