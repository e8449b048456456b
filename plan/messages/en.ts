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

export { enSeverities } from "./en/severities.ts";
