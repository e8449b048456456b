import { countSteps } from "../../indicators/digitisation.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** The service letter says that the service is digital and no step is, or that it is not and every step is. */
export const letterDigitalDiffers: Rule<PlanContent> = {
  code: "letter.digital-differs",
  severity: "warning",
  since: "1.0",
  *check({ fields, tables }) {
    const letter = fields["letter.digital"];
    const { all, digital, undecided } = countSteps(tables["service.stepsToday"].rows);
    if (letter.value === null || all === 0 || undecided > 0) return;
    if (digital !== (letter.value ? 0 : all)) return;
    yield { at: [letter], values: { answer: letter.value ? "Sim" : "Não", digital, count: all } };
  },
};
