import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Card } from "../../../../plan/consolidation/panel/panel-cards.ts";
import { panelCards } from "../../../../plan/consolidation/panel/panel-cards.ts";
import {
  adoptionFigures,
  goalFigures,
  monthFigures,
  stateFigures,
} from "../../../../plan/consolidation/panel/panel-figures.ts";
import type { AgencyRecord, PlanRecord } from "../../../../plan/consolidation/records.ts";
import { all, only, readTree } from "../parts/xml-tree.ts";
import { agencyIdentity, agencyRecord, planRecord } from "./country.ts";
import { inputOf, type WrittenSheet, written } from "./written-consolidated.ts";

function consolidated(plans: readonly PlanRecord[], agencies: readonly AgencyRecord[] = []) {
  return inputOf({ plans, agencies }).consolidated;
}

function card(label: string, plans: readonly PlanRecord[], agencies: readonly AgencyRecord[] = []): Card | undefined {
  return panelCards(consolidated(plans, agencies))
    .flat()
    .find((candidate) => candidate.label.startsWith(label));
}

const goals = (services: number, registered: number, digital: number) => ({
  services,
  registered,
  digital,
  withPlan: 0,
});

describe("A headline figure", () => {
  test("of an indicator says how many plans it rests on and how old it is", () => {
    const plans = [planRecord(0, 1), planRecord(6, 1), planRecord(2, 1, { latest: {} })];
    expect(card("Adoção digital", plans)).toMatchObject({
      figure: 605 / 1406,
      note: "2 de 3 planos; medições desde 04/2026",
    });
  });

  test("without data is sem dado, with its coverage", () => {
    const plans = [planRecord(0, 1, { latest: {}, baseline: {} })];
    expect(card("Satisfação", plans)).toMatchObject({ figure: "sem dado", note: "0 de 1 plano" });
    expect(card("Serviços cadastrados", plans)).toMatchObject({ figure: "sem dado", note: "0 de 1 órgão" });
  });

  test("of a goal says what is missing", () => {
    const agency = { ...agencyRecord(0), goals: goals(10, 8, 3) };
    expect(card("Serviços do Portal", [], [agency])).toMatchObject({
      figure: 3 / 8,
      note: "3 de 8 serviços; meta de 50%: falta 1; 1 de 1 órgão",
    });
  });

  test("of late actions says of how many, in how many plans", () => {
    const plans = [planRecord(1, 1)];
    expect(card("Ações atrasadas", plans)?.note).toMatch(
      /^\d+(,\d)?% das \d+ em aberto, em 1 plano; \d+ vencem? em até/,
    );
  });

  test("of late actions is no good news when no action has a month", () => {
    const notes = (...months: (string | null)[]) => {
      const [first] = planRecord(0, 1).actions;
      const open = { situation: "notStarted", dateDone: null } as const;
      const actions = first === undefined ? [] : months.map((month) => ({ ...first, ...open, month }));
      return card("Ações atrasadas", [planRecord(0, 1, { actions })])?.note;
    };
    expect(notes(null, null)).toBe("não se sabe: nenhuma das 2 em aberto tem mês de entrega");
    expect(notes("2031-01", null, null)).toBe("0 vencem em até 30 dias; 2 sem mês de entrega");
    expect(notes("2031-01")).toBe("0 vencem em até 30 dias");
  });
});

describe("The figures of a chart", () => {
  test("leave out the states that no plan is in", () => {
    const plans = [planRecord(0, 1, { state: "approved" }), planRecord(1, 1, { state: "approved" })];
    expect(stateFigures(consolidated(plans))).toEqual([{ state: "Aprovado", plans: 2 }]);
  });

  test("show twelve months around today, or none when nothing is due in them", () => {
    expect(monthFigures(consolidated([planRecord(0, 1)])).map(({ month }) => month)).toEqual([
      "2026-05",
      "2026-06",
      "2026-07",
      "2026-08",
      "2026-09",
      "2026-10",
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
      "2027-03",
      "2027-04",
    ]);
    const long = planRecord(0, 1).actions.map((action) => ({ ...action, month: "2031-01" }));
    expect(monthFigures(consolidated([planRecord(0, 1, { actions: long })]))).toEqual([]);
  });

  test("show the agencies with most services when there are many", () => {
    const agencies = Array.from({ length: 14 }, (_, index) => ({
      ...agencyRecord(index),
      goals: goals(index + 1, index + 1, 0),
    }));
    const shown = goalFigures(consolidated([], agencies));
    expect(shown).toHaveLength(12);
    expect(shown[0]).toEqual({ agency: agencyIdentity(13).acronym, services: 14, registered: 1, digital: 0 });
  });

  test("have no share where an agency has nothing in the Portal", () => {
    const agency = { ...agencyRecord(0), goals: goals(4, 0, 0) };
    expect(goalFigures(consolidated([], [agency]))[0]).toMatchObject({ registered: 0, digital: null });
  });

  test("compare digital adoption of the plans that have both measurements only", () => {
    const pair = planRecord(0, 1);
    const plans = [pair, planRecord(1, 1, { baseline: {} })];
    const share = (values: PlanRecord["latest"]) =>
      (values.digitalAdoption?.value.numerator ?? 0) / (values.digitalAdoption?.value.denominator ?? 1);
    expect(adoptionFigures(consolidated(plans))[0]).toEqual({
      agency: "Todos",
      plans: 1,
      baseline: share(pair.baseline),
      latest: share(pair.latest),
    });
  });
});

describe("The panel's charts", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "panel-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const country = {
    plans: Array.from({ length: 20 }, (_, index) => planRecord(index, 4)),
    agencies: [0, 1, 2].map(agencyRecord),
  };

  test("draw exactly what the cells they refer to hold", async () => {
    const workbook = await written(folder, inputOf(country));
    const panel = await workbook.sheet("Painel");
    for (const number of [1, 2, 3, 4]) {
      const chart = readTree(await workbook.parts.read(`xl/charts/chart${number}.xml`));
      const references = [...all(chart, "c:strRef"), ...all(chart, "c:numRef")];
      expect(references.length).toBeGreaterThan(2);
      for (const reference of references) {
        const cached = all(reference, "c:pt").map((point) => only(point, "c:v").text);
        expect(cached.length).toBeGreaterThan(0);
        expect(cached).toEqual(cellsAt(panel, only(reference, "c:f").text).map(String));
      }
    }
  });

  test("say in their place why they are not there", async () => {
    const workbook = await written(folder, inputOf({ plans: [planRecord(0, 1, { baseline: {}, actions: [] })] }));
    const panel = await workbook.sheet("Painel");
    const drawing = readTree(await workbook.parts.read("xl/drawings/drawing1.xml"));
    expect(all(drawing, "xdr:cNvPr")).toHaveLength(1);
    const words = [...panel.cells.values()];
    for (const sentence of [
      "Nenhuma ação dos planos recebidos tem mês de entrega neste período.",
      "Nenhum plano de trabalho de órgão recebido.",
      "Nenhum plano tem ainda duas medições para comparar.",
    ]) {
      // In the chart's place and in that of its numbers.
      expect(words.filter((word) => word === sentence)).toHaveLength(2);
    }
  });

  test("say on how many plans a comparison rests", async () => {
    const plans = [planRecord(0, 1), planRecord(1, 1, { baseline: {} })];
    const panel = await (await written(folder, inputOf({ plans }))).sheet("Painel");
    expect([...panel.cells.values()]).toContain("Adoção digital: primeira e última medição (1 de 2 planos)");
  });

  test("describe themselves to a person who cannot see them", async () => {
    const workbook = await written(folder, inputOf(country));
    const drawing = readTree(await workbook.parts.read("xl/drawings/drawing1.xml"));
    const descriptions = all(drawing, "xdr:cNvPr").map((properties) => properties.attributes.get("descr") ?? "");
    expect(descriptions).toHaveLength(4);
    for (const description of descriptions) expect(description).toMatch(/^(Barras|Colunas) .{40,}\.$/);
  });
});

/** The contents of the cells of `'Painel'!$A$2:$A$6`. */
function cellsAt(panel: WrittenSheet, reference: string): (string | number | undefined)[] {
  const [, column, first, last = first] = /^'Painel'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(reference) ?? [];
  const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  return rows.map((row) => panel.cells.get(`${column}${row}`)).filter((content) => content !== "sem dado");
}
