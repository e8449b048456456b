import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** Data bases of other agencies are asked for, without ConectaGov, through which they come. */
export const adoptionDataBaseWithoutTool: Rule<PlanContent> = {
  code: "adoption.data-base-without-tool",
  severity: "query",
  since: "1.0",
  *check({ fields, tables }) {
    const adopted = fields["tools.systemsIntegration.adopted"];
    const { rows } = tables["adoption.dataBases"];
    if (adopted.value === false && rows.length > 0) {
      yield { at: [adopted, ...rows.map(({ cells }) => cells.dataBase)], values: { count: rows.length } };
    }
  },
};
