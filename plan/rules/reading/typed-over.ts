import { agencyForm } from "../../form/agency-form.ts";
import type { Form } from "../../form/declaration.ts";
import { planForm } from "../../form/plan-form.ts";
import type { Rule } from "../rule.ts";
import type { AnyContent } from "./odd-entries.ts";

const FORMS: readonly Form[] = [planForm, agencyForm];

const COMPUTED_FIELDS = FORMS.flatMap(({ fields }) =>
  Object.keys(fields).filter((key) => fields[key]?.origin === "computed" && !key.startsWith("metrics.")),
);

const COMPUTED_COLUMNS = FORMS.flatMap(({ tables }) =>
  Object.entries(tables).flatMap(([table, { columns }]) =>
    Object.keys(columns)
      .filter((column) => columns[column]?.origin === "computed")
      .map((column) => ({ table, column })),
  ),
);

/**
 * A computed cell outside section 4 was typed over: what is shown there is no longer what the figures say. Nothing is
 * read from it, so it only informs; the indicators of section 4 have rules of their own.
 */
export const readingTypedOver: Rule<AnyContent> = {
  code: "reading.typed-over",
  severity: "warning",
  since: "1.0",
  *check({ fields, tables }) {
    for (const key of COMPUTED_FIELDS) {
      const entry = fields[key];
      if (entry?.state === "value") yield { at: [entry], values: { raw: entry.raw } };
    }
    for (const { table, column } of COMPUTED_COLUMNS) {
      for (const { cells } of tables[table]?.rows ?? []) {
        const entry = cells[column];
        if (entry?.state === "value") yield { at: [entry], values: { raw: entry.raw } };
      }
    }
  },
};
