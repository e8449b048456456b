import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { before, DUE } from "../../functions/src/local/demo/letters/letters-country.ts";
import { closedMonths } from "../../functions/src/use-cases/closed-months.ts";
import { listPlans } from "../../functions/src/use-cases/list-plans.ts";
import { listRounds } from "../../functions/src/use-cases/list-rounds.ts";
import { planReview } from "../../functions/src/use-cases/plan-review.ts";
import { roundTable } from "../../functions/src/use-cases/round-table.ts";
import { verifyRows } from "../../functions/src/use-cases/verify-rows.ts";
import type { MinistryAccount } from "../../plan/people/account.ts";
import type { LivedCountry } from "../functions/local/lived-country.ts";
import { resultOf } from "../functions/rounds/rounds-at-work.ts";
import { at } from "../functions/submission/cloud.ts";
import { stateOfFate } from "./state-of-fate.ts";

const ANALYST: MinistryAccount = {
  uid: "mia",
  email: "mia@exemplo.gov.br",
  name: "Mia",
  role: "ministry",
  agency: null,
};

/** What became of the agencies of letters, as `npm start -- --letters` has them live. */
export function lifeOfLetters(lived: () => LivedCountry): void {
  const now = () => at(lived().cloud, `${lived().country.today}T20:00:00.000Z`);

  test("is of the letters' agencies, of which every second one sends", async () => {
    const { agencies } = lived().country;
    for (const [index, { siorg, sends, own, plans }] of agencies.entries()) {
      expect([siorg, sends]).toEqual([siorg, index % 2 === 0]);
      const listed = resultOf(await listPlans(now(), { agency: siorg }));
      expect([siorg, listed.workbook !== null]).toEqual([siorg, own !== null]);
      expect([siorg, ...listed.plans.map(({ plan }) => plan).sort()]).toEqual([
        siorg,
        ...plans.map(({ plan }) => plan).sort(),
      ]);
    }
  });

  test("has sent every plan once, and again only those that were corrected, amended or made final", async () => {
    const again = ["corrected", "mended", "amended", "final"];
    for (const { siorg, plans } of lived().country.agencies) {
      const listed = resultOf(await listPlans(now(), { agency: siorg }));
      for (const { plan, revision } of listed.plans) {
        const { fate = "" } = plans.find((own) => own.plan === plan) ?? {};
        expect([plan, fate, revision]).toEqual([plan, fate, again.includes(fate) ? 2 : 1]);
      }
    }
  });

  test("has plans in every state of a review", async () => {
    const plans = lived().country.agencies.flatMap(({ siorg, plans: own }) => own.map((plan) => ({ siorg, ...plan })));
    for (const [fate, state] of Object.entries(stateOfFate)) {
      const of = plans.filter((plan) => plan.fate === fate);
      expect([fate, of.length]).not.toEqual([fate, 0]);
      for (const { siorg, plan } of of) {
        const reviewed = resultOf(await planReview(now(), { account: ANALYST, agency: siorg, plan }));
        const done = state === "approved" || state === "amended" ? ["launched"] : [];
        expect([fate, plan, [state, ...done].includes(reviewed.state)]).toEqual([fate, plan, true]);
        expect([fate, reviewed.final]).toEqual([fate, fate === "final"]);
        const states = reviewed.comments.map((comment) => comment.state);
        const wanted = { returned: ["open", "open"], corrected: ["open", "open"], mended: ["addressed", "addressed"] };
        expect([fate, states]).toEqual([fate, wanted[fate as keyof typeof wanted] ?? []]);
      }
    }
    expect(plans.filter(({ fate }) => fate === "cancelled")).toHaveLength(1);
  });

  test("has a round that is due, with agencies standing in every way", async () => {
    const [round, ...others] = resultOf(await listRounds(now()));
    expect(others).toEqual([]);
    expect(round?.due).toBe(before(lived().country.today, DUE));
    const { all, agencies } = resultOf(await roundTable(now(), { round: round?.round ?? "" }));
    expect(agencies).toHaveLength(lived().country.agencies.length);
    for (const kind of ["received", "late", "declared", "waived"] as const) {
      expect([kind, all.counts[kind]]).not.toEqual([kind, 0]);
    }
    const { numerator = 0, denominator = 1 } = all.completeness ?? {};
    expect(numerator / denominator).toBeGreaterThan(0.3);
    expect(numerator / denominator).toBeLessThan(0.8);
  });

  test("has chased those that did not send, and told those whose plan was looked at", () => {
    const silent = lived().country.agencies.filter(({ sends }) => !sends);
    for (const { domain } of silent) {
      const subjects = lived().mails.filter(({ to }) => to.address === `ponto.focal@${domain}`);
      expect([domain, subjects.length]).not.toEqual([domain, 0]);
    }
    const mornings = lived().mails.flatMap(({ id }) => /^digest\.([\d-]+)/.exec(id)?.[1] ?? []);
    const [first = ""] = mornings.sort();
    const onFirst = lived().mails.filter(({ id }) => id.startsWith(`digest.${first}`));
    expect(onFirst.map(({ to }) => to.address).sort()).toEqual(
      lived()
        .country.agencies.map(({ domain }) => `ponto.focal@${domain}`)
        .sort(),
    );
    const told = lived().mails.filter(({ to }) => to.address.endsWith("exemplo.gov.br"));
    expect(told).toHaveLength(lived().mails.length);
    expect(new Set(lived().mails.map(({ id }) => id)).size).toBe(lived().mails.length);
  });

  test("keeps every workbook that was received, and leaves as a file what could not be sent", () => {
    for (const { own, plans, faulty } of lived().country.agencies) {
      for (const { workbook } of [...(own === null ? [] : [own]), ...plans]) {
        expect(existsSync(join(lived().workbooks, "recebidas", workbook.file))).toBe(true);
      }
      if (faulty !== null) expect(existsSync(join(lived().workbooks, faulty.workbook.file))).toBe(true);
    }
    expect(lived().country.agencies.some(({ faulty }) => faulty !== null)).toBe(true);
  });

  test("has the month before closed, and nothing stored that does not follow from what was received", async () => {
    const months = resultOf(await closedMonths(now()));
    expect(months.map(({ month, closed }) => [month, closed !== null])).toEqual([["2026-10", true]]);
    expect((await verifyRows(now(), { repair: null })).drift).toEqual([]);
  });
}
