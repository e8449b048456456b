import { expect, test } from "@jest/globals";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import { checkPlan } from "../../../plan/rules/check.ts";
import { planContent } from "../../plan/content-of.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";
import { sendableLetter } from "../../portal/sendable-letter.ts";

const TODAY = "2026-05-15";

describeWithLetters("the plans of the real letters, filled in", (folder) => {
  test("have no errors but queries to be explained, and say of their service what the letter says", async () => {
    const severities = { error: 0, query: 0, warning: 0 };
    const altered: string[] = [];
    let letters = 0;
    for await (const { result } of readLettersFolder(folder)) {
      if (!result.ok) continue;
      const { slug, name, agency } = result.letter;
      const values = sendableLetter(result.letter, TODAY);
      const context = { today: TODAY, revision: 1, final: false, sender: agency.siorg };
      for (const { severity } of checkPlan(planContent(values), context)) severities[severity]++;
      if (values.fields["service.slug"] !== slug || values.fields["service.name"] !== name) altered.push(slug);
      letters++;
    }
    expect(letters).toBeGreaterThan(1_000);
    expect(altered).toEqual([]);
    expect(severities.error).toBe(0);
    expect(severities.query).toBeGreaterThan(100);
  }, 120_000);
});
