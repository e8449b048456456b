import { describe, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { dispatchPolicy } from "../../../functions/src/outbox/dispatch-policy.ts";
import { newMail } from "../../../functions/src/outbox/new-mail.ts";
import { leaveEvent } from "../../../functions/src/repositories/events.ts";
import { findReceipt } from "../../../functions/src/repositories/find-receipt.ts";
import { allFailedAddresses, createMail, dueMails, writeAddress } from "../../../functions/src/repositories/outbox.ts";
import { visitsOn, visitsPage } from "../../../functions/src/repositories/visits.ts";
import { listEvents } from "../../../functions/src/use-cases/list-events.ts";
import { listMail } from "../../../functions/src/use-cases/list-mail.ts";
import { revisionsPage } from "../../../functions/src/use-cases/revisions-page.ts";
import { resultOf } from "../use-cases/read-file.ts";
import type { OpenStore } from "./contract.ts";

/** The queries that the product itself asks, through the functions that ask them: each must find what it needs. */
export function productContract(open: OpenStore): void {
  describe("the product", () => {
    test("finds events of the country, of an agency and of a plan, page by page", async () => {
      const { store } = await open();
      for (let index = 0; index < 60; index++) {
        const agency = index % 20 === 0 ? "88" : "26";
        const at = `2026-03-01T10:00:${String(index % 7).padStart(2, "0")}.000Z`;
        const by = { uid: "u1", name: "Ana Exemplo" };
        const plan = index % 2 === 0 ? "p" : null;
        await leaveEvent(store, `e${index}`, { kind: "plan.submitted", at, by, agency, plan, details: {} });
      }
      const pages = async (wanted: { readonly agency: string | null; readonly plan?: string }) => {
        const first = resultOf(await listEvents({ store }, wanted));
        if (first.next === null) return [first.events.length];
        const second = resultOf(await listEvents({ store }, { ...wanted, before: first.next }));
        expect(second.events.map(({ id }) => id)).not.toContain(first.events.at(-1)?.id);
        return [first.events.length, second.events.length];
      };
      expect(await pages({ agency: null })).toEqual([50, 10]);
      expect(await pages({ agency: "26" })).toEqual([50, 7]);
      expect(await pages({ agency: "26", plan: "p" })).toEqual([27]);
    });

    test("finds what was accepted under a number", async () => {
      const { store } = await open();
      await store.transact(async (transaction) => {
        for (const number of ["2026-AAAA-BBBB-CCCC", "2026-AAAA-BBBB-CCCD"])
          transaction.create(`receipts/26.${number}`, { number, revision: 1 });
      });
      expect(await findReceipt(store, "2026-AAAA-BBBB-CCCD")).toEqual({ number: "2026-AAAA-BBBB-CCCD", revision: 1 });
      expect(await findReceipt(store, "2026-0000-0000-0000")).toBeNull();
    });

    test("finds mail by its state, page by page, what of it is due, and addresses that failed", async () => {
      const { store } = await open();
      const settings = {
        sender: { name: "Plano Digital", address: "plano@exemplo.gov.br" },
        page: "https://plano.exemplo.gov.br",
        contact: null,
        delivery: "own",
      } as const;
      await store.transact(async (transaction) => {
        for (let index = 0; index < 60; index++) {
          const address = `p${index}@exemplo.gov.br`;
          const id = `digest.2026-11-20.${index}`;
          const message = { to: { name: "Ana", address }, subject: "s", text: "t", html: "h", id };
          const at = new Date(Date.UTC(2026, 10, 20, 12, index % 7));
          const mail = { message, kind: "digest", agency: "26", day: "2026-11-20", basis: {} } as const;
          createMail(transaction, id, newMail(mail, settings, at, dispatchPolicy));
          const failedAt = index % 20 === 0 ? at.toISOString() : null;
          writeAddress(transaction, { address, digest: null, failedAt, failure: null });
        }
      });
      const first = resultOf(await listMail({ store }, { account: operator, wanted: { state: "PENDING" } }));
      const before = first.next;
      const second = resultOf(await listMail({ store }, { account: operator, wanted: { state: "PENDING", before } }));
      expect(new Set([...first.mails, ...second.mails].map(({ key }) => key)).size).toBe(60);
      expect(resultOf(await listMail({ store }, { account: operator, wanted: { state: "SENT" } })).mails).toEqual([]);
      expect(await dueMails(store, new Date(Date.UTC(2026, 10, 20, 12, 2)), 100)).toHaveLength(27);
      expect(await allFailedAddresses(store)).toEqual(
        new Set(["p0@exemplo.gov.br", "p20@exemplo.gov.br", "p40@exemplo.gov.br"]),
      );
    });

    test("finds visits that are open and that are over, of the country and of an agency, page by page, and those of a day", async () => {
      const { store } = await open();
      await store.transact(async (transaction) => {
        for (let index = 0; index < 120; index++) {
          const agency = index % 40 === 0 ? "88" : "26";
          const id = `${agency}.${String(index).padStart(8, "0")}-0000-4000-8000-000000000000`;
          const at = new Date(Date.UTC(2026, 10, 20, 12, index % 7)).toISOString();
          const day = index % 30 === 0 ? "2026-12-03" : null;
          transaction.set(`visits/${id}`, { id, agency, open: index % 2 === 0, askedAt: at, changedAt: at, day });
        }
      });
      const pages = async (wanted: { readonly agency: string | null; readonly open: boolean }) => {
        const first = await visitsPage(store, { ...wanted, after: null });
        const [value = "", id = ""] = first.next?.split("~") ?? [];
        const second = first.next === null ? null : await visitsPage(store, { ...wanted, after: { id, value } });
        return [first, second].map((page) => page?.visits.map(({ askedAt }) => askedAt) ?? []);
      };
      const [asked = [], askedAfter = []] = await pages({ agency: null, open: true });
      expect([asked.length, askedAfter.length]).toEqual([50, 10]);
      expect([...asked, ...askedAfter]).toEqual([...asked, ...askedAfter].sort());
      const [over = [], overAfter = []] = await pages({ agency: null, open: false });
      expect([...over, ...overAfter]).toEqual([...over, ...overAfter].sort().reverse());
      expect((await pages({ agency: "88", open: true }))[0]).toHaveLength(3);
      expect((await pages({ agency: "88", open: false }))[0]).toHaveLength(0);
      expect(await visitsOn(store, "2026-12-03")).toHaveLength(4);
    });

    test("finds the revisions of a plan, the newest first, and those older than one", async () => {
      const { store } = await open();
      await store.transact(async (transaction) => {
        for (const revision of [1, 2, 10]) transaction.create(`plans/26.p/revisions/${revision}`, { revision });
        transaction.create("plans/26.q/revisions/3", { revision: 3 });
      });
      const numbers = async (before?: number) =>
        (await revisionsPage(store, "plans/26.p", before)).revisions.map(({ revision }) => revision);
      expect(await numbers()).toEqual([10, 2, 1]);
      expect(await numbers(10)).toEqual([2, 1]);
    });
  });
}
