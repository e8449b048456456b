import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Refused } from "../../../plan/contract/refusal.ts";
import { type RouteName, routes } from "../../../plan/contract/routes.ts";
import { ADMITTED, AGENCY, askingOf, PLAN, type Prepared, prepare } from "./asked-of-routes.ts";
import { asking } from "./asking.ts";
import { type RunningApi, startApi } from "./running-api.ts";

/**
 * Every route and everybody who might ask it. `disabled` is a focal point who was disabled after signing in; `elsewhere`
 * an editor of another agency, of which nothing was received; `moved` a focal point whose document is of that other agency
 * by now, while the token still says this one. All ask for the same agency and plan.
 */
const TABLE = `
route                  nobody  garbage expired noRole       editor           focalPoint       ministry         admin            disabled             elsewhere          moved
health                 200     200     200     200          200              200              200              200              200                  200                200
me                     401     401     401     403:no-role  200              200              200              200              200                  200                200
openid                 200     200     200     200          200              200              200              200              200                  200                200
openidSession          404:not-found  404:not-found  404:not-found  404:not-found  404:not-found  404:not-found  404:not-found  404:not-found  404:not-found  404:not-found  404:not-found
check                  401     401     401     403:no-role  200              200              200              200              200                  422:unusable-workbook 200
send                   401     401     401     403:no-role  409:identical    409:identical    403:not-allowed  403:not-allowed  403:person-disabled  422:unusable-workbook 401
services               401     401     401     403:no-role  200              200              403:not-allowed  403:not-allowed  200                  200                200
planTemplate           401     401     401     403:no-role  200              200              403:not-allowed  403:not-allowed  200                  200                200
agencyTemplate         401     401     401     403:no-role  200              200              403:not-allowed  403:not-allowed  200                  200                200
plans                  401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
plan                   401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
planWorkbook           401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
planDocument           401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
publicDocument         401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
publicWorkbook         401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
planHistory            401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
planDifferences        401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
agencyWorkbook         401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
agencyHistory          401     401     401     403:no-role  200              200              200              200              200                  200                200
agencyDifferences      401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
events                 401     401     401     403:no-role  200              200              200              200              200                  200                200
portal                 401     401     401     403:no-role  200              200              200              200              200                  200                200
portalService          401     401     401     403:no-role  200              200              200              200              200                  200                200
decideOnPortal         401     401     401     403:no-role  409:difference-changed 409:difference-changed 403:not-allowed  403:not-allowed  403:person-disabled  409:difference-changed 401
planContent            401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
planReview             401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
confirmPlan            401     401     401     403:no-role  403:not-confirmer 403:not-confirmer 403:not-allowed 403:not-allowed  403:person-disabled  404:not-found      401
comment                401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              403:not-allowed  403:not-allowed      403:not-allowed    403:not-allowed
changeComment          401     401     401     403:no-role  404:not-found    404:not-found    404:not-found    403:not-allowed  403:person-disabled  404:not-found      401
movePlan               401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              403:not-allowed  403:not-allowed      403:not-allowed    403:not-allowed
movePlans              401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              403:not-allowed  403:not-allowed      403:not-allowed    403:not-allowed
reviewQueue            401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
verifyNumber           200     200     200     200          200              200              200              200              200                  200                200
verifyWorkbook         200     200     200     200          200              200              200              200              200                  200                200
agencies               401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
dashboard              401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
consolidatedPlans      401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
consolidatedIndicators 401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
consolidatedGoals      401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
consolidatedSchedule   401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
consolidatedPortal     401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
consolidatedRecords    401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
consolidatedLineage    401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
consolidatedWorkbook   401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
deadlines              401     401     401     403:no-role  200              200              200              200              200                  404:not-found      200
mails                  401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
resendMail             401     401     401     403:no-role  403:not-allowed  403:not-allowed  404:not-found    404:not-found    403:not-allowed      403:not-allowed    403:not-allowed
dismissMail            401     401     401     403:no-role  403:not-allowed  403:not-allowed  404:not-found    404:not-found    403:not-allowed      403:not-allowed    403:not-allowed
orphans                401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
remindersPreview       401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
previewedMail          401     401     401     403:no-role  403:not-allowed  403:not-allowed  404:not-found    404:not-found    403:not-allowed      403:not-allowed    403:not-allowed
pauses                 401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
changePause            401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
rounds                 401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
openRound              401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
previewScope           401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
round                  401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
changeRound            401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
roundMissing           401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
changeExpected         401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
waive                  401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
declareNothing         401     401     401     403:no-role  403:not-allowed  200              403:not-allowed  403:not-allowed  403:person-disabled  403:not-allowed    401
agencyRounds           401     401     401     403:no-role  200              200              200              200              200                  200                200
snapshots              401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
closeMonth             401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
snapshot               401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
snapshotFigure         401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
snapshotWorkbook       401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
verifySnapshot         401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
compareSnapshots       401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
importLetters          401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
visits                 401     401     401     403:no-role  200              200              200              200              200                  200                200
askVisit               401     401     401     403:no-role  200              200              403:not-allowed  403:not-allowed  403:person-disabled  200                401
visitDay               401     401     401     403:no-role  403:not-allowed  403:not-allowed  200              200              403:not-allowed      403:not-allowed    403:not-allowed
moveVisit              401     401     401     403:no-role  404:not-found    404:not-found    404:not-found    404:not-found    403:person-disabled  404:not-found      401
visitCalendar          401     401     401     403:no-role  404:not-found    404:not-found    404:not-found    404:not-found    404:not-found        404:not-found      404:not-found
directory              401     401     401     403:no-role  200              200              200              200              200                  200                200
directoryWorkbook      401     401     401     403:no-role  200              200              200              200              403:person-disabled  200                401
directoryAddresses     401     401     401     403:no-role  200              200              200              200              403:person-disabled  200                401
people                 401     401     401     403:no-role  403:not-allowed  200              200              200              200                  403:not-allowed    200
invite                 401     401     401     403:no-role  403:not-allowed  200              200              200              403:person-disabled  403:not-allowed    401
changePerson           401     401     401     403:no-role  403:not-allowed  200              200              200              403:person-disabled  403:not-allowed    401
`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

const [[, ...CALLERS] = [], ...ROWS] = TABLE;
const CELLS = ROWS.flatMap(([route = "", ...statuses]) =>
  statuses.map((status, at) => [route as RouteName, CALLERS[at] ?? "", status] as const),
);

let api: RunningApi;
let prepared: Prepared;
const tokens = new Map<string, string | undefined>();

/** Every route asked by one person would be more than one may: each person of a kind asks eight of them. */
async function tokenFor(route: RouteName, caller: string): Promise<string | undefined> {
  const [person, known] = ADMITTED[caller] ?? [];
  if (person === undefined) return tokens.get(caller);
  const turn = Math.floor(Object.keys(routes).indexOf(route) / 8);
  return api.admit({ ...person, uid: `${person.uid}-${turn}` }, known);
}

beforeAll(async () => {
  api = await startApi();
  const { issuer } = api.signIn;
  tokens.set("nobody", undefined);
  tokens.set("garbage", "eyJhbGciOiJSUzI1NiJ9.e30.garbage");
  const past = Math.floor(Date.now() / 1000) - 7_200;
  const asEditor = { role: "editor", agency: AGENCY };
  tokens.set(
    "expired",
    issuer.bent("ana", ({ header, payload }) => ({
      header,
      payload: { ...payload, ...asEditor, iat: past, exp: past + 3_600 },
    })),
  );
  tokens.set("noRole", issuer.issue("stranger"));
  for (const [caller, [person, known]] of Object.entries(ADMITTED)) tokens.set(caller, await api.admit(person, known));
  prepared = await prepare(api);
});
afterAll(() => api.close());

describe("who may ask what", () => {
  test("is said of every route, and of everybody", () => {
    expect(ROWS.map(([route]) => route)).toEqual(Object.keys(routes));
    for (const row of ROWS) expect(row).toHaveLength(CALLERS.length + 1);
    expect(CALLERS).toEqual([...tokens.keys()]);
  });

  test.each(CELLS)("%s, asked by %s: %s", async (route, caller, status) => {
    const token = await tokenFor(route, caller);
    const { headers, ...rest } = askingOf(route, caller, prepared);
    const response = await asking(api, route, {
      ...rest,
      ...(token !== undefined && { token }),
      parameters: {
        plan: PLAN,
        uid: prepared.invited,
        key: "digest.2026-01-02.0",
        comment: randomUUID(),
        round: prepared.round,
        snapshot: "2025-01.1",
        visit: `${AGENCY}.${prepared.round}`,
      },
      // Each from an address of its own: how much one may ask is another matter.
      headers: { ...headers, "fastly-client-ip": `${route} ${caller}` },
    });
    const bytes = await response.bytes();
    const code = response.ok ? "" : (JSON.parse(new TextDecoder().decode(bytes)) as Refused).error.code;
    const [, expectedCode = response.status === 401 ? "not-signed-in" : ""] = status.split(":");
    expect(`${response.status}:${code}`).toBe(`${status.slice(0, 3)}:${expectedCode}`);
    if (response.ok) expect(bytes.length).toBeGreaterThan(0);
  });
});
