import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { accountOf } from "../../../functions/src/accounts/account-of.ts";
import type { VerifiedToken } from "../../../functions/src/ports/accounts.ts";

const token = (claims: VerifiedToken["claims"], person: Partial<VerifiedToken> = {}): VerifiedToken => ({
  uid: "marta",
  email: "marta@exemplo.gov.br",
  name: "Marta Lima",
  claims,
  ...person,
});

describe("an account", () => {
  test.each(["editor", "focalPoint"])("of an agency says its role and its agency (%s)", (role) => {
    expect(accountOf(token({ role, agency: "26" }))).toEqual({
      uid: "marta",
      email: "marta@exemplo.gov.br",
      name: "Marta Lima",
      role,
      agency: "26",
    });
  });

  test.each(["ministry", "admin"])("of the ministry has no agency (%s)", (role) => {
    expect(accountOf(token({ role }))).toMatchObject({ role, agency: null });
  });

  test("is read beside whatever else the sign-in service claims", () => {
    expect(accountOf(token({ role: "admin", iss: "https://exemplo.gov.br", firebase: {} }))?.role).toBe("admin");
  });

  test("without a name is called by its e-mail", () => {
    expect(accountOf(token({ role: "admin" }, { name: null }))?.name).toBe("marta@exemplo.gov.br");
  });
});

describe("nobody is", () => {
  const cases: [string, VerifiedToken["claims"]][] = [
    ["somebody whom nobody invited", {}],
    ["a role that there is not", { role: "owner" }],
    ["many roles at once", { role: ["admin"] }],
    ["an agency's role without an agency", { role: "editor" }],
    ["an agency's role with none", { role: "editor", agency: null }],
    ["an agency with a leading zero", { role: "editor", agency: "026" }],
    ["an agency given as a number", { role: "editor", agency: 26 }],
    ["an agency of a path", { role: "editor", agency: "26/../27" }],
    ["an agency followed by a line break", { role: "editor", agency: "26\n" }],
    ["somebody of the ministry with an agency", { role: "ministry", agency: "26" }],
    ["an administrator with the agency null", { role: "admin", agency: null }],
  ];

  test.each(cases)("%s", (_, claims) => {
    expect(accountOf(token(claims))).toBeNull();
  });

  test("somebody without an e-mail", () => {
    expect(accountOf(token({ role: "admin" }, { email: null }))).toBeNull();
  });

  test("a role that the claims only inherit", () => {
    expect(accountOf(token(Object.create({ role: "admin" })))).toBeNull();
    expect(accountOf(token(JSON.parse('{"__proto__":{"role":"admin"}}')))).toBeNull();
  });

  test("whatever is not exactly a role with what belongs to it", () => {
    const role = fc.oneof(fc.constantFrom("editor", "focalPoint", "ministry", "admin"), fc.anything());
    const agency = fc.oneof(fc.nat().map(String), fc.stringMatching(/^[0-9 ./-]{0,12}$/), fc.anything());
    const claims = fc.oneof(
      fc.record({ role, agency }, { requiredKeys: [] }),
      fc.dictionary(fc.string(), fc.anything()),
    );
    fc.assert(
      fc.property(claims, (given) => {
        const account = accountOf(token(given));
        const ofAgency =
          (given.role === "editor" || given.role === "focalPoint") &&
          typeof given.agency === "string" &&
          /^[1-9][0-9]{0,8}$/.test(given.agency);
        const ofMinistry = (given.role === "ministry" || given.role === "admin") && !Object.hasOwn(given, "agency");
        expect(account === null).toBe(!ofAgency && !ofMinistry);
        if (account) expect(account).toMatchObject({ role: given.role, agency: ofAgency ? given.agency : null });
      }),
      { numRuns: 2000 },
    );
  });
});
