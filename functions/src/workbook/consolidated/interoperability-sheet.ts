import type { DataBaseRecord, PlanRecord } from "../../../../plan/consolidation/records.ts";
import { agencyColumns } from "./agency-words.ts";
import { NO_DATA, originColumns } from "./column.ts";
import type { TableSheet } from "./table-sheet.ts";

/** A data base that a plan asks for. */
export interface DataBaseRow {
  readonly plan: PlanRecord;
  readonly dataBase: DataBaseRecord;
}

/** Every data base that the plans ask for. */
export function* dataBaseRows(plans: Iterable<PlanRecord>): Generator<DataBaseRow> {
  for (const plan of plans) for (const dataBase of plan.dataBases) yield { plan, dataBase };
}

/** `Interoperabilidade`: a row a data base needed, through ConectaGov. */
export function interoperabilitySheet(rows: Iterable<DataBaseRow>): TableSheet<DataBaseRow> {
  return {
    name: "Interoperabilidade",
    table: "tbInteroperabilidade",
    altText: "As bases de dados que os planos pedem a outros órgãos, uma por linha, com a finalidade.",
    columns: [
      { header: "Base de dados", width: 36, look: "wrapped", cell: ({ dataBase }) => dataBase.dataBase },
      { header: "Órgão da base", width: 30, look: "wrapped", cell: ({ dataBase }) => dataBase.agency ?? NO_DATA },
      { header: "Finalidade", width: 46, look: "wrapped", cell: ({ dataBase }) => dataBase.purpose },
      ...agencyColumns<DataBaseRow>(({ plan }) => plan.agency),
      { header: "Serviço", width: 40, look: "wrapped", cell: ({ plan }) => plan.service.name?.value ?? NO_DATA },
      ...originColumns<DataBaseRow>(({ plan, dataBase }) => ({ source: plan.source, place: dataBase.place })),
    ],
    rows,
    whenEmpty: "Nenhum plano pede base de dados.",
    frozenColumns: 1,
  };
}
