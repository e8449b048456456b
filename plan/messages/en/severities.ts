import type { Severity } from "../../rules/rule.ts";

/** The words of the severities, for one finding and for more. */
export const enSeverities: { readonly [S in Severity]: { readonly one: string; readonly many: string } } = {
  error: { one: "error", many: "errors" },
  query: { one: "query", many: "queries" },
  warning: { one: "warning", many: "warnings" },
};
