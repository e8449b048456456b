import { adoptionMessages } from "./pt-BR/adoption.ts";
import { agencyMessages } from "./pt-BR/agency.ts";
import { metricsMessages } from "./pt-BR/metrics.ts";
import { peopleMessages } from "./pt-BR/people.ts";
import { readingMessages } from "./pt-BR/reading.ts";
import { scheduleMessages } from "./pt-BR/schedule.ts";
import { serviceMessages } from "./pt-BR/service.ts";

/** What every rule says, in Portuguese. */
export const ptBR = {
  ...readingMessages,
  ...agencyMessages,
  ...peopleMessages,
  ...serviceMessages,
  ...metricsMessages,
  ...scheduleMessages,
  ...adoptionMessages,
} as const;

/** The codes of the rules that have something to say. */
export type RuleCode = keyof typeof ptBR;

export { ptSeverities } from "./pt-BR/severities.ts";
