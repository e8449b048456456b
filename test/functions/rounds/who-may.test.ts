import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { changeExpected } from "../../../functions/src/use-cases/change-expected.ts";
import { changeRound } from "../../../functions/src/use-cases/change-round.ts";
import { declareNothing, waive } from "../../../functions/src/use-cases/decide-on-expected.ts";
import { openRound } from "../../../functions/src/use-cases/open-round.ts";
import type { Outcome } from "../../../functions/src/use-cases/outcome.ts";
import type { Account, AgencyAccount } from "../../../plan/people/account.ts";
import { type Cloud, sqliteCloud } from "../submission/cloud.ts";
import { codeOf, focalPoint, ministry, opened, scope, toOpen } from "./rounds-at-work.ts";

const AGENCY = "26";
let cloud: Cloud;
let round: string;
beforeEach(async () => {
  cloud = sqliteCloud();
  const named = [AGENCY, "27"].map((agency) => ({ agency, service: "Emitir certidão" }));
  round = (await opened(cloud, { scope: { agencies: [], named } })).round;
});
afterEach(() => cloud.close());

/** Everybody who might act; those after the operator hold a token that the store knows better than. */
const people: { readonly [who: string]: () => Promise<Account> } = {
  editor: () => focalPoint(cloud, AGENCY, { uid: "edu", role: "editor" }),
  focalPoint: () => focalPoint(cloud, AGENCY),
  elsewhere: () => focalPoint(cloud, "28"),
  ministry: () => ministry(cloud),
  admin: () => ministry(cloud, { uid: "ada", role: "admin" }),
  operator: async () => operator,
  disabled: () => ministry(cloud, { uid: "dora", disabled: true }),
  moved: async () => {
    const before = await focalPoint(cloud, AGENCY, { uid: "rui" });
    await focalPoint(cloud, "27", { uid: "rui" });
    return before;
  },
  unknown: async () => ({ ...(await ministry(cloud)), uid: "nobody" }),
};

const acts: { readonly [act: string]: (account: Account) => Promise<Outcome<unknown>> } = {
  open: (account) => openRound(cloud, { account, request: toOpen({ scope: { agencies: [AGENCY] } }) }),
  change: (account) => changeRound(cloud, { account, round, change: { version: 1, due: "2026-06-30" } }),
  expect: (account) => changeExpected(cloud, { account, round, change: { add: scope({ agencies: [AGENCY] }) } }),
  waive: async (account) =>
    waive(cloud, { account, round, waiving: { agency: AGENCY, expected: await ids(), reason: "Não se aplica" } }),
  declare: async (account) =>
    declareNothing(cloud, {
      account: account as AgencyAccount,
      round,
      declaring: { expected: await ids(), declared: true },
    }),
};

async function ids(): Promise<string[]> {
  const share = await cloud.store.get(`rounds/${round}/shares/${AGENCY}`);
  const expectations = (share?.content.expectations ?? []) as readonly { readonly plan: string }[];
  return expectations.map(({ plan }) => `plan:${plan}`);
}

const TABLE = `
act      editor       focalPoint   elsewhere    ministry     admin        operator     disabled         moved          unknown
open     not-allowed  not-allowed  not-allowed  done         done         done         person-disabled  not-allowed    no-role
change   not-allowed  not-allowed  not-allowed  done         done         done         person-disabled  not-allowed    no-role
expect   not-allowed  not-allowed  not-allowed  done         done         done         person-disabled  not-allowed    no-role
waive    not-allowed  not-allowed  not-allowed  done         done         done         person-disabled  not-allowed    no-role
declare  not-allowed  done         not-found    not-allowed  not-allowed  not-allowed  not-allowed      not-signed-in  not-allowed
`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const [[, ...WHO] = [], ...ROWS] = TABLE;

describe.each(ROWS)("to %s", (act, ...codes) => {
  test.each(codes.map((code, index) => [WHO[index] ?? "", code] as const))("%s: %s", async (who, code) => {
    const [account, doing] = [await people[who]?.(), acts[act ?? ""]];
    if (!account || !doing) throw new Error(`${who} or ${act} is unknown.`);
    expect(codeOf(await doing(account))).toBe(code);
  });
});
