import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Refused } from "../../../plan/contract/refusal.ts";
import { ADMITTED, AGENCY, askingOf, invitationOf, PLAN, type Prepared, pauseOf, prepare } from "./asked-of-routes.ts";
import { answered, asking } from "./asking.ts";
import { type RunningApi, startApi } from "./running-api.ts";

let api: RunningApi;
let prepared: Prepared;
beforeAll(async () => {
  api = await startApi();
  prepared = await prepare(api);
});
afterAll(() => api.close());

function tokenOf(caller: string): Promise<string> {
  const [person, known] = ADMITTED[caller] ?? [];
  if (person === undefined) throw new Error(caller);
  return api.admit(person, known);
}

describe("somebody signed in", () => {
  test.each([
    ["editor", { role: "editor", agency: AGENCY, agencyName: "Agência Exemplo de Registros", agencyAcronym: "AEXR" }],
    ["elsewhere", { role: "editor", agency: "900002", agencyName: null, agencyAcronym: null }],
    ["ministry", { role: "ministry", agency: null, agencyName: null, agencyAcronym: null }],
  ])("is told who they are and what their agency is called: %s", async (caller, me) => {
    expect(await answered(await asking(api, "me", { token: await tokenOf(caller) }))).toMatchObject(me);
  });
});

describe("the agency that is asked about", () => {
  let ofMinistry = "";
  beforeAll(async () => {
    ofMinistry = await api.admit({ uid: "clarice", role: "ministry" });
  });

  test("is an agency's people's own, whatever they ask for", async () => {
    const response = await asking(api, "plans", { token: await tokenOf("editor"), query: { agency: "900002" } });
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
    const response = await asking(api, "importLetters", { token, ...askingOf("importLetters", "", prepared) });
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
