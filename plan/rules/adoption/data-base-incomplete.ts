import { fieldLabel } from "../../form/labels.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A data base without its name, or without the agency that keeps it: nobody can be asked for it. */
export const adoptionDataBaseIncomplete: Rule<PlanContent> = {
  code: "adoption.data-base-incomplete",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables["adoption.dataBases"].rows) {
      for (const entry of [cells.dataBase, cells.agency]) {
        if (isUnanswered(entry)) yield { at: [entry], values: { column: fieldLabel(entry.key) } };
      }
    }
  },
};
