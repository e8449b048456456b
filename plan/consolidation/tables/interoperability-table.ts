import { foldedWords } from "../../text/folded-words.ts";
import type { DataBaseDemand } from "../interoperability.ts";
import { planKey } from "../plan-key.ts";
import type { DataBaseRecord, PlanRecord } from "../records.ts";
import { agencyColumns } from "./agency-words.ts";
import type { CellSaid } from "./cell-said.ts";
import { NOT_GIVEN, originColumns } from "./column.ts";
import { eachTime } from "./each-time.ts";
import { type KeyedTable, saidIn } from "./table.ts";

/** One need of one plan, with how many plans share it. */
interface Need {
  readonly plan: PlanRecord;
  readonly record: DataBaseRecord;
  readonly plans: number;
}

function* needsOf(demands: readonly DataBaseDemand[]): Generator<Need> {
  for (const { plans, needs } of demands) for (const { plan, record } of needs) yield { plan, record, plans };
}

/** `Interoperabilidade`: a row for each plan's need of a data base, the most wanted first. */
export function interoperabilityTable(demands: readonly DataBaseDemand[]): KeyedTable<Need> {
  return {
    name: "Interoperabilidade",
    table: "tbInteroperabilidade",
    altText: "As bases de dados que os planos pedem a outros órgãos, uma por linha, com a finalidade.",
    columns: [
      {
        header: "Base de dados",
        width: 36,
        look: "wrapped",
        cell: ({ record }) => record.dataBase,
        said: said("dataBase"),
      },
      {
        header: "Órgão da base",
        width: 30,
        look: "wrapped",
        cell: ({ record }) => record.agency ?? NOT_GIVEN,
        said: said("agency"),
      },
      { header: "Planos que a pedem", width: 11, look: "count", cell: ({ plans }) => plans, said: said("dataBase") },
      { header: "Finalidade", width: 46, look: "wrapped", cell: ({ record }) => record.purpose, said: said("purpose") },
      ...agencyColumns<Need>(({ plan }) => plan.agency),
      {
        header: "Serviço",
        width: 40,
        look: "wrapped",
        cell: ({ plan }) => plan.service.name?.value ?? NOT_GIVEN,
        said: () => [{ field: "service.name" }],
      },
      ...originColumns<Need>(({ plan, record }) => ({ source: plan.source, place: record.place })),
    ],
    rows: eachTime(() => needsOf(demands)),
    whenEmpty: "Nenhum plano pede base de dados.",
    frozenColumns: 1,
    keyOf: ({ plan, record }) => `${planKey(plan)}#${foldedWords(record.dataBase)}#${foldedWords(record.agency ?? "")}`,
    originsOf(row, header) {
      return [{ record: row.plan, cells: saidIn(this, row, header) }];
    },
  };
}

function said(column: string) {
  return ({ record }: Need): readonly CellSaid[] => [{ key: `adoption.dataBases.${column}`, besides: record.place }];
}
