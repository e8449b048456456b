import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { readPerson } from "../../../functions/src/repositories/people.ts";
import { changePerson } from "../../../functions/src/use-cases/change-person.ts";
import { listPeople } from "../../../functions/src/use-cases/list-people.ts";
import type { PersonChange } from "../../../plan/contract/people.ts";
import type { Account } from "../../../plan/people/account.ts";
import { type PeopleAtWork, Stopped, startPeopleAtWork, stoppingBefore, stores } from "./people-at-work.ts";

describe.each(stores)("on %s:", (kind) => {
  let work: PeopleAtWork;
  let admin: Account;
  let ministry: Account;
  let focalPoint: Account;
  let editor: Account;
  let foreign: Account;

  beforeAll(async () => {
    work = await startPeopleAtWork(kind);
    admin = await work.join("ada@exemplo.gov.br", "admin");
    ministry = await work.join("mia@exemplo.gov.br", "ministry");
    focalPoint = await work.join("fabio@exemplo.gov.br", "focalPoint", "26");
    editor = await work.join("edu@exemplo.gov.br", "editor", "26");
    foreign = await work.join("fora@exemplo.gov.br", "editor", "77");
  });

  afterAll(() => work.close());

  const change = (account: Account, { uid }: Account, what: PersonChange) =>
    changePerson(work.surroundings, { account, uid, change: what });
  const person = ({ uid }: Account) => readPerson(work.surroundings.store, uid);

  let counter = 0;
  const newEditor = () => {
    counter++;
    return work.join(`editora${counter}@exemplo.gov.br`, "editor", "26");
  };

  describe("who may change whom", () => {
    const who = {
      admin: () => admin,
      ministry: () => ministry,
      focalPoint: () => focalPoint,
      editor: () => editor,
      foreign: () => foreign,
    };
    const cases: [keyof typeof who, keyof typeof who, PersonChange, string][] = [
      ["focalPoint", "foreign", { name: "Joana Reis" }, "not-found"],
      ["focalPoint", "ministry", { disabled: true }, "not-found"],
      ["focalPoint", "editor", { role: "focalPoint" }, "not-allowed"],
      ["focalPoint", "editor", { role: "admin" }, "not-allowed"],
      ["focalPoint", "editor", { agency: "77" }, "not-allowed"],
      ["focalPoint", "focalPoint", { role: "editor" }, "not-allowed"],
      ["editor", "editor", { name: "Joana Reis" }, "not-allowed"],
      ["ministry", "admin", { disabled: true }, "not-allowed"],
      ["ministry", "ministry", { name: "Joana Reis" }, "not-allowed"],
      ["ministry", "editor", { role: "ministry" }, "not-allowed"],
      ["admin", "admin", { role: "ministry" }, "not-allowed"],
      ["admin", "admin", { disabled: true }, "not-allowed"],
      ["admin", "ministry", { role: "editor" }, "malformed-request"],
      ["admin", "ministry", { agency: "26" }, "malformed-request"],
    ];

    test.each(cases)("%s changing %s by %j: %s", async (by, whom, what, expected) => {
      const before = await person(who[whom]());
      expect(await change(who[by](), who[whom](), what)).toMatchObject({ ok: false, refusal: { code: expected } });
      expect(await person(who[whom]())).toEqual(before);
    });

    test("nobody changes somebody who is not there", async () => {
      expect(await change(admin, { ...editor, uid: "nobody" }, { disabled: true })).toEqual({
        ok: false,
        refusal: { code: "not-found", what: "person" },
      });
    });
  });

  describe("a change", () => {
    test("of the name is in the list, the account and the events", async () => {
      const joana = await newEditor();
      expect(await change(focalPoint, joana, { name: "Joana Reis" })).toMatchObject({ result: { name: "Joana Reis" } });
      expect((await work.signIn(joana.email))?.name).toBe("Joana Reis");
      expect((await work.events()).filter(({ details }) => details.uid === joana.uid)).toContainEqual(
        expect.objectContaining({
          kind: "person.changed",
          details: expect.objectContaining({ changes: { name: { from: joana.name, to: "Joana Reis" } } }),
        }),
      );
    });

    test("of the role is in the next token", async () => {
      const joana = await newEditor();
      expect(await change(ministry, joana, { role: "focalPoint" })).toMatchObject({ ok: true });
      expect(await work.signIn(joana.email)).toMatchObject({ role: "focalPoint", agency: "26" });
    });

    test("moves somebody between an agency and the ministry, with the agency said on the way back", async () => {
      const joana = await newEditor();
      await change(admin, joana, { role: "ministry" });
      expect(await work.signIn(joana.email)).toMatchObject({ role: "ministry", agency: null });
      await change(admin, joana, { role: "editor", agency: "77" });
      expect(await work.signIn(joana.email)).toMatchObject({ role: "editor", agency: "77" });
    });

    test("of who chairs the committee is for those who manage the person, of agencies' people alone, and ends with the agency", async () => {
      const chair = await newEditor();
      expect(await change(focalPoint, chair, { chair: true })).toMatchObject({ ok: true, result: { chair: true } });
      // What is not said of stays.
      await change(focalPoint, chair, { name: "Sofia Matos" });
      expect(await person(chair)).toMatchObject({ name: "Sofia Matos", chair: true });
      expect(await change(focalPoint, focalPoint, { chair: true })).toMatchObject({ ok: false });
      expect(await change(admin, ministry, { chair: true })).toMatchObject({ refusal: { code: "malformed-request" } });
      await change(ministry, chair, { agency: "77" });
      expect(await person(chair)).toMatchObject({ agency: "77", chair: false });
    });

    test("that changes nothing leaves no event", async () => {
      const joana = await newEditor();
      const before = (await work.events()).length;
      expect(await change(focalPoint, joana, { name: joana.name, disabled: false })).toMatchObject({ ok: true });
      expect((await work.events()).length).toBe(before);
    });
  });

  describe("disabling somebody", () => {
    test("ends their signing in, and enabling undoes it", async () => {
      const joana = await newEditor();
      await change(focalPoint, joana, { disabled: true });
      expect(await person(joana)).toMatchObject({ disabled: true });
      await expect(work.signIn(joana.email)).rejects.toThrow("USER_DISABLED");
      await change(focalPoint, joana, { disabled: false });
      expect(await work.signIn(joana.email)).toMatchObject({ role: "editor" });
      const kinds = (await work.events()).filter(({ details }) => details.uid === joana.uid).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(["person.disabled", "person.enabled", "person.invited"]);
    });

    test("holds in the document even when the sign-in service does not answer, and asking again mends the account", async () => {
      const joana = await newEditor();
      const accounts = stoppingBefore(work.surroundings.accounts, "setDisabled");
      const input = { account: focalPoint, uid: joana.uid, change: { disabled: true } };
      await expect(changePerson({ ...work.surroundings, accounts }, input)).rejects.toThrow(Stopped);
      expect(await person(joana)).toMatchObject({ disabled: true });
      expect((await work.auth.getUser(joana.uid)).disabled).toBe(false);
      await changePerson(work.surroundings, input);
      expect((await work.auth.getUser(joana.uid)).disabled).toBe(true);
    });

    test("while somebody else changes their role leaves document and account alike", async () => {
      const joana = await newEditor();
      await Promise.all([
        change(focalPoint, joana, { disabled: true }),
        change(ministry, joana, { name: "Joana Reis" }),
        change(admin, joana, { role: "focalPoint" }),
      ]);
      const { disabled, displayName, customClaims } = await work.auth.getUser(joana.uid);
      expect({ disabled, name: displayName, ...customClaims }).toMatchObject({
        role: (await person(joana))?.role,
        name: (await person(joana))?.name,
        disabled: (await person(joana))?.disabled,
      });
    });
  });

  describe("the last administrator", () => {
    test("stays, whoever asks", async () => {
      expect(await change(operator, admin, { disabled: true })).toEqual({ ok: false, refusal: { code: "last-admin" } });
      expect(await change(operator, admin, { role: "ministry" })).toEqual({
        ok: false,
        refusal: { code: "last-admin" },
      });
      expect(await change(operator, admin, { name: "Ada Prado" })).toMatchObject({ ok: true });
    });

    test("is whoever is left when two disable each other at once", async () => {
      const other = await work.join("alba@exemplo.gov.br", "admin");
      const outcomes = await Promise.all([
        change(admin, other, { disabled: true }),
        change(other, admin, { disabled: true }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const admins = (await work.people()).filter(({ role, disabled }) => role === "admin" && !disabled);
      expect(admins).toHaveLength(1);
      // The rest of these tests have the administrator they began with.
      await change(operator, admin, { disabled: false });
    });
  });

  describe("the list of people", () => {
    const agencies = async (account: Account) => {
      const outcome = await listPeople(work.surroundings, { account });
      return outcome.ok ? new Set(outcome.result.map(({ agency }) => agency)) : outcome.refusal.code;
    };

    test("is the agency's own for a focal point", async () => {
      expect(await agencies(focalPoint)).toEqual(new Set(["26"]));
    });

    test("is everybody's for the ministry", async () => {
      const everybody = new Set(["26", "77", null]);
      expect(await agencies(ministry)).toEqual(everybody);
      expect(await agencies(admin)).toEqual(everybody);
    });

    test("is nobody's for an editor", async () => {
      expect(await agencies(editor)).toBe("not-allowed");
    });

    test("goes on beyond what one query reads, by name as Portuguese sorts it", async () => {
      const { store } = work.surroundings;
      const added = Array.from({ length: 600 }, (_, n) => n);
      for (const start of [0, 300]) {
        await store.transact(async (transaction) => {
          for (const n of added.slice(start, start + 300)) {
            const name = n % 2 === 0 ? `Ágata ${n}` : `Zélia ${n}`;
            transaction.set(`users/many-${n}`, {
              ...{ uid: `many-${n}`, email: `m${n}@exemplo.gov.br`, name, role: "editor" },
              ...{ agency: "900", disabled: false, invited: "2026-11-20T15:00:00.000Z" },
            });
          }
        });
      }
      const outcome = await listPeople(work.surroundings, { account: { ...focalPoint, agency: "900" } as Account });
      const names = outcome.ok ? outcome.result.map(({ name }) => name) : [];
      expect(names).toHaveLength(600);
      expect(names.findIndex((name) => name.startsWith("Z"))).toBe(300);
    });
  });
});
