import { describe, expect, test } from "@jest/globals";
import { addressOf } from "../../../addin/page/address.ts";
import type { ChartStyle, Drawing } from "../../../addin/page/dashboard/charts/chart-style.ts";
import { shareBars } from "../../../addin/page/dashboard/charts/share-bars.ts";
import { smallColumns } from "../../../addin/page/dashboard/charts/small-columns.ts";
import { stackedBars } from "../../../addin/page/dashboard/charts/stacked-bars.ts";
import { dashboardAsked, dashboardLink } from "../../../addin/page/dashboard/dashboard-address.ts";
import { goalTold } from "../../../addin/page/dashboard/goal-panel.ts";
import { loadTold } from "../../../addin/page/dashboard/load-panel.ts";
import { monthsTold } from "../../../addin/page/dashboard/month-panel.ts";
import { roundTold } from "../../../addin/page/dashboard/round-panel.ts";
import { toolsTold } from "../../../addin/page/dashboard/tool-panel.ts";
import { filtersTold } from "../../../addin/page/lists/filters-told.ts";
import { listAsked, listLink } from "../../../addin/page/lists/list-address.ts";
import { wordsIn } from "../../../addin/page/messages/catalogue.ts";
import { dashboardAnswer } from "../../page/dashboard-examples.ts";

const portuguese = wordsIn("pt-BR");
const english = wordsIn("en");

/** What stands in an address behind the page's name. */
function withinOf(link: string): readonly string[] {
  const address = addressOf(link);
  return "within" in address ? address.within : [];
}

describe("addresses", () => {
  test.each([
    { agency: null, state: null, round: null },
    { agency: "26000", state: "approved", round: "b4a2f6de-0000-4000-8000-000000000001" },
    { agency: null, state: null, round: "com / barra" },
  ] as const)("of the dashboard of %o say it", (asked) => {
    expect(dashboardAsked(withinOf(dashboardLink(asked)))).toEqual(asked);
  });

  test("of what there is not are of everything", () => {
    expect(dashboardAsked(["orgao", "x'y", "situacao", "nenhuma", "rodada"])).toEqual({
      agency: null,
      state: null,
      round: null,
    });
    expect(listAsked(["outra", "pagina", "-3", "cor", "azul"])).toEqual({ kind: "plans", filters: {}, page: 1 });
  });

  test("of a list say its filters and its page", () => {
    const asked = {
      kind: "actions",
      filters: { agency: "26000", standing: "due,onTime", monthFrom: "2026-09", text: "a/b c" },
      page: 3,
    } as const;
    expect(listAsked(withinOf(listLink(asked)))).toEqual(asked);
    expect(listLink({ kind: "plans", filters: {} })).toBe("#/listas/planos");
  });
});

describe("filters in words", () => {
  const told = (filters: Parameters<typeof filtersTold>[0], words = portuguese) =>
    filtersTold(filters, (siorg) => `INEX ${siorg}`, words).map(({ text }) => text);

  test("are sentences of the domain, in either language", () => {
    expect(
      told({
        agency: "26000",
        state: "approved",
        tool: "requestTool",
        adoption: "declined",
        launchFrom: "2027-Q1",
        launchUntil: "2027-Q1",
      }),
    ).toEqual([
      "órgão INEX 26000",
      "situação do plano: Aprovado",
      "não aderem a “Ferramenta de solicitação e acompanhamento dos serviços”",
      "lançamento no 1º trim. (mar.) 2027",
    ]);
    expect(told({ standing: "due,onTime", monthFrom: "2026-09", errors: "yes", launch: "none" })).toEqual([
      "sem trimestre de lançamento",
      "com erros a corrigir",
      "ação: vence em até 30 dias ou no prazo",
      "entrega de 09/2026 em diante",
    ]);
    expect(told({ monthFrom: "2026-09", monthUntil: "2026-09" }, english)).toEqual(["delivery in September 2026"]);
  });

  test("that nobody knows are told as they are, and break nothing", () => {
    expect(told({ state: "constructor", standing: "toString", tool: "x" })).toEqual([
      "situação do plano: constructor",
      "ferramenta “x”",
      "ação: toString",
    ]);
  });
});

describe("what the panels say", () => {
  const answer = dashboardAnswer({ agencies: 12, plans: 120, withoutList: 1 });
  const empty = dashboardAnswer({ agencies: 0, plans: 0 });

  test("is the finding, with its numbers", () => {
    expect(goalTold("registered", answer, portuguese)).toEqual([
      "3 de 11 órgãos já cadastraram todos os seus serviços no Portal. No conjunto, 89,5% (394 de 440); faltam 46 para 100%.",
      "1 órgão não enviou a lista dos seus serviços, e não entra na conta.",
    ]);
    expect(goalTold("digital", answer, english)[0]).toBe(
      "3 of 11 agencies offer 50% or more of the services they have in the Portal digitally. Together, 38.6% (152 of 394); 45 more are needed for 50%.",
    );
    expect(monthsTold(answer, portuguese)[0]).toBe(
      "Hoje 120 ações estão em atraso, e o mês com mais delas é 09/2026 (40). Das 288 ações que já foram concluídas ou já venceram, 51,4% foram concluídas no prazo.",
    );
    expect(toolsTold(answer, portuguese)[0]).toBe("As 5 ferramentas têm o mesmo número de adesões: 56 de 112 planos.");
    expect(loadTold(answer, portuguese)).toEqual([
      "Os planos pedem 280 usos de ferramentas. Nos próximos dois anos, o trimestre com mais pedidos é o 2º trim. (jun.) 2027: 54, dos quais 12 de “Módulo de Autenticação Brasil Cidadão”.",
      "33 pedidos são de planos sem trimestre de lançamento, e estão à parte.",
    ]);
    expect(roundTold(answer, portuguese)).toBe(
      "3 de 12 órgãos entregaram tudo o que se esperava. Das 69 entregas esperadas, 29 chegaram (42%); 9 em atraso. Prazo: 30/11/2026.",
    );
  });

  test("is why there is nothing, where there is nothing", () => {
    for (const words of [portuguese, english]) {
      const told = [
        ...goalTold("registered", empty, words),
        ...monthsTold(empty, words),
        ...toolsTold(empty, words),
        ...loadTold(empty, words),
        roundTold(empty, words),
      ].filter((sentence) => sentence !== "");
      expect(told).toHaveLength(5);
      expect(told.filter((sentence) => /[{}]|NaN|undefined|null/.test(sentence))).toEqual([]);
    }
  });

  test("fills every placeholder of countries of all sizes", () => {
    for (const size of [
      { agencies: 1, plans: 1 },
      { agencies: 1, plans: 0 },
      { agencies: 3, plans: 7, withoutList: 3 },
      { agencies: 400, plans: 500 },
    ]) {
      const one = dashboardAnswer(size);
      for (const words of [portuguese, english]) {
        const told = [
          ...goalTold("registered", one, words),
          ...goalTold("digital", one, words),
          ...monthsTold(one, words),
          ...toolsTold(one, words),
          ...loadTold(one, words),
          roundTold(one, words),
        ];
        expect(told.filter((sentence) => /[{}]|NaN|undefined|null/.test(sentence))).toEqual([]);
      }
    }
  });
});

const STYLE: ChartStyle = {
  text: "#1",
  quiet: "#2",
  line: "#3",
  paper: "#4",
  main: "#5",
  good: "#6",
  bad: "#7",
  careful: "#8",
  pale: "#9",
  font: "Letra",
};

/** What a chart says to the library, as text that can be looked into. */
function optionOf({ option }: Drawing, width = 900) {
  // biome-ignore lint/suspicious/noExplicitAny: the library's options are unions of hundreds of types
  return JSON.parse(JSON.stringify(option(STYLE, width))) as any;
}

describe("charts", () => {
  const bars = shareBars({
    said: "Um de dois",
    target: { share: 0.5, name: "meta 50%" },
    bars: [
      { name: "INEX", share: 0.25, short: "25%", long: "25% · faltam 3", link: "#/a" },
      { name: "{b}", share: null, short: "sem dado", long: "sem dado", link: null },
    ],
  });
  const stacked = stackedBars({
    said: "Três",
    standing: true,
    names: ["09/26", "10/26"],
    parts: [
      { name: "Em atraso", colour: "bad", pattern: "stripes", values: [3, 0], links: ["#/late", "#/none"] },
      { name: "No prazo", colour: "good", pattern: null, values: [1, 2], links: ["#/x", "#/y"] },
    ],
  });
  const columns = smallColumns({
    said: "Curva",
    names: ["4º tri 26", "sem trimestre"],
    apart: [false, true],
    rows: [
      { name: "Portal de Serviços", values: [4, 1], links: ["#/q", "#/n"] },
      { name: "Ferramenta de solicitação e acompanhamento", values: [0, 2], links: ["#/r", "#/s"] },
    ],
  });

  test("of shares have a bar an agency, in per cent, and the target as a line", () => {
    const option = optionOf(bars);
    expect(option.series[0].data.map(({ value }: { value: number }) => value)).toEqual([25, 0]);
    expect(option.series[0].markLine.data).toEqual([{ xAxis: 50 }]);
    expect(option.yAxis[0].data).toEqual(["INEX", "{b}"]);
    expect(option.yAxis[1].data).toEqual(["25% · faltam 3", "sem dado"]);
    expect(optionOf(bars, 300).yAxis[1].data).toEqual(["25%", "sem dado"]);
    expect(option.series[0].data[1].tooltip.formatter).toBe("(b): sem dado");
  });

  test("of parts tell them apart by a pattern too, and write no number where there is no room", () => {
    const option = optionOf(stacked);
    const [late, onTime] = option.series;
    expect(late.itemStyle).toMatchObject({ color: STYLE.bad, decal: { dashArrayX: [1, 0] } });
    expect(onTime.itemStyle.decal).toBeUndefined();
    expect(late.data.map(({ value }: { value: number | string }) => value)).toEqual([3, "-"]);
    expect(late.data.map(({ label }: { label: { show: boolean } }) => label.show)).toEqual([true, false]);
    expect(optionOf(stacked, 60).series[0].data[0].label.show).toBe(false);
  });

  test("of the load curve have a row a tool, all on one scale, those without a date apart", () => {
    const option = optionOf(columns);
    expect(option.yAxis.map(({ max }: { max: number }) => max)).toEqual([4, 4]);
    expect(option.series).toHaveLength(2);
    expect(option.series[0].data[1].itemStyle.decal).toBeDefined();
    expect(option.series[0].data[0].itemStyle.decal).toBeUndefined();
    expect(option.xAxis.map(({ axisLabel }: { axisLabel: { show: boolean } }) => axisLabel.show)).toEqual([
      false,
      true,
    ]);
    const narrow = optionOf(columns, 200);
    expect(narrow.yAxis[1].name).toBe("Ferramenta de solicitação\ne acompanhamento");
    expect(columns.height(200)).toBeGreaterThan(columns.height(900));
  });

  test("lead from a mark to what it counts, and nowhere from what is no mark", () => {
    expect([bars.linkOf(0, 0), bars.linkOf(0, 1), bars.linkOf(0, 9)]).toEqual(["#/a", null, null]);
    expect([stacked.linkOf(0, 0), stacked.linkOf(1, 1), stacked.linkOf(7, 0)]).toEqual(["#/late", "#/y", null]);
    expect(columns.linkOf(1, 1)).toBe("#/s");
  });

  test("have the page's letters and colours, no HTML of their own, and do not move", () => {
    for (const drawing of [bars, stacked, columns]) {
      const option = optionOf(drawing);
      expect(option).toMatchObject({
        animation: false,
        textStyle: { fontFamily: "Letra", color: STYLE.text },
        tooltip: { renderMode: "richText" },
      });
    }
  });
});
