import { declarationOf, fieldLabel } from "../../form/labels.ts";
import type { Entry } from "../../workbook/entry.ts";
import type { Rule } from "../rule.ts";
import type { AnyContent } from "./odd-entries.ts";

/** Cells of the form that the workbook no longer has. One finding for all: one lost sheet loses dozens. */
export const readingFieldMissing: Rule<AnyContent> = {
  code: "reading.field-missing",
  severity: "error",
  since: "1.0",
  *check({ fields }) {
    const missing: Entry<unknown>[] = [];
    for (const key in fields) {
      const entry = fields[key];
      if (entry?.state === "missing" && declarationOf(key)?.origin === "agency") missing.push(entry);
    }
    if (missing.length === 0) return;
    yield {
      at: missing,
      values: { count: missing.length, fields: { list: missing.map((entry) => fieldLabel(entry.key)) } },
    };
  },
};
