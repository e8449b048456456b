import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import type { DocumentContent } from "../../../functions/src/ports/document-store.ts";
import { listOrphans } from "../../../functions/src/use-cases/list-orphans.ts";
import { counted } from "../store/counted.ts";
import { somebody } from "../submission/cloud.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";

const { observe, total } = counted();
let opened: TemporaryStore;
beforeEach(() => {
  opened = temporaryStore(observe);
});
afterEach(() => opened.dispose());

const person = (name: string) => ({ name, address: `${name}@exemplo.gov.br` });

function plan(agency: string, titular: string, suplente: string): DocumentContent {
  const contacts = { titular: person("sec"), suplente: person("sub") };
  const watch = { agencyName: null, acronym: "AEX", owner: { titular: person(titular), suplente: person(suplente) } };
  return {
    agency,
    plan: "p",
    service: "Emitir certidão",
    state: "approved",
    findings: [],
    watch: {
      ...watch,
      executiveSecretariat: contacts,
      actions: [],
      open: 0,
      lastMeasurement: null,
      measuredFrom: null,
    },
  };
}

test("the ministry sees whom nothing reaches, for one read a plan and one an address that failed", async () => {
  await opened.store.transact(async (transaction) => {
    transaction.set("plans/900001.p", plan("900001", "ana", "bia"));
    transaction.set("plans/900002.p", plan("900002", "caio", "caio"));
    transaction.set("plans/900003.p", plan("900003", "davi", "eva"));
    for (const name of ["davi", "eva", "zeca"]) {
      const failedAt = name === "zeca" ? null : "2026-11-20T13:00:00.000Z";
      transaction.set(`addresses/${name}`, { address: person(name).address, digest: null, failedAt, failure: null });
    }
  });
  total.read = 0;
  const { orphans, all } = resultOf(await listOrphans(opened, { account: operator }));
  expect(orphans.map(({ agency, kind, who }) => [agency, kind, who])).toEqual([
    ["900002", "same-person", "caio"],
    ["900003", "no-working-address", "davi"],
  ]);
  expect(all).toBe(2);
  expect(total.read).toBe(3 + 2);
  expect(await listOrphans(opened, { account: somebody("ana", "900001") })).toMatchObject({
    refusal: { code: "not-allowed" },
  });
});
