import type { Grid } from "../../workbook/grid.ts";
import type { Rule } from "../rule.ts";

/** The workbook takes values from other workbooks, which do not come with it. */
export const fileExternalLink: Rule<Grid> = {
  code: "file.external-link",
  severity: "warning",
  since: "1.0",
  *check({ notices }) {
    if (notices.includes("external-link")) yield { at: [] };
  },
};
