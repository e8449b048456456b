import { formatMonth } from "../../calendar/month.ts";
import { listLabel } from "../../form/lists.ts";
import type { IndicatorKey } from "../../form/metrics.ts";
import type { Consolidated } from "../consolidated.ts";
import { agencyWord } from "../tables/agency-words.ts";
import { goalOrigins } from "../tables/goals-table.ts";
import { ALL_AGENCIES, indicatorOrigins } from "../tables/indicators-table.ts";
import type { KeyedTable, Origin } from "../tables/table.ts";
import { type NumberTable, type PanelNumbers, panelNumbers } from "./panel-numbers.ts";

type NumberRow = NumberTable["rows"][number];

/** What the numbers of each chart are called as a table, and what a row of them was read from. */
const TABLES: {
  readonly [K in keyof PanelNumbers]: {
    readonly table: string;
    readonly origins: (label: string, header: string, consolidated: Consolidated) => readonly Origin[];
  };
} = {
  states: {
    table: "tbPainelSituacoes",
    origins: (label, _header, { plans }) =>
      plans
        .filter(({ state }) => listLabel("planStates", state) === label)
        .map((plan) => ({ record: plan, cells: [] })),
  },
  months: {
    table: "tbPainelMeses",
    origins: (label, _header, { plans }) =>
      plans
        .filter(({ state }) => state !== "cancelled")
        .flatMap((plan) => {
          const cells = plan.actions
            .filter(
              ({ month, situation }) => month !== null && situation !== "cancelled" && formatMonth(month) === label,
            )
            .map(({ place }) => ({ place }));
          return cells.length === 0 ? [] : [{ record: plan, cells }];
        }),
  },
  goals: {
    table: "tbPainelMetas",
    origins: (label, header, { agencies }) =>
      agencies
        .filter(({ identity }) => agencyWord(identity) === label)
        .flatMap((agency) => goalOrigins(agency, header === "Órgão" ? header : "")),
  },
  adoption: {
    table: "tbPainelAdocao",
    origins: (label, _header, all) => adoptionOrigins("digitalAdoption", label, all),
  },
};

function adoptionOrigins(key: IndicatorKey, label: string, { plans, agencies }: Consolidated): readonly Origin[] {
  if (label === ALL_AGENCIES) return indicatorOrigins(key, plans);
  return agencies
    .filter(({ identity }) => agencyWord(identity) === label)
    .flatMap((agency) => indicatorOrigins(key, agency.plans));
}

/** The numbers of the panel's charts as tables, in the order of the charts. */
export function numberTables(consolidated: Consolidated): {
  readonly [K in keyof PanelNumbers]: KeyedTable<NumberRow>;
} {
  const numbers = panelNumbers(consolidated);
  const table = (name: keyof PanelNumbers): KeyedTable<NumberRow> => {
    const { headers, looks, rows, whenEmpty, title } = numbers[name];
    const [label = "", ...values] = headers;
    return {
      name: "Painel",
      table: TABLES[name].table,
      altText: title,
      columns: [
        { header: label, width: 16, look: "text", cell: (row) => row.label },
        ...values.map((header, index) => ({
          header,
          width: 13,
          look: looks[index] ?? "count",
          cell: (row: NumberRow) => row.values[index] ?? "sem dado",
        })),
      ],
      rows,
      whenEmpty,
      frozenColumns: 0,
      keyOf: (row) => row.label,
      originsOf: (row, header) => TABLES[name].origins(row.label, header, consolidated),
    };
  };
  return { states: table("states"), months: table("months"), goals: table("goals"), adoption: table("adoption") };
}
