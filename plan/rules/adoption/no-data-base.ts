import type { PlanContent } from "../../workbook/content.ts";
import { firstRow } from "../first-row.ts";
import type { Rule } from "../rule.ts";

/** ConectaGov is adopted, and no data base of another agency is asked for. */
export const adoptionNoDataBase: Rule<PlanContent> = {
  code: "adoption.no-data-base",
  severity: "query",
  since: "1.0",
  *check({ fields, tables }) {
    const adopted = fields["tools.systemsIntegration.adopted"];
    const table = tables["adoption.dataBases"];
    if (adopted.value !== true || table.found === null || table.rows.length > 0) return;
    yield { at: [firstRow("adoption.dataBases", table), adopted] };
  },
};
