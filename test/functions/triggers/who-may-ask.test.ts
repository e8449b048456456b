import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import type { PersonListed } from "../../../plan/contract/people.ts";
import type { Refused } from "../../../plan/contract/refusal.ts";
import { type RouteName, routes } from "../../../plan/contract/routes.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import type { AgencyValues, PlanValues } from "../../../plan/form/values.ts";
import { completeAgencyValues } from "../../plan/complete-agency.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { catalogueBytes, catalogueService } from "../portal/catalogue-service.ts";
import { type Asking, answered, asking, uploadOf } from "./asking.ts";
import { type RunningApi, startApi } from "./running-api.ts";

const AGENCY = "900001";
const PLAN = "plano-1";

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
let plan: Uint8Array;
let receipt: string;
let hash: string;
let invited: string;
const ROUND = randomUUID();
let bytesOfPlan: Uint8Array;
const tokens = new Map<string, string | undefined>();

const ADMITTED: { readonly [caller: string]: Parameters<RunningApi["admit"]> } = {
  editor: [{ uid: "ana", role: "editor", agency: AGENCY }],
  focalPoint: [{ uid: "bento", role: "focalPoint", agency: AGENCY }],
  ministry: [{ uid: "clara", role: "ministry" }],
  admin: [{ uid: "dora", role: "admin" }],
  disabled: [{ uid: "edu", role: "focalPoint", agency: AGENCY }, { disabled: true }],
  elsewhere: [{ uid: "fabio", role: "editor", agency: "900002" }],
  moved: [{ uid: "rui", role: "focalPoint", agency: AGENCY }, { agency: "900002" }],
};

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
  await prepare();
});
afterAll(() => api.close());

/** Two revisions of a plan and of the agency's workbook, and somebody who was invited. */
async function prepare(): Promise<void> {
  const token = await api.admit({ uid: "gil", role: "editor", agency: AGENCY });
  const today = todayInBrasilia(new Date());
  const send = async (bytes: Uint8Array, base: number) => {
    const body = uploadOf(bytes, { key: randomUUID(), base });
    return answered<Submitted>(await asking(api, "send", { token, body }));
  };
  const planWith = (unit: string): PlanValues => {
    const values = completePlanValues(today);
    return { ...values, fields: { ...values.fields, "plan.id": PLAN, "service.unit": unit } };
  };
  await send(await writePlanWorkbook(planWith("Coordenação de Registros"), { today }), 0);
  bytesOfPlan = await writePlanWorkbook(planWith("Divisão de Registros"), { today });
  plan = bytesOfPlan;
  ({ number: receipt, hash } = (await send(plan, 1)).receipt);
  const agency: AgencyValues = completeAgencyValues(today);
  await send(await writeAgencyWorkbook(agency, { today }), 0);
  const renamed = { ...agency, fields: { ...agency.fields, "agency.acronym": "AEXR" } };
  await send(await writeAgencyWorkbook(renamed, { today }), 1);
  const admin = await api.admit({ uid: "hugo", role: "admin" });
  await answered(await asking(api, "openRound", { token: admin, ...json(roundOf(ROUND)) }));
  invited = (await answered<PersonListed>(await asking(api, "invite", { token: admin, ...invitationOf("iris") }))).uid;
}

/** A workshop that an agency asks for. */
function visitOf(key: string) {
  const wish = { kind: "workshop", subject: "Indicadores", plan: null, tool: null, mode: "online", people: 5 };
  return { key, ...wish, dates: ["2099-05-31"], note: null };
}

/** A round in which the agency's own workbook is expected. */
function roundOf(key: string) {
  const scope = { agencies: [AGENCY], workbook: true, plans: "none", named: [] };
  return { key, name: "Rodada de exemplo", opens: "2026-05-01", due: "2099-05-31", scope };
}

function invitationOf(name: string): Asking {
  const invitation = { email: `${name}@exemplo.gov.br`, name: `Pessoa ${name}`, role: "editor", agency: AGENCY };
  return json(invitation);
}

function pauseOf(agency: string): Asking {
  const pause = { agency, paused: true, reason: "mudança de comando" };
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(pause) };
}

/** As the plan stands once it was prepared. */
const base = { revision: 2, state: "submitted" };

function json(body: object): Asking {
  return {
    query: { agency: AGENCY },
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}

/** What is asked beside the route, by somebody. */
function askingOf(route: RouteName, caller: string): Asking {
  switch (route) {
    case "check":
      return { body: uploadOf(plan, {}) };
    case "send":
      return { body: uploadOf(plan, { key: randomUUID(), base: 2 }) };
    case "verifyNumber":
      return { query: { number: receipt } };
    case "verifyWorkbook":
      return { headers: { "content-type": "application/octet-stream" }, body: new Uint8Array(plan) };
    case "planDifferences":
    case "agencyDifferences":
      return { query: { agency: AGENCY, from: "1", to: "2" } };
    case "consolidatedPlans":
    case "consolidatedIndicators":
    case "consolidatedGoals":
    case "consolidatedSchedule":
    case "consolidatedPortal":
    case "consolidatedWorkbook":
    case "consolidatedRecords":
    case "remindersPreview":
      return {};
    case "consolidatedLineage":
      return { query: { table: "tbPlanos", row: `${AGENCY}/${PLAN}`, column: "Serviço" } };
    case "mails":
      return { query: { state: "UNKNOWN" } };
    case "previewedMail":
      return { query: { date: todayInBrasilia(new Date()), address: "ninguem@exemplo.gov.br" } };
    case "changePause":
      return pauseOf(AGENCY);
    case "importLetters":
      return {
        headers: { "content-type": "application/json" },
        body: new Uint8Array(catalogueBytes(catalogueService())),
      };
    case "snapshots":
    case "snapshot":
    case "snapshotWorkbook":
    case "verifySnapshot":
      return {};
    case "snapshotFigure":
      return { query: { indicator: "cost" } };
    case "compareSnapshots":
      return { query: { from: "2025-01.1", to: "2025-01.1" } };
    case "closeMonth":
      return { headers: { "content-type": "application/json" }, body: JSON.stringify({ month: "2025-01" }) };
    case "decideOnPortal":
      return {
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ decisions: [{ service: "portal:x", slug: "x", same: true }] }),
      };
    case "reviewQueue":
      return {};
    case "confirmPlan":
      return json({ confirmer: "owner", confirmed: true, hash });
    case "comment":
      return json({ key: randomUUID(), revision: 2, field: "service.name", row: null, text: "O nome difere." });
    case "changeComment":
      return json({ state: "addressed" });
    case "movePlan":
      return json({ key: randomUUID(), act: "begin", base });
    case "movePlans":
      return json({ key: randomUUID(), act: "begin", plans: [{ agency: AGENCY, plan: PLAN, base }] });
    case "openRound":
      return json(roundOf(randomUUID()));
    case "previewScope":
      return json(roundOf(ROUND).scope);
    case "changeRound":
      return json({ version: 1, name: "Rodada com outro nome" });
    case "changeExpected":
      return json({ add: roundOf(ROUND).scope });
    case "waive":
      return json({ agency: AGENCY, expected: ["workbook"], reason: "Não se aplica" });
    case "declareNothing":
      return json({ expected: ["workbook"], declared: true });
    case "askVisit":
      return json(visitOf(randomUUID()));
    case "moveVisit":
      return json({
        key: randomUUID(),
        base: { step: 1, state: "requested" },
        doing: { act: "cancel", reason: "Não é preciso." },
      });
    case "visitDay":
      return { query: { day: "2099-05-31" } };
    case "rounds":
    case "round":
    case "roundMissing":
      return {};
    case "invite":
      return invitationOf(`novo.${caller.toLowerCase()}`);
    case "changePerson":
      return json({ name: `Iris ${caller}` });
    default:
      return { query: { agency: AGENCY } };
  }
}

describe("who may ask what", () => {
  test("is said of every route, and of everybody", () => {
    expect(ROWS.map(([route]) => route)).toEqual(Object.keys(routes));
    for (const row of ROWS) expect(row).toHaveLength(CALLERS.length + 1);
    expect(CALLERS).toEqual([...tokens.keys()]);
  });

  test.each(CELLS)("%s, asked by %s: %s", async (route, caller, status) => {
    const token = await tokenFor(route, caller);
    const { headers, ...rest } = askingOf(route, caller);
    const response = await asking(api, route, {
      ...rest,
      ...(token !== undefined && { token }),
      parameters: {
        plan: PLAN,
        uid: invited,
        key: "digest.2026-01-02.0",
        comment: randomUUID(),
        round: ROUND,
        snapshot: "2025-01.1",
        visit: `${AGENCY}.${ROUND}`,
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

describe("somebody signed in", () => {
  test.each([
    ["editor", { role: "editor", agency: AGENCY, agencyName: "Agência Exemplo de Registros", agencyAcronym: "AEXR" }],
    ["elsewhere", { role: "editor", agency: "900002", agencyName: null, agencyAcronym: null }],
    ["ministry", { role: "ministry", agency: null, agencyName: null, agencyAcronym: null }],
  ])("is told who they are and what their agency is called: %s", async (caller, me) => {
    expect(await answered(await asking(api, "me", { token: tokens.get(caller) ?? "" }))).toMatchObject(me);
  });
});

describe("the agency that is asked about", () => {
  // Somebody who has not asked for everything there is, which is more than one may ask at once.
  let ofMinistry = "";
  beforeAll(async () => {
    ofMinistry = await api.admit({ uid: "clarice", role: "ministry" });
  });

  test("is an agency's people's own, whatever they ask for", async () => {
    const response = await asking(api, "plans", { token: tokens.get("editor") ?? "", query: { agency: "900002" } });
    expect(await answered(response)).toMatchObject({ agency: { siorg: AGENCY }, plans: [{ plan: PLAN }] });
  });

  test.each<[string, { readonly [name: string]: string }]>([
    ["missing", {}],
    ["a name", { agency: "AEX" }],
    ["with zeros before it", { agency: "0900001" }],
    ["a path", { agency: "900001/revisions/1" }],
  ])("has to be named by the ministry as its code: %s", async (_, query) => {
    const response = await asking(api, "plans", { token: ofMinistry, query });
    expect(await answered(response, 400)).toMatchObject({ error: { code: "malformed-request" } });
  });

  test("that nothing was received of is not there", async () => {
    const response = await asking(api, "plans", { token: ofMinistry, query: { agency: "900002" } });
    expect(await answered(response, 404)).toMatchObject({ error: { code: "not-found", what: "agency" } });
  });
});

describe("a person who was disabled after signing in", () => {
  test("pauses no agency and decides on no mail, though the token still says ministry", async () => {
    const token = await api.admit({ uid: "julio", role: "ministry" }, { disabled: true });
    const parameters = { key: "digest.2026-01-02.0" };
    for (const response of [
      await asking(api, "changePause", { token, ...pauseOf(AGENCY) }),
      await asking(api, "resendMail", { token, parameters }),
      await asking(api, "dismissMail", { token, parameters }),
    ]) {
      expect(await answered(response, 403)).toMatchObject({ error: { code: "person-disabled" } });
    }
  });

  test("takes in no letters, though the token still says ministry", async () => {
    const token = await api.admit({ uid: "joana", role: "ministry" }, { disabled: true });
    const response = await asking(api, "importLetters", { token, ...askingOf("importLetters", "") });
    expect(await answered(response, 403)).toMatchObject({ error: { code: "person-disabled" } });
  });
});

describe("when a service does not answer", () => {
  test("whoever invites is told to try again, and when", async () => {
    api.signIn.failAccounts(true);
    try {
      const token = await api.admit({ uid: "karina", role: "admin" });
      const response = await asking(api, "invite", { token, ...invitationOf("lia") });
      expect(response.headers.get("retry-after")).toBe("30");
      const { error } = await answered<Refused>(response, 503);
      expect(error.code).toBe("unavailable");
      expect(api.logged).toHaveLength(1);
      const [line = ""] = api.logged;
      expect(JSON.parse(line)).toMatchObject({
        severity: "ERROR",
        requestId: error.requestId,
        route: "invite",
        error: { name: "AccountsUnavailable" },
      });
      for (const secret of ["lia@", "exemplo.gov.br", token]) expect(line).not.toContain(secret);
    } finally {
      api.signIn.failAccounts(false);
    }
  });
});
