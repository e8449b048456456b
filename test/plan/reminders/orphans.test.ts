import { describe, expect, test } from "@jest/globals";
import { orphansOf, type PlanWithPeople } from "../../../plan/reminders/orphans.ts";
import { recipientFor } from "../../../plan/reminders/recipient-for.ts";
import type { Contacts } from "../../../plan/reminders/watch.ts";

const ANA = { name: "Ana", address: "ana@exemplo.gov.br" };
const BIA = { name: "Bia", address: "bia@exemplo.gov.br" };
const NOBODY: ReadonlySet<string> = new Set();
const failed = (...people: readonly { readonly address: string }[]) => new Set(people.map(({ address }) => address));

describe("whom to write to", () => {
  test("is the titular", () => {
    expect(recipientFor(ANA, BIA, NOBODY)).toEqual({ person: ANA, standsIn: false });
    expect(recipientFor(ANA, BIA, failed(BIA))).toEqual({ person: ANA, standsIn: false });
  });

  test("is the suplente when the titular has no address that works", () => {
    expect(recipientFor(ANA, BIA, failed(ANA))).toEqual({ person: BIA, standsIn: true });
    expect(recipientFor(null, BIA, NOBODY)).toEqual({ person: BIA, standsIn: true });
  });

  test("is nobody when neither has one", () => {
    expect(recipientFor(ANA, BIA, failed(ANA, BIA))).toBeNull();
    expect(recipientFor(ANA, null, failed(ANA))).toBeNull();
    expect(recipientFor(ANA, ANA, failed(ANA))).toBeNull();
    expect(recipientFor(null, null, NOBODY)).toBeNull();
  });
});

function planOf(owner: Contacts, changed: Partial<PlanWithPeople> = {}): PlanWithPeople {
  return {
    agency: "900001",
    plan: "p",
    service: "Emitir certidão",
    state: "approved",
    findings: [],
    watch: {
      agencyName: null,
      acronym: "AEX",
      owner,
      executiveSecretariat: { titular: ANA, suplente: BIA },
      actions: [],
      open: 0,
      lastMeasurement: null,
      measuredFrom: null,
    },
    ...changed,
  };
}

describe("a plan", () => {
  test("whose people can all be reached is no orphan", () => {
    expect(orphansOf(planOf({ titular: ANA, suplente: BIA }), NOBODY)).toEqual([]);
  });

  test("has one person as titular and suplente", () => {
    const [orphan] = orphansOf(planOf({ titular: ANA, suplente: ANA }), NOBODY);
    expect(orphan).toMatchObject({ kind: "same-person", role: "owner", who: "Ana", acronym: "AEX" });
  });

  test("has nobody to write to, since no address is given or all have failed", () => {
    const none = orphansOf(planOf({ titular: null, suplente: null }), NOBODY);
    expect(none).toMatchObject([{ kind: "no-working-address", role: "owner", who: null }]);
    const all = orphansOf(planOf({ titular: ANA, suplente: BIA }), failed(ANA, BIA));
    expect(all.map(({ kind, role }) => [kind, role])).toEqual([
      ["no-working-address", "owner"],
      ["no-working-address", "executiveSecretariat"],
    ]);
  });

  test("has one person in more than two roles, as its findings say", () => {
    const finding = {
      rule: "people.many-roles",
      severity: "warning",
      values: { who: "Ana", count: 3 },
      field: null,
      places: [],
    } as const;
    const orphans = orphansOf(planOf({ titular: ANA, suplente: BIA }, { findings: [finding] }), NOBODY);
    expect(orphans).toMatchObject([{ kind: "many-roles", role: null, who: "Ana" }]);
  });

  test("that is over needs nobody", () => {
    for (const state of ["cancelled", "launched"] as const) {
      expect(orphansOf(planOf({ titular: null, suplente: null }, { state }), NOBODY)).toEqual([]);
    }
  });
});
