import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { MailNotSent } from "../../../functions/src/ports/mailer.ts";
import { writeAgency } from "../../../functions/src/repositories/agencies.ts";
import { readPerson } from "../../../functions/src/repositories/people.ts";
import { unknownAgency } from "../../../functions/src/submission/agency-standing.ts";
import { changePerson } from "../../../functions/src/use-cases/change-person.ts";
import { invitePerson } from "../../../functions/src/use-cases/invite-person.ts";
import type { Invitation } from "../../../plan/contract/people.ts";
import type { Account } from "../../../plan/people/account.ts";
import {
  linkOf,
  NOW,
  type PeopleAtWork,
  Stopped,
  startPeopleAtWork,
  stoppingBefore,
  stores,
} from "./people-at-work.ts";

describe.each(stores)("on %s:", (kind) => {
  let work: PeopleAtWork;
  let admin: Account;
  let ministry: Account;
  let focalPoint: Account;
  let editor: Account;

  beforeAll(async () => {
    work = await startPeopleAtWork(kind);
    admin = await work.join("ada@exemplo.gov.br", "admin");
    ministry = await work.join("mia@exemplo.gov.br", "ministry");
    focalPoint = await work.join("fabio@exemplo.gov.br", "focalPoint", "26");
    editor = await work.join("edu@exemplo.gov.br", "editor", "26");
  });

  afterAll(() => work.close());

  let counter = 0;
  function somebody(invitation: Partial<Invitation>): Invitation {
    counter++;
    return { email: `pessoa${counter}@exemplo.gov.br`, name: "Joana Reis", role: "editor", ...invitation };
  }

  const invite = (account: Account, invitation: Invitation) => invitePerson(work.surroundings, { account, invitation });

  describe("who is invited", () => {
    test("is known, may sign in with their role, and got one mail with the link", async () => {
      const before = work.sent.length;
      const invitation = somebody({ agency: "26" });
      const outcome = await invite(ministry, invitation);
      expect(outcome).toMatchObject({
        ok: true,
        result: { email: invitation.email, role: "editor", agency: "26", disabled: false, invited: NOW.toISOString() },
      });
      expect(work.sent.length - before).toBe(1);
      expect(work.sent.at(-1)).toMatchObject({ to: { name: "Joana Reis", address: invitation.email } });
      expect(linkOf(work.sent.at(-1))).toMatch(/^https:\/\/plano\.exemplo\.gov\.br\/#\/nova-senha\/./);
      expect(JSON.stringify(outcome)).not.toContain("oobCode");
    });

    test("reads in the mail what the agency is called", async () => {
      await work.surroundings.store.transact(async (transaction) =>
        writeAgency(transaction, { ...unknownAgency("55"), name: "Instituto de Exemplo", acronym: "INEX" }),
      );
      await invite(ministry, somebody({ agency: "55" }));
      expect(work.sent.at(-1)?.text).toContain("do órgão Instituto de Exemplo (INEX).");
    });

    test("leaves an event that says who invited whom to what", async () => {
      const outcome = await invite(focalPoint, somebody({}));
      const uid = outcome.ok ? outcome.result.uid : "";
      const event = (await work.events()).find(({ details }) => details.uid === uid);
      expect(event).toMatchObject({
        kind: "person.invited",
        by: { uid: focalPoint.uid },
        agency: "26",
        details: { role: "editor", again: false },
      });
    });
  });

  describe("who may invite whom", () => {
    const who = { admin: () => admin, ministry: () => ministry, focalPoint: () => focalPoint, editor: () => editor };
    const done = "done" as const;
    const cases: [keyof typeof who, Partial<Invitation>, string][] = [
      ["admin", { role: "admin" }, done],
      ["admin", { role: "ministry" }, done],
      ["admin", { role: "focalPoint", agency: "26" }, done],
      ["admin", { role: "editor", agency: "26" }, done],
      ["admin", { role: "editor" }, "malformed-request"],
      ["admin", { role: "ministry", agency: "26" }, "malformed-request"],
      ["ministry", { role: "admin" }, "not-allowed"],
      ["ministry", { role: "ministry" }, "not-allowed"],
      ["ministry", { role: "focalPoint", agency: "77" }, done],
      ["ministry", { role: "editor", agency: "77" }, done],
      ["ministry", { role: "focalPoint" }, "malformed-request"],
      ["focalPoint", { role: "editor" }, done],
      ["focalPoint", { role: "editor", agency: "26" }, done],
      ["focalPoint", { role: "editor", agency: "77" }, "not-allowed"],
      ["focalPoint", { role: "focalPoint" }, "not-allowed"],
      ["focalPoint", { role: "ministry" }, "not-allowed"],
      ["focalPoint", { role: "admin" }, "not-allowed"],
      ["editor", { role: "editor" }, "not-allowed"],
    ];

    test.each(cases)("%s inviting %j: %s", async (inviter, given, expected) => {
      const invitation = somebody(given);
      const outcome = await invite(who[inviter](), invitation);
      expect(outcome.ok ? done : outcome.refusal.code).toBe(expected);
      const person = (await work.people()).find(({ email }) => email === invitation.email);
      if (expected === done) {
        expect(person?.agency).toBe(given.agency ?? (inviter === "focalPoint" ? "26" : null));
      } else {
        expect(person).toBeUndefined();
        await expect(work.auth.getUserByEmail(invitation.email)).rejects.toMatchObject({ code: "auth/user-not-found" });
      }
    });
  });

  describe("inviting somebody who is there", () => {
    test("with the same role and agency sends another link and changes nothing else", async () => {
      const invitation = somebody({ agency: "26" });
      const first = await invite(ministry, invitation);
      const people = await work.people();
      const mails = work.sent.length;
      const second = await invite(focalPoint, { ...invitation, name: "Outro Nome" });
      expect(second).toEqual(first);
      expect(await work.people()).toEqual(people);
      expect(work.sent.length - mails).toBe(1);
      expect(linkOf(work.sent.at(-1))).not.toBe(linkOf(work.sent.at(-2)));
    });

    test.each([{ role: "focalPoint", agency: "26" }, { role: "editor", agency: "77" }, { role: "ministry" }] as const)(
      "with another role or agency is refused (%j)",
      async (other) => {
        const { email, name } = somebody({});
        await invite(admin, { email, name, role: "editor", agency: "26" });
        const mails = work.sent.length;
        expect(await invite(admin, { email, name, ...other })).toEqual({
          ok: false,
          refusal: { code: "already-invited", email },
        });
        expect(work.sent.length).toBe(mails);
      },
    );

    test("and was disabled is refused, since enabling is an act of its own", async () => {
      const invitation = somebody({ agency: "26" });
      const outcome = await invite(admin, invitation);
      const uid = outcome.ok ? outcome.result.uid : "";
      await changePerson(work.surroundings, { account: admin, uid, change: { disabled: true } });
      expect(await invite(admin, invitation)).toMatchObject({ refusal: { code: "already-invited" } });
      expect((await work.auth.getUser(uid)).disabled).toBe(true);
    });

    test("twice at once makes one person", async () => {
      const invitation = somebody({ agency: "26" });
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => invite(ministry, invitation)));
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
      expect((await work.people()).filter(({ email }) => email === invitation.email)).toHaveLength(1);
    });
  });

  describe("an invitation that stopped on the way", () => {
    test.each(["ensure", "setDisabled", "setClaims", "setName", "passwordLink"] as const)(
      "before %s lets nobody in unseen, and inviting again mends it",
      async (step) => {
        const invitation = somebody({ agency: "26" });
        const accounts = stoppingBefore(work.surroundings.accounts, step);
        await expect(
          invitePerson({ ...work.surroundings, accounts }, { account: ministry, invitation }),
        ).rejects.toThrow(Stopped);
        const known = (await work.people()).some(({ email }) => email === invitation.email);
        expect(known).toBe(step !== "ensure");

        const outcome = await invite(ministry, invitation);
        const uid = outcome.ok ? outcome.result.uid : "";
        expect(await readPerson(work.surroundings.store, uid)).toMatchObject({ role: "editor", agency: "26" });
        expect(await work.auth.getUser(uid)).toMatchObject({
          customClaims: { role: "editor", agency: "26" },
          displayName: "Joana Reis",
        });
      },
    );

    test("before its document was written leaves an account that opens nothing", async () => {
      const invitation = somebody({ agency: "26" });
      const store = { ...work.surroundings.store, transact: () => Promise.reject(new Stopped()) };
      await expect(invitePerson({ ...work.surroundings, store }, { account: ministry, invitation })).rejects.toThrow(
        Stopped,
      );
      expect((await work.auth.getUserByEmail(invitation.email)).customClaims ?? {}).toEqual({});
      expect(await invite(ministry, invitation)).toMatchObject({ ok: true });
    });

    test("when the store lost the commit's answer and tried again is one invitation with one event", async () => {
      const invitation = somebody({ agency: "26" });
      const store: DocumentStore = {
        ...work.surroundings.store,
        async transact(act) {
          await work.surroundings.store.transact(act);
          return work.surroundings.store.transact(act);
        },
      };
      const outcome = await invitePerson({ ...work.surroundings, store }, { account: ministry, invitation });
      const uid = outcome.ok ? outcome.result.uid : "";
      expect((await work.events()).filter(({ details }) => details.uid === uid)).toHaveLength(1);
    });

    test("at the mail is answered so, and the person is in", async () => {
      const invitation = somebody({ agency: "26" });
      const mailer = {
        kind: "smtp" as const,
        send: () => Promise.reject(new MailNotSent("no", { temporary: true })),
        verify: async () => {},
      };
      expect(await invitePerson({ ...work.surroundings, mailer }, { account: ministry, invitation })).toEqual({
        ok: false,
        refusal: { code: "mail-not-sent", email: invitation.email },
      });
      expect((await work.auth.getUserByEmail(invitation.email)).customClaims).toEqual({ role: "editor", agency: "26" });
      expect(await invite(ministry, invitation)).toMatchObject({ ok: true });
    });
  });

  describe("an inviter whose token is older than their document", () => {
    test("and was disabled is refused at once, leaving no account behind", async () => {
      const fired = await work.join("demitido@exemplo.gov.br", "focalPoint", "26");
      await changePerson(work.surroundings, { account: ministry, uid: fired.uid, change: { disabled: true } });
      const invitation = somebody({});
      expect(await invite(fired, invitation)).toEqual({ ok: false, refusal: { code: "person-disabled" } });
      await expect(work.auth.getUserByEmail(invitation.email)).rejects.toMatchObject({ code: "auth/user-not-found" });
    });

    test("and has another role now needs another token", async () => {
      const former = await work.join("ex-admin@exemplo.gov.br", "admin");
      await changePerson(work.surroundings, { account: admin, uid: former.uid, change: { role: "ministry" } });
      expect(await invite(former, somebody({ role: "admin" }))).toMatchObject({ refusal: { code: "not-signed-in" } });
      const renewed = await work.signIn(former.email);
      expect(renewed?.role).toBe("ministry");
    });

    test("and has no document is nobody", async () => {
      const stranger: Account = { ...admin, uid: "nobody" };
      expect(await invite(stranger, somebody({ role: "admin" }))).toMatchObject({ refusal: { code: "no-role" } });
    });

    test("cannot pass for the operator by bearing its name", async () => {
      expect(await invite({ ...operator }, somebody({ role: "admin" }))).toMatchObject({
        refusal: { code: "no-role" },
      });
    });
  });
});
