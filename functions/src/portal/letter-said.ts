import { type ServiceSaid, serviceSaid } from "../../../plan/declared/service-said.ts";
import type { Unavailable } from "../../../plan/form/values.ts";
import { channelCode } from "./channels.ts";
import { planValuesOf } from "./prefill.ts";
import type { ServiceLetter } from "./service-letter.ts";

/**
 * What a letter says of its service, as the plan that is prefilled from it says it: what comes of writing a letter into the
 * form is decided in one place, so that the two agree until somebody changes one of them. Of each step all channels.
 */
export function letterSaid(letter: ServiceLetter): ServiceSaid {
  const { fields, tables } = planValuesOf(letter);
  const steps = tables["service.stepsToday"] ?? [];
  return serviceSaid({
    digital: said(fields["letter.digital"]),
    cost: said(fields["letter.cost"]),
    costNote: said(fields["letter.costNote"]),
    timeKind: said(fields["letter.timeKind"]),
    timeMin: said(fields["letter.timeMin"]),
    timeMax: said(fields["letter.timeMax"]),
    timeUnit: said(fields["letter.timeUnit"]),
    steps: steps.map(({ description }, index) => ({
      text: said(description) ?? "",
      channels: [...new Set((letter.steps[index]?.channels ?? []).map(channelCode))].join(","),
    })),
  });
}

/** A letter leaves out what it does not say, and declares nothing as not available. */
function said<T extends string | number | boolean>(value: T | Unavailable | null | undefined): T | null {
  return value === undefined || typeof value === "object" ? null : value;
}
