import type { AnyTable } from "../../../plan/consolidation/tables/any-table.ts";
import type { ConsolidatedTables } from "../../../plan/consolidation/tables/consolidated-tables.ts";

/** A table of the consolidated view and where it is put when it is not in the workbook yet. */
export interface PlacedTable {
  readonly table: AnyTable;
  /** Where its header begins; what says as of when it is stands right above. Both counted from 1. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly chart: PlacedChart | null;
}

/** A chart over the first columns of a table. */
export interface PlacedChart {
  readonly name: string;
  readonly title: string;
  readonly type: "BarClustered" | "ColumnStacked" | "ColumnClustered";
  /** How many columns it draws, the labels not counted. */
  readonly series: number;
  /** `#rrggbb`, a series each. */
  readonly colours: readonly string[];
  /** The series that is drawn as a line; null when none is. */
  readonly line: number | null;
  readonly from: string;
  readonly to: string;
}

/** Title, position, header: the first rows of every sheet. */
const HEADER_ROW = 3;

const NAVY = "#071D41";
const BLUE = "#1351B4";
const SKY = "#7DA7E8";
const WINE = "#8A1228";
const GREY = "#8A93A0";

/** The numbers of the charts stand below them, beside each other, so that each may grow. */
const NUMBERS_ROW = 42;
const CHARTS_COLUMN = 7;

/** The tables in the order of their sheets, each in its place: the figures, the charts and their numbers on the panel. */
export function placedTables({ panel, sheets }: ConsolidatedTables): readonly PlacedTable[] {
  const { figures, states, months, goals, adoption } = panel;
  let column = CHARTS_COLUMN;
  const numbers = (table: AnyTable, chart: PlacedChart): PlacedTable => {
    const placed = { table, headerRow: NUMBERS_ROW, firstColumn: column, chart };
    // Its own columns, the two that each table has besides, and one between.
    column += table.columns.length + 3;
    return placed;
  };
  const bars = { line: null, series: 1, colours: [BLUE] };
  return [
    { table: figures, headerRow: HEADER_ROW, firstColumn: 1, chart: null },
    numbers(states, {
      ...bars,
      name: "pdGraficoSituacoes",
      title: "Planos por situação",
      type: "BarClustered",
      from: "G3",
      to: "N20",
    }),
    numbers(months, {
      name: "pdGraficoMeses",
      title: "Ações por mês de entrega",
      type: "ColumnStacked",
      series: 3,
      colours: [NAVY, SKY, WINE],
      line: null,
      from: "O3",
      to: "X20",
    }),
    numbers(goals, {
      name: "pdGraficoMetas",
      title: "Metas de governança digital por órgão",
      type: "ColumnClustered",
      series: 3,
      colours: [SKY, NAVY, WINE],
      line: 2,
      from: "G22",
      to: "N39",
    }),
    numbers(adoption, {
      name: "pdGraficoAdocao",
      title: "Adoção digital: primeira e última medição",
      type: "ColumnClustered",
      series: 2,
      colours: [GREY, BLUE],
      line: null,
      from: "O22",
      to: "X39",
    }),
    ...sheets.map((table) => ({ table, headerRow: HEADER_ROW, firstColumn: 1, chart: null })),
  ];
}
