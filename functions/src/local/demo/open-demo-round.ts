import { type CivilDate, dateOfDayNumber, dayNumber } from "../../../../plan/calendar/civil-date.ts";
import type { AgencyRound, ExpectationListed } from "../../../../plan/contract/rounds.ts";
import type { Surroundings } from "../../ports/surroundings.ts";
import { noteWork } from "../../rounds/note-work.ts";
import { agencyRounds } from "../../use-cases/agency-rounds.ts";
import { declareNothing, waive } from "../../use-cases/decide-on-expected.ts";
import { openRound } from "../../use-cases/open-round.ts";
import type { DemoAccount } from "../running-stack.ts";
import { analystOf } from "./analyst-of.ts";
import { fixedKey } from "./fixed-key.ts";
import { focalPointsOf } from "./focal-points-of.ts";

/** The round opened so many days ago and is due so many days from now. */
const BEGAN = 14;
const LEFT = 5;

/**
 * Opens a round in the invented country, in which agencies stand in every way: what was sent counts by itself, and of what
 * was not some is begun, some declared to be nothing, some waived, and some merely expected. Done again after an interruption,
 * it comes to the same.
 */
export async function openDemoRound(
  surroundings: Surroundings,
  { today, people }: { readonly today: CivilDate; readonly people: ReadonlyMap<DemoAccount, string> },
): Promise<void> {
  const account = analystOf(people);
  const key = fixedKey(`${today} round`);
  const request = {
    key,
    name: "Primeira rodada",
    opens: dateOfDayNumber(dayNumber(today) - BEGAN),
    due: dateOfDayNumber(dayNumber(today) + LEFT),
    note: "Envie o plano de trabalho do órgão e os planos previstos. O que não houver a enviar, o ponto focal declara aqui.",
    scope: { agencies: "all" as const, workbook: true, plans: "planned" as const, named: [] },
  };
  const opened = await openRound(surroundings, { account, request });
  if (!opened.ok) throw new Error(`The round was refused: ${opened.refusal.code}`);
  for (const [index, focalPoint] of focalPointsOf(people).entries()) {
    const rounds = await agencyRounds(surroundings, { agency: focalPoint.agency });
    const own = rounds.ok ? rounds.result.rounds.find(({ round }) => round.round === key) : undefined;
    const [first] = own === undefined ? [] : untouched(own);
    if (first === undefined) continue;
    const { id, expected } = first;
    const choice = index % 4;
    if (choice === 0 && expected.kind === "plan") {
      const { plan, service } = expected;
      await noteWork(surroundings, { account: focalPoint, plan, service, found: null });
    } else if (choice === 1) {
      const declaring = { expected: [id], declared: true, note: "O serviço não muda este ano." };
      await declareNothing(surroundings, { account: focalPoint, round: key, declaring });
    } else if (choice === 2) {
      const waiving = { agency: focalPoint.agency, expected: [id], reason: "O serviço passa a outro órgão este ano." };
      await waive(surroundings, { account, round: key, waiving });
    }
  }
}

/** Plans that nobody has begun or decided on. */
function untouched({ expectations }: AgencyRound): readonly ExpectationListed[] {
  return expectations.filter(({ expected, standing }) => expected.kind === "plan" && standing.kind === "expected");
}
