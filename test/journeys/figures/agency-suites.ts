import { expect, test } from "@jest/globals";
import { lacking, listsTogether } from "./figures-by-hand.ts";
import { roundByHand, roundTogether } from "./round-by-hand.ts";
import { bothOf, plansOf, type ShownCountry } from "./shown-country.ts";

/** The goals and the round, of the country and of each agency. */
export function agencySuites(shown: () => ShownCountry): void {
  test("both goals, of the country and of each agency", async () => {
    const country = shown();
    const { lists, ministry } = country;
    const answer = await ministry.ask("consolidatedGoals");
    const all = listsTogether(lists);
    expect(answer.all).toEqual({
      registered: {
        ratio: { numerator: all.registered, denominator: all.services },
        gap: lacking(all.registered, all.services, 100),
      },
      digital: {
        ratio: { numerator: all.digital, denominator: all.registered },
        gap: lacking(all.digital, all.registered, 50),
      },
    });
    for (const { siorg, services, registered, digital, withPlan } of lists) {
      const goals = answer.agencies.find(({ identity }) => identity.siorg === siorg)?.goals;
      expect([siorg, goals?.registered.ratio, goals?.digital.ratio]).toEqual([
        siorg,
        { numerator: registered, denominator: services },
        registered === 0 ? null : { numerator: digital, denominator: registered },
      ]);
      for (const [place, rows] of bothOf(country, { table: "pdMetas", sheet: "Metas", header: "Órgão" })) {
        const row = rows.find((one) => String(one.SIORG) === siorg);
        const counts = [
          row?.Serviços,
          row?.["Cadastrados no Portal"],
          row?.Digitais,
          row?.["Com plano, segundo o órgão"],
        ];
        expect([place, siorg, ...counts]).toEqual([place, siorg, services, registered, digital, withPlan]);
        expect([row?.["Faltam cadastrar"], row?.["Faltam digitalizar"], row?.["Planos recebidos"]]).toEqual([
          lacking(registered, services, 100),
          lacking(digital, registered, 50),
          plansOf(country, siorg).length,
        ]);
      }
    }
  });

  test("the round's completeness and timeliness, of all and of each agency", async () => {
    const { lived, ministry } = shown();
    const [round] = await ministry.ask("rounds");
    const table = await ministry.ask("round", {}, { round: round?.round ?? "" });
    const inRound = roundByHand(lived.country);
    for (const { siorg, received, declared, expected, onTime } of inRound) {
      const listed = table.agencies.find((one) => one.siorg === siorg);
      expect([siorg, listed?.completeness, listed?.timeliness]).toEqual([
        siorg,
        expected === 0 ? null : { numerator: received + declared, denominator: expected },
        expected === 0 ? null : { numerator: onTime, denominator: expected },
      ]);
    }
    const { received, declared, waived, expected, onTime } = roundTogether(inRound);
    expect(table.all.completeness).toEqual({ numerator: received + declared, denominator: expected });
    expect(table.all.timeliness).toEqual({ numerator: onTime, denominator: expected });
    expect(table.all.counts).toMatchObject({ received, declared, waived });
    expect(onTime).toBeLessThan(received + declared);
  });
}
