import { expect, test } from "@jest/globals";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";
import { checkAgency, checkPlan } from "../../../plan/rules/check.ts";
import { agencyContent, planContent } from "../../plan/content-of.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";
import { sendableAgency } from "../../portal/sendable-agency.ts";
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
  });

  test("are of agencies whose workbooks have no errors either", async () => {
    const letters: ServiceLetter[] = [];
    for await (const { result } of readLettersFolder(folder)) if (result.ok) letters.push(result.letter);
    const agencies = [...Map.groupBy(letters, ({ agency }) => agency.siorg)];
    const errors = agencies.flatMap(([sender, own]) =>
      checkAgency(agencyContent(sendableAgency(own, TODAY)), { today: TODAY, revision: 1, final: false, sender })
        .filter(({ severity }) => severity === "error")
        .map(({ rule }) => `${sender} ${rule}`),
    );
    expect(agencies.length).toBeGreaterThan(20);
    expect(errors).toEqual([]);
  });
});
