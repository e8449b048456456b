import { expect, test } from "@jest/globals";
import { tools } from "../../../plan/form/annex.ts";
import { listLabel } from "../../../plan/form/lists.ts";
import { rowsShown } from "../../addin/excel/tables/country-in-excel.ts";
import { actionsByHand, dataBasesByHand, loadByHand, toolsByHand } from "./figures-by-hand.ts";
import { bothOf, plansOf, type ShownCountry, senders } from "./shown-country.ts";

/** Plans by state and scope, actions, tools, the load curve and interoperability. */
export function planSuites(shown: () => ShownCountry): void {
  test("plans by state and by scope", async () => {
    const country = shown();
    const { plans, ministry, excel } = country;
    const byState = Map.groupBy(plans, ({ state }) => state);
    for (const [state, some] of byState) {
      const { all, rows } = await ministry.ask("consolidatedPlans", { state, limit: "1000" });
      expect([state, all, rows.length]).toEqual([state, some.length, some.length]);
      const label = listLabel("planStates", state as never);
      const panel = rowsShown(excel, "pdPainelSituacoes").find((row) => row.Situação === label);
      expect([state, panel?.Planos]).toEqual([state, some.length]);
      for (const [place, sheet] of bothOf(country, { table: "pdPlanos", sheet: "Planos", header: "Órgão" })) {
        expect([place, state, sheet.filter((row) => row.Situação === label).length]).toEqual([
          place,
          state,
          some.length,
        ]);
      }
    }
    for (const siorg of senders(country)) {
      const { rows } = await ministry.ask("consolidatedPlans", { agency: siorg, limit: "1000" });
      expect(rows.map(({ service }) => service.name?.value).sort()).toEqual(
        plansOf(country, siorg)
          .map(({ service }) => service)
          .sort(),
      );
    }
    for (const { key, label } of tools) {
      const { all } = await ministry.ask("consolidatedPlans", { tool: key });
      expect([key, all]).toEqual([key, plans.filter((plan) => plan.tools.get(label)?.answer === "Sim").length]);
    }
  });

  test("actions by how they stand and by month", async () => {
    const country = shown();
    const { today, plans, ministry, excel } = country;
    const actions = actionsByHand(plans, today);
    for (const [kind, some] of Map.groupBy(actions, (action) => action.standing)) {
      const { all } = await ministry.ask("consolidatedSchedule", { standing: kind });
      expect([kind, all]).toEqual([kind, some.length]);
    }
    const words: { readonly [standing: string]: string } = {
      late: "Atrasada",
      due: "Vence em até 30 dias",
      onTime: "No prazo",
      doneOnTime: "Concluída no prazo",
      doneLate: "Concluída com atraso",
      cancelled: "Cancelada",
    };
    for (const [place, rows] of bothOf(country, { table: "pdCronograma", sheet: "Cronograma", header: "Órgão" })) {
      expect([place, rows.length]).toEqual([place, actions.length]);
      for (const [kind, word] of Object.entries(words)) {
        const expected = actions.filter((action) => action.standing === kind).length;
        expect([place, kind, rows.filter((row) => row.Prazo === word).length]).toEqual([place, kind, expected]);
      }
    }
    for (const [place, rows] of bothOf(country, { table: "pdAtrasos", sheet: "Atrasos", header: "Dias de atraso" })) {
      expect([place, rows.length]).toEqual([place, actions.filter((action) => action.standing === "late").length]);
    }
    const months = rowsShown(excel, "pdPainelMeses");
    expect(months).toHaveLength(12);
    for (const row of months) {
      const [month = 0, year = 0] = String(row.Mês).split("/").map(Number);
      const due = actions.filter((action) => action.month === year * 12 + month - 1);
      const count = (...kinds: readonly string[]) => due.filter((action) => kinds.includes(action.standing)).length;
      expect([
        row.Mês,
        row["Concluídas no prazo"],
        row["Em aberto, no prazo"],
        row["Com atraso"],
        row["Sem data"],
      ]).toEqual([
        row.Mês,
        count("doneOnTime"),
        count("due", "onTime"),
        count("late", "doneLate"),
        count("doneUndated"),
      ]);
    }
  });

  test("late and due actions of each plan, as its agency sees them", async () => {
    const country = shown();
    for (const siorg of senders(country)) {
      const listed = await country.ministry.ask("plans", { agency: siorg });
      const own = plansOf(country, siorg);
      expect([siorg, listed.plans.length]).toEqual([siorg, own.length]);
      for (const plan of own) {
        const actions = actionsByHand([plan], country.today);
        const count = (standing: string) => actions.filter((action) => action.standing === standing).length;
        const row = listed.plans.find(({ service }) => service === plan.service);
        expect([plan.service, row?.state, row?.late, row?.due]).toEqual([
          plan.service,
          plan.state,
          count("late"),
          count("due"),
        ]);
      }
    }
  });

  test("the tools' adoption, the load curve and interoperability", () => {
    const country = shown();
    const { plans, written } = country;
    for (const [tool, { adopted, declined, duties, acknowledged }] of toolsByHand(plans)) {
      for (const [place, rows] of bothOf(country, { table: "pdAdesao", sheet: "Adesão", header: "Ferramenta" })) {
        const row = rows.find((one) => one.Ferramenta === tool && one.Órgão === "Todos");
        expect([
          place,
          tool,
          row?.["Planos que aderem"],
          row?.["Planos que não aderem"],
          row?.["Responsabilidades do órgão"],
          row?.["Responsabilidades assumidas"],
        ]).toEqual([place, tool, adopted, declined, duties, acknowledged]);
      }
    }
    const load = written("Carga")
      .under("Ferramenta")
      .map((row) => [`${row.Ferramenta} | ${row["Trimestre de lançamento"]}`, row.Planos] as const);
    expect(new Map(load)).toEqual(loadByHand(plans));
    const needs = dataBasesByHand(plans);
    expect(needs.size).toBeGreaterThan(0);
    for (const [place, rows] of bothOf(country, {
      table: "pdInteroperabilidade",
      sheet: "Interoperabilidade",
      header: "Base de dados",
    })) {
      const shown = rows.map((row) => [`${row["Base de dados"]} | ${row["Órgão da base"]}`, row["Planos que a pedem"]]);
      expect([place, new Map(shown as [string, number][])]).toEqual([place, needs]);
    }
  });
}
