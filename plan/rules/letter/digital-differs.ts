import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { digitalSteps } from "../service/steps.ts";

/** The service letter says that the service is digital and no step is, or that it is not and every step is. */
export const letterDigitalDiffers: Rule<PlanContent> = {
  code: "letter.digital-differs",
  severity: "warning",
  since: "1.0",
  *check({ fields, tables }) {
    const letter = fields["letter.digital"];
    const { rows } = tables["service.stepsToday"];
    if (letter.value === null || rows.length === 0) return;
    if (rows.some(({ cells }) => cells.digital.value === null)) return;
    const digital = digitalSteps(rows);
    if (digital !== (letter.value ? 0 : rows.length)) return;
    yield { at: [letter], values: { answer: letter.value ? "Sim" : "Não", digital, count: rows.length } };
  },
};
