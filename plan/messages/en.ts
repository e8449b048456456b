import type { Severity } from "../rules/rule.ts";
import type { RuleMessage } from "./catalogue.ts";
import { adoptionMessages } from "./en/adoption.ts";
import { agencyMessages } from "./en/agency.ts";
import { metricsMessages } from "./en/metrics.ts";
import { peopleMessages } from "./en/people.ts";
import { readingMessages } from "./en/reading.ts";
import { scheduleMessages } from "./en/schedule.ts";
import { serviceMessages } from "./en/service.ts";
import type { RuleCode } from "./pt-BR.ts";

/** What every rule says, in English. */
export const en: { readonly [C in RuleCode]: RuleMessage } = {
  ...readingMessages,
  ...agencyMessages,
  ...peopleMessages,
  ...serviceMessages,
  ...metricsMessages,
  ...scheduleMessages,
  ...adoptionMessages,
};

/** The words of the severities, for one finding and for more. */
export const enSeverities: { readonly [S in Severity]: { readonly one: string; readonly many: string } } = {
  error: { one: "error", many: "errors" },
  query: { one: "query", many: "queries" },
  warning: { one: "warning", many: "warnings" },
};
