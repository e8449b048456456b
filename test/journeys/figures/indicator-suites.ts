import { expect, test } from "@jest/globals";
import { rowsShown } from "../../addin/excel/tables/country-in-excel.ts";
import { expectFigure, monthOf, NAMES, shownFigure, thisMonth } from "./figure-shown.ts";
import { actionsByHand, adoptionThenAndNow, burdenByHand, indicatorsByHand, listsTogether } from "./figures-by-hand.ts";
import { bothOf, plansOf, type ShownCountry, senders } from "./shown-country.ts";

/** The headline and the seven indicators, of the country and of each agency, everywhere they are shown. */
export function indicatorSuites(shown: () => ShownCountry): void {
  test("the headline", async () => {
    const country = shown();
    const { today, plans, lists, ministry, excel } = country;
    const expected = plans.filter(({ state }) => state !== "cancelled").length;
    const { headline } = await ministry.ask("consolidatedIndicators");
    const actions = actionsByHand(plans, today);
    const list = listsTogether(lists);
    const indicators = indicatorsByHand(plans, thisMonth(country));
    expect(headline).toMatchObject({
      plans: plans.length,
      agencies: lists.length,
      // What has errors is not received.
      plansWithErrors: 0,
      lateActions: actions.filter((action) => action.standing === "late").length,
      dueActions: actions.filter((action) => action.standing === "due").length,
      goalCounts: list,
      goalsCoverage: { reporting: lists.length, expected: lists.length },
    });
    const adoption = indicators.get("digitalAdoption");
    expect(headline.digitalAdoption).toMatchObject({
      numerator: adoption?.numerator,
      denominator: adoption?.denominator,
      reporting: adoption?.plans,
      expected: expected,
      oldest: monthOf(adoption?.oldest ?? null),
    });
    const compared = adoptionThenAndNow(plans, thisMonth(country));
    expect(headline.digitalAdoption.comparison).toEqual({
      plans: compared.plans,
      baseline: compared.first.numerator / compared.first.denominator,
      latest: compared.latest.numerator / compared.latest.denominator,
    });
    const [all] = rowsShown(excel, "pdPainelAdocao");
    expect(all).toMatchObject({ Órgão: "Todos", Planos: compared.plans });
    expectFigure(["then"], all?.["Primeira medição"], compared.first.numerator / compared.first.denominator);
    expectFigure(["now"], all?.["Última medição"], compared.latest.numerator / compared.latest.denominator);
    const { yearlyBurden } = headline;
    expectFigure(["burden"], yearlyBurden.reais, burdenByHand(plans, thisMonth(country)));
    expect(yearlyBurden).toMatchObject({
      reporting: indicators.get("cost")?.plans,
      expected: expected,
      oldest: monthOf(indicators.get("cost")?.oldest ?? null),
    });
    const panel = new Map(rowsShown(excel, "pdPainel").map((row) => [row.Número, row.Valor]));
    expect(panel.get("Planos de integração")).toBe(headline.plans);
    expect(panel.get("Órgãos")).toBe(headline.agencies);
    expect(panel.get("Ações atrasadas")).toBe(headline.lateActions);
    expect(panel.get("Ações que vencem em até 30 dias")).toBe(headline.dueActions);
    expectFigure(["panel"], panel.get("Custo anual para os cidadãos (R$)"), burdenByHand(plans, thisMonth(country)));
    expectFigure(["panel"], panel.get("Serviços cadastrados no Portal"), list.registered / list.services);
    expectFigure(["panel"], panel.get("Serviços do Portal que são digitais"), list.digital / list.registered);
  });

  test("every indicator of the country and of each agency, with its coverage and its oldest month", async () => {
    const country = shown();
    const { plans, ministry } = country;
    const answer = await ministry.ask("consolidatedIndicators");
    const scopes = [
      { agency: "Todos", siorg: null, plans, of: answer.indicators },
      ...senders(country).map((siorg) => {
        const of = answer.agencies.find(({ identity }) => identity.siorg === siorg);
        return { agency: of?.identity.acronym ?? "", siorg, plans: plansOf(country, siorg), of: of?.indicators };
      }),
    ];
    for (const { agency, siorg, plans: some, of } of scopes) {
      for (const [indicator, byHand] of indicatorsByHand(some, thisMonth(country))) {
        const what = [agency, indicator];
        const figure = of?.[indicator as keyof typeof of];
        const { plans: reporting, withoutWeight: unweighted, denominator } = byHand;
        const expected = some.filter(({ state }) => state !== "cancelled").length;
        expect([...what, figure]).toEqual([
          ...what,
          expect.objectContaining({ reporting, unweighted, denominator, expected }),
        ]);
        expect(Math.abs((figure?.numerator ?? Number.NaN) - byHand.numerator)).toBeLessThanOrEqual(reporting / 2);
        expectFigure(what, figure?.figure, shownFigure(indicator, byHand));
        if (indicator !== "digitisation") expect([...what, figure?.oldest]).toEqual([...what, monthOf(byHand.oldest)]);
        for (const [place, rows] of bothOf(country, {
          table: "pdIndicadores",
          sheet: "Indicadores",
          header: "Órgão",
        })) {
          const row = rows.find(
            (one) =>
              one.Indicador === NAMES[indicator] &&
              (siorg === null ? one.Órgão === "Todos" : String(one.SIORG) === siorg),
          );
          expectFigure([place, ...what], row?.Valor, shownFigure(indicator, byHand));
          expect([place, ...what, row?.["Planos que informam"], row?.["Planos esperados"]]).toEqual([
            place,
            ...what,
            reporting,
            expected,
          ]);
          expect([place, ...what, row?.["Médias sem peso"]]).toEqual([place, ...what, unweighted]);
        }
      }
    }
  });
}
