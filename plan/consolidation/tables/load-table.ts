import { formatQuarter, lastMonthOf, type Quarter } from "../../calendar/quarter.ts";
import { type ToolKey, tools } from "../../form/annex.ts";
import { monthSerial } from "../../workbook/cell/date-serial.ts";
import type { ToolLoad } from "../load-curve.ts";
import type { Table } from "./table.ts";

/** The plans that ask for one tool in one quarter. */
interface LoadRow {
  readonly tool: ToolKey;
  /** Null for plans without a launch quarter. */
  readonly quarter: Quarter | null;
  readonly plans: number;
  /** Those of the quarter and of all before it. */
  readonly accumulated: number | null;
}

const labels = new Map<string, string>(tools.map(({ key, label }) => [key, label]));

/** `Carga`: how many plans put each tool to use, quarter by quarter. */
export function loadTable(curve: readonly ToolLoad[]): Table<LoadRow> {
  return {
    name: "Carga",
    table: "tbCarga",
    altText: "A demanda dos planos por ferramenta e trimestre de lançamento.",
    columns: [
      { header: "Ferramenta", width: 56, look: "wrapped", cell: ({ tool }) => labels.get(tool) ?? tool },
      {
        header: "Trimestre de lançamento",
        width: 24,
        look: "text",
        cell: ({ quarter }) => (quarter === null ? "Sem trimestre" : formatQuarter(quarter)),
      },
      {
        header: "Mês de lançamento",
        width: 14,
        look: "month",
        cell: ({ quarter }) => (quarter === null ? null : monthSerial(lastMonthOf(quarter))),
      },
      { header: "Planos", width: 10, look: "count", cell: ({ plans }) => plans },
      { header: "Planos acumulados", width: 12, look: "count", cell: ({ accumulated }) => accumulated },
    ],
    rows: loadRows(curve),
    whenEmpty: "Nenhum plano adere a uma ferramenta.",
    frozenColumns: 1,
  };
}

function* loadRows(curve: readonly ToolLoad[]): Generator<LoadRow> {
  for (const { tool, quarters, undated } of curve) {
    let accumulated = 0;
    for (const { quarter, plans } of quarters) {
      accumulated += plans;
      yield { tool, quarter, plans, accumulated };
    }
    if (undated > 0) yield { tool, quarter: null, plans: undated, accumulated: null };
  }
}
