import type { AgencyIdentity } from "../records.ts";
import type { Column } from "./column.ts";

const UNKNOWN = "Órgão não identificado";

/** An agency in one word, for charts and narrow columns: its acronym, or what there is. */
export function agencyWord({ acronym, name, siorg }: AgencyIdentity): string {
  return acronym ?? name ?? siorg ?? UNKNOWN;
}

/** The two columns that name a row's agency. */
export function agencyColumns<R>(agencyOf: (row: R) => AgencyIdentity): readonly Column<R>[] {
  return [
    {
      header: "Órgão",
      width: 14,
      look: "text",
      cell: (row) => agencyWord(agencyOf(row)),
      said: (row) => [{ field: agencyOf(row).acronym === null ? "agency.name" : "agency.acronym" }],
    },
    {
      header: "SIORG",
      width: 9,
      look: "text",
      cell: (row) => agencyOf(row).siorg,
      said: () => [{ field: "agency.siorg" }],
    },
  ];
}
