import { DIGITAL_CHANNELS, type ListCode, listLabel } from "../../form/lists.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { allSteps } from "./steps.ts";

const NOT_DIGITAL: ReadonlySet<ListCode<"channels">> = new Set(["email", "telephone", "inPerson", "post", "fax"]);

/** The channel says one thing and the answer another: only the web and mobile applications count as digital. */
export const serviceStepChannelDigital: Rule<PlanContent> = {
  code: "service.step-channel-digital",
  severity: "query",
  since: "1.0",
  *check(content) {
    for (const { cells } of allSteps(content)) {
      const { channel, digital } = cells;
      if (channel.value === null || digital.value === null) continue;
      const contrary = digital.value ? NOT_DIGITAL.has(channel.value) : DIGITAL_CHANNELS.has(channel.value);
      if (!contrary) continue;
      yield {
        at: [digital, channel],
        values: { channel: listLabel("channels", channel.value), answer: digital.value ? "Sim" : "Não" },
      };
    }
  },
};
