import { expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import { agencyRounds } from "../../../functions/src/use-cases/agency-rounds.ts";
import { openRound } from "../../../functions/src/use-cases/open-round.ts";
import { previewScope } from "../../../functions/src/use-cases/preview-scope.ts";
import { roundMissing } from "../../../functions/src/use-cases/round-missing.ts";
import { roundTable } from "../../../functions/src/use-cases/round-table.ts";
import { WORKBOOK } from "../../../plan/rounds/evidence.ts";
import { morning } from "../reminders/morning.ts";
import { type Cloud, invited, NOW, sqliteCloud } from "../submission/cloud.ts";
import { exampleOf, fillRows, light } from "../submission/country.ts";
import { planWorkbook } from "../submission/workbooks.ts";
import { ministry, resultOf, scope, sent, toOpen } from "./rounds-at-work.ts";

const AGENCIES = 400;
const PLANS_EACH = 25;

/** A country of 400 agencies with 10,000 plans, each agency with a focal point, and a tenth of them working on something. */
async function country(cloud: Cloud) {
  const example = light(await exampleOf(cloud.store, "900001", "plano-1"));
  await fillRows(cloud.store, example, { first: 1_001, agencies: AGENCIES, plansEach: PLANS_EACH });
  const codes = Array.from({ length: AGENCIES }, (_, index) => String(1_001 + index));
  await cloud.store.transact(async (transaction) => {
    for (const agency of codes) {
      const uid = `ponto-${agency}`;
      const person = { uid, email: `${uid}@exemplo.gov.br`, name: `Ponto ${agency}`, role: "focalPoint", agency };
      transaction.set(paths.person(uid), { ...person, disabled: false, invited: NOW });
    }
    for (const agency of codes.slice(0, 40)) {
      const workbooks = { [WORKBOOK]: { on: "2026-05-16", found: null, service: null } };
      transaction.set(`work/${agency}`, { agency, workbooks });
    }
  });
  return codes;
}

test("a round of 400 agencies and 10,000 plans costs so many documents an agency, and none a plan", async () => {
  const cloud = sqliteCloud();
  try {
    await sent(cloud, await invited(cloud), planWorkbook());
    const agencies = await country(cloud);
    const account = await ministry(cloud);
    const asked = scope({ agencies, plans: "planned" });

    cloud.spent();
    expect(resultOf(await previewScope(cloud, { scope: asked }))).toMatchObject({ plans: 10_000, workbooks: AGENCIES });
    // Each agency and its rows; none of them has a workbook of its own to look into.
    expect(cloud.spent()).toEqual({ read: 2 * AGENCIES, write: 0 });

    const request = { ...toOpen({ opens: "2026-05-16" }), scope: asked };
    const round = resultOf(await openRound(cloud, { account, request }));
    expect(round.size).toEqual({ agencies: AGENCIES, expected: 10_400 });
    expect(cloud.spent()).toEqual({
      // Each agency, its rows, its share before and after; person and round, and the round again.
      read: 4 * AGENCIES + 3,
      // Each share; the round twice, and the event.
      write: AGENCIES + 3,
    });

    const table = resultOf(await roundTable(cloud, { round: round.round }));
    expect(table.all).toMatchObject({ completeness: { numerator: 0, denominator: 10_400 } });
    expect(table.agencies).toHaveLength(AGENCIES);
    expect(cloud.spent()).toEqual({ read: 1 + 3 * AGENCIES, write: 0 });

    const missing = resultOf(await roundMissing(cloud, { round: round.round }));
    expect(missing.agencies).toHaveLength(AGENCIES);
    // The focal points besides.
    expect(cloud.spent()).toEqual({ read: 1 + 4 * AGENCIES, write: 0 });

    expect(resultOf(await agencyRounds(cloud, { agency: "1001" })).rounds).toHaveLength(0);
    cloud.spent();
    const day = "2026-05-16";
    // The ministry's week is another matter, and reads the rows once more.
    await cloud.store.transact(async (transaction) => transaction.set(paths.overviewTold(), { on: day }));
    cloud.spent();
    const run = await morning(cloud.store, day);
    expect(run).toMatchObject({ rounds: { rounds: 1, agencies: AGENCIES, unaddressed: 0 }, digests: AGENCIES });
    const { read, write } = cloud.spent();
    // Of each agency its share, rows, work and focal point, what was gathered for that person before and now, and the
    // mail; of the round a few a page of forty agencies.
    expect(read).toBeLessThanOrEqual(7 * AGENCIES + 60);
    // Of each agency what is gathered, that it is no more, and the mail; the round once.
    expect(write).toBe(3 * AGENCIES + 1);
    await morning(cloud.store, day);
    expect(cloud.spent().write).toBe(0);
    expect(cloud.spent().read).toBeLessThanOrEqual(10);
  } finally {
    await cloud.close();
  }
});
