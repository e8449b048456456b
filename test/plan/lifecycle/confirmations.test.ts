import { describe, expect, test } from "@jest/globals";
import {
  type Confirmation,
  confirmationsOf,
  isFinal,
  unconfirmable,
  unconfirmed,
} from "../../../plan/lifecycle/confirmations.ts";
import { capacitiesOf } from "../../../plan/lifecycle/who-confirms.ts";

const HASH = "a".repeat(64);
const plan = { state: "submitted", final: true, receipt: { hash: HASH } } as const;

function by(uid: string, hash = HASH): Confirmation {
  return { by: { uid, name: uid }, at: "2026-05-15T12:00:00Z", hash };
}

describe("a plan is final", () => {
  test("when it was sent as final and two people have confirmed it as it is", () => {
    const both = { owner: by("dona"), chair: by("presidente") };
    expect(isFinal(plan, both)).toBe(true);
    expect(isFinal({ ...plan, final: false }, both)).toBe(false);
    expect(isFinal(plan, { ...both, chair: null })).toBe(false);
    expect(isFinal(plan, { ...both, owner: null })).toBe(false);
    expect(isFinal(plan, { owner: by("uma"), chair: by("uma") })).toBe(false);
  });

  test("no longer once anything in it is another", () => {
    const both = { owner: by("dona"), chair: by("presidente") };
    const changed = { ...plan, receipt: { hash: "b".repeat(64) } };
    expect(isFinal(changed, both)).toBe(false);
    expect(confirmationsOf(changed.receipt.hash, both)).toEqual(unconfirmed);
    expect(isFinal(changed, { ...both, owner: by("dona", changed.receipt.hash) })).toBe(false);
  });
});

describe("a plan can be confirmed", () => {
  const dona = { confirmer: "owner", uid: "dona" } as const;

  test.each([
    ["draft", "state"],
    ["submitted", null],
    ["underReview", null],
    ["approved", null],
    ["returned", "state"],
    ["amended", null],
    ["launched", null],
    ["cancelled", "state"],
  ] as const)("when it is %s: %s", (state, why) => {
    expect(unconfirmable({ ...plan, state }, unconfirmed, dona)).toBe(why);
  });

  test("when it was sent as final", () => {
    expect(unconfirmable({ ...plan, final: false }, unconfirmed, dona)).toBe("not-sent-as-final");
  });

  test("by somebody who has not confirmed it in the other capacity", () => {
    expect(unconfirmable(plan, { owner: null, chair: by("dona") }, dona)).toBe("same-person");
    expect(unconfirmable(plan, { owner: null, chair: by("outra") }, dona)).toBeNull();
    // What was confirmed of another content counts for nothing, here either.
    expect(unconfirmable(plan, { owner: null, chair: by("dona", "b".repeat(64)) }, dona)).toBeNull();
  });
});

describe("who confirms", () => {
  const owner = {
    titular: { name: "Nara", address: "nara@exemplo.gov.br" },
    suplente: { name: null, address: "otto@exemplo.gov.br" },
  };
  const account = (email: string, role: "editor" | "ministry" = "editor") => ({
    account: { email, role },
    chair: false,
  });

  test.each([
    ["the titular of section 2", account("Nara@exemplo.gov.br"), ["owner"]],
    ["the suplente", account("otto@exemplo.gov.br"), ["owner"]],
    ["somebody else of the agency", account("ana@exemplo.gov.br"), []],
    ["the chair", { ...account("ana@exemplo.gov.br"), chair: true }, ["chair"]],
    ["an owner who is the chair", { ...account("nara@exemplo.gov.br"), chair: true }, ["owner", "chair"]],
    ["nobody of the ministry", { ...account("nara@exemplo.gov.br", "ministry"), chair: true }, []],
  ])("is %s", (_, person, capacities) => {
    expect(capacitiesOf(person, owner)).toEqual(capacities);
  });

  test("is no owner of a plan that names none", () => {
    expect(capacitiesOf(account("nara@exemplo.gov.br"), { titular: null, suplente: null })).toEqual([]);
  });
});
