import type { AgencyListed, Lineage } from "../../../plan/contract/consolidated.ts";
import type { RoundListed, RoundTable } from "../../../plan/contract/rounds.ts";
import { agencyIdentity } from "../../functions/workbook/consolidated/country.ts";
import * as examples from "../../page/examples.ts";
import { round, table as roundTable } from "../../page/round-examples.ts";
import { type Country, countryOf } from "../excel/tables/country-in-excel.ts";

/** A round in which something is expected of the second agency alone. */
export const ROUND: RoundListed = { ...round, name: "Um" };
export const ROUND_TABLE: RoundTable = {
  ...roundTable,
  round: ROUND,
  agencies: roundTable.agencies.slice(0, 1).map((agency) => ({ ...agency, ...agencyIdentity(1), siorg: "1001" })),
};

export const COUNTRY = countryOf(30, 3);

export const LINEAGE: Lineage = {
  asOf: "2026-11-22",
  found: true,
  all: 2,
  origins: [
    {
      agency: agencyIdentity(0),
      plan: "plano-0",
      service: "Certidão de pesca artesanal nº 0",
      revision: 3,
      receipt: examples.receipt,
      cells: [{ sheet: "Medições", cell: "B8", label: "Total de solicitações", typed: "1.234" }],
    },
    { agency: agencyIdentity(1), plan: null, service: null, revision: 1, receipt: null, cells: [] },
  ],
};

/** What the ministry's list says of the country. */
export function agenciesOf({ plans }: Country): readonly AgencyListed[] {
  return [0, 1, 2].map((index) => {
    const { siorg, name, acronym } = agencyIdentity(index);
    const own = plans.filter(({ agency }) => agency.siorg === siorg);
    return {
      siorg: siorg ?? "",
      name,
      acronym,
      plans: own.length,
      states: Object.fromEntries(
        [...Map.groupBy(own, ({ state }) => state)].map(([state, some]) => [state, some.length]),
      ),
      findings: { error: 0, query: 0, warning: 0 },
      received: "2026-11-20T17:05:09Z",
      workbook: null,
    };
  });
}
