import { describe, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import { addressId } from "../../../functions/src/outbox/address-id.ts";
import { paceOf } from "../../../functions/src/personal/pace.ts";
import { readAgency } from "../../../functions/src/repositories/agencies.ts";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { readRevision } from "../../../functions/src/repositories/revisions.ts";
import { type ErasingSurroundings, erasePerson } from "../../../functions/src/use-cases/erase-person.ts";
import { exportPerson } from "../../../functions/src/use-cases/export-person.ts";
import { openPlan } from "../../../functions/src/use-cases/open-plan.ts";
import { printReceivedPlan } from "../../../functions/src/use-cases/print-received-plan.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { verifyClosedMonth } from "../../../functions/src/use-cases/verify-closed-month.ts";
import { verifyWorkbook } from "../../../functions/src/use-cases/verify-receipt.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import { mortalStore, Stopped } from "../outbox/mortal-store.ts";
import { documentsIn, NAMESAKE, NARA, OF_NARA, storeWithPeople } from "../personal/people-in-store.ts";
import { openedDocument } from "../printing/opened-document.ts";
import { type Cloud, somebody, sqliteCloud } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { request } from "../submission/workbooks.ts";
import { gridOf, refusalOf, resultOf } from "./read-file.ts";

const BY = { uid: "terminal", name: "plano person erase" };
const asked = { email: NARA.email, by: BY };
/** Her address and her number, which nobody shares. */
const LEFT_OF_HER = /nara\.bastos@aex|99999-?1007/gi;
const named = { agency: "900001", plan: "plano-1" };

function erasing(cloud: Cloud, changed: Partial<ErasingSurroundings> = {}) {
  const removed: string[] = [];
  let paced = 0;
  const surroundings: ErasingSurroundings = {
    ...cloud,
    accounts: {
      remove: async (uid) => {
        removed.push(uid);
      },
    },
    pace: async (documents) => {
      paced += documents;
    },
    ...changed,
  };
  return { surroundings, removed, paced: () => paced };
}

async function textIn(cloud: Cloud): Promise<string> {
  return JSON.stringify(await documentsIn(cloud.store));
}

onBothStores((open) => {
  describe("a person who is erased", () => {
    test("is nowhere any more, and others of her name are where they were", async () => {
      const cloud = open();
      await storeWithPeople(cloud);
      const { surroundings, removed } = erasing(cloud);
      const before = await documentsIn(cloud.store);
      const holding = new Set(before.filter((each) => OF_NARA.test(JSON.stringify(each))).map(({ group }) => group));
      // Wherever anything personal can stand, something of hers stood.
      for (const group of [
        "plans",
        "plans/revisions",
        "agencies/revisions",
        "rows",
        "events",
        "users",
        "outbox",
        "addresses",
        "gatherings",
      ]) {
        expect(holding).toContain(group);
      }
      // A closed month is kept for ever, so nobody's name goes into it in the first place.
      expect(before.map(({ group }) => group)).toContain("snapshots/parts");
      expect(holding).not.toContain("snapshots/parts");
      resultOf(await erasePerson(surroundings, asked));
      const text = (await documentsIn(cloud.store)).map((each) => JSON.stringify(each));
      const left = text.filter((each) => /nara\.bastos@aex|99999-?1007/i.test(each));
      expect(left).toEqual([]);
      expect(removed).toEqual([NARA.uid]);
      expect(await cloud.store.get(paths.person(NARA.uid))).toBeNull();
      expect(await cloud.store.get(paths.address(addressId(NARA.email)))).toBeNull();
      const { content } = (await readRevision(cloud.store, named, 1)) ?? {};
      expect(content?.fields["representatives.ombudsman.suplente.name"]?.value).toBe(NARA.name);
      expect(content?.fields["representatives.ombudsman.suplente.email"]?.value).toBe(NAMESAKE);
      const other = await readRevision(cloud.store, { agency: "900002", plan: "plano-1" }, 1);
      expect(other?.content.fields["owner.titular.name"]?.value).toBe(NARA.name);
      expect(other?.content.fields["service.unit"]?.value).toBe("Copiar [dados pessoais eliminados]");
      // The name is nobody's but the two namesakes' now.
      const names = (await textIn(cloud)).match(/Nara Siqueira Bastos/g) ?? [];
      const theirs = JSON.stringify([content, other?.content]).match(/Nara Siqueira Bastos/g) ?? [];
      expect(content && JSON.stringify(content).match(/Nara Siqueira Bastos/g)).toHaveLength(1);
      expect(names.length).toBeGreaterThanOrEqual(theirs.length);
    });

    test("leaves plans, rows and agencies as they follow from what is left, and no mail to her", async () => {
      const cloud = open();
      await storeWithPeople(cloud);
      resultOf(await erasePerson(erasing(cloud).surroundings, asked));
      const verified = await verifyRows(cloud, { repair: null });
      expect(verified.drift).toEqual([]);
      expect((await readPlan(cloud.store, "900001", "plano-1"))?.watch.owner.titular).toBeNull();
      expect((await readAgency(cloud.store, "900001"))?.workbook?.erasure).toBeDefined();
      const mail = (await documentsIn(cloud.store)).filter(({ group }) => group === "outbox");
      const cancelled = { state: "CANCELLED", sweepAt: null, message: { text: "" }, basis: {} };
      expect(mail.filter(({ content }) => content.to === "[dados pessoais eliminados]")).toMatchObject([
        { content: { kind: "digest", ...cancelled } },
        { content: { kind: "visitMoved", ...cancelled } },
      ]);
    });

    test("leaves what was received provable, in the words of what became of it", async () => {
      const cloud = open();
      const { plan, grid } = await storeWithPeople(cloud);
      const { bytes: original } = resultOf(await openPlan(cloud, named));
      resultOf(await erasePerson(erasing(cloud).surroundings, asked));
      const { number, hash } = plan.receipt;
      const revision = await readRevision(cloud.store, named, 1);
      expect(revision?.receipt.hash).toBe(hash);
      expect(revision?.erasure?.hash).not.toBe(hash);
      // Whoever kept the workbook still holds what was received.
      expect(resultOf(await verifyWorkbook(cloud, { grid: gridOf(original) }))).toMatchObject({ outcome: "genuine" });
      const { bytes } = resultOf(await openPlan(cloud, named));
      expect(resultOf(await verifyWorkbook(cloud, { grid: gridOf(bytes) }))).toMatchObject({
        outcome: "erased",
        number,
        erasedAt: "2026-05-15T14:30:21Z",
        latest: true,
      });
      // Sent again, either is what was received.
      const account = somebody("nova", "900001");
      await cloud.store.transact(async (transaction) =>
        transaction.set(paths.person("nova"), { ...account, disabled: false, invited: "2026-01-01T00:00:00Z" }),
      );
      for (const workbook of [gridOf(bytes), grid]) {
        const sending = { account, grid: workbook, source: "p.xlsx", request: request() };
        expect(refusalOf(await sendWorkbook(cloud, sending)).code).toBe("identical");
      }
      const { parts } = await openedDocument(resultOf(await printReceivedPlan(cloud, named)).bytes);
      expect([...parts.values()].join()).toContain("Dados pessoais eliminados em 15/05/2026");
    });

    test("leaves a closed month what it was published as, its figures and its hash", async () => {
      const cloud = open();
      await storeWithPeople(cloud);
      const before = resultOf(await verifyClosedMonth(cloud, { snapshot: "2026-05.1" }));
      resultOf(await erasePerson(erasing(cloud).surroundings, asked));
      const after = resultOf(await verifyClosedMonth(cloud, { snapshot: "2026-05.1" }));
      expect(after).toEqual(before);
      expect(after).toMatchObject({ problems: [], hashAgrees: true, figuresAgree: true });
      const part = await cloud.store.get("snapshots/2026-05.1/parts/900001.0");
      expect(JSON.stringify(part)).not.toMatch(OF_NARA);
      // Somebody who alters it afterwards is found out all the same.
      await cloud.store.transact(async (transaction) => transaction.update(part?.path ?? "", { agency: "900003" }));
      expect(resultOf(await verifyClosedMonth(cloud, { snapshot: "2026-05.1" })).problems).toHaveLength(1);
    });

    test("leaves one event, which says nothing of whom; asking again finds nothing and changes nothing", async () => {
      const cloud = open();
      await storeWithPeople(cloud);
      const { documents } = resultOf(await erasePerson(erasing(cloud).surroundings, asked));
      const events = (await documentsIn(cloud.store)).filter(({ content }) => content.kind === "person.erased");
      expect(events.map(({ content }) => content)).toEqual([
        expect.objectContaining({ by: BY, agency: null, plan: null, details: { documents } }),
      ]);
      const before = new Set((await documentsIn(cloud.store)).map((document) => JSON.stringify(document)));
      expect(resultOf(await erasePerson(erasing(cloud).surroundings, asked)).documents).toBe(0);
      const after = await documentsIn(cloud.store);
      expect(after).toHaveLength(before.size);
      expect(after.filter((document) => !before.has(JSON.stringify(document))).map(({ path }) => path)).toEqual([]);
    });
  });
});

test.each(["before", "after"] as const)("an erasure that stops %s a commit goes on where it stopped", async (side) => {
  let stops = 0;
  for (let stop = 1; ; stop += 4) {
    const cloud = sqliteCloud();
    try {
      await storeWithPeople(cloud);
      const mortal = mortalStore(cloud.store, (number, when) => number === stop && when === side);
      const attempt = erasePerson(erasing(cloud, { store: mortal.store }).surroundings, asked);
      const died = await attempt.then(
        () => false,
        (error: unknown) => {
          if (error instanceof Stopped) return true;
          throw error;
        },
      );
      if (!died) break;
      stops++;
      resultOf(await erasePerson(erasing(cloud).surroundings, asked));
      expect((await textIn(cloud)).match(LEFT_OF_HER)).toBeNull();
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
      expect(await cloud.store.get(paths.erasure(addressId(NARA.email)))).toMatchObject({
        content: { traces: null },
      });
    } finally {
      await cloud.close();
    }
  }
  expect(stops).toBeGreaterThan(3);
});

test("whoever goes through the store waits for every document read or written", async () => {
  const cloud = sqliteCloud();
  await storeWithPeople(cloud);
  const { surroundings, paced } = erasing(cloud);
  const documents = (await documentsIn(cloud.store)).length;
  resultOf(await erasePerson(surroundings, asked));
  expect(paced()).toBeGreaterThanOrEqual(documents);
  const waits: number[] = [];
  const pace = paceOf(200, async (milliseconds) => void waits.push(milliseconds));
  await pace(25);
  await pace(0);
  expect(waits).toEqual([125]);
  await cloud.close();
});

test("the last administrator is not erased, and neither is what is no address", async () => {
  const cloud = sqliteCloud();
  await cloud.store.transact(async (transaction) =>
    transaction.set(paths.person("ada"), {
      ...{ uid: "ada", email: "ada@exemplo.gov.br", name: "Ada Reis", role: "admin", agency: null },
      ...{ disabled: false, invited: "2026-01-01T00:00:00Z" },
    }),
  );
  const { surroundings, removed } = erasing(cloud);
  expect(refusalOf(await erasePerson(surroundings, { email: "ada@exemplo.gov.br", by: BY }))).toEqual({
    code: "last-admin",
  });
  expect(refusalOf(await erasePerson(surroundings, { email: "ada", by: BY })).code).toBe("malformed-request");
  expect(removed).toEqual([]);
  await cloud.close();
});

test("what is exported is everything that is erased", async () => {
  const cloud = sqliteCloud();
  await storeWithPeople(cloud);
  const { surroundings } = erasing(cloud);
  const exported = resultOf(await exportPerson(surroundings, { email: "NARA.bastos@aex.exemplo.gov.br " }));
  expect(exported.person).toEqual({
    emails: [NARA.email],
    names: [NARA.name],
    telephones: ["+5561999991007", "+556133332003"],
    uids: [NARA.uid],
    agencies: ["900001"],
  });
  const named = new Set(exported.documents.map(({ path }) => path));
  const before = new Map((await documentsIn(cloud.store)).map(({ path, content }) => [path, JSON.stringify(content)]));
  resultOf(await erasePerson(surroundings, asked));
  const after = new Map((await documentsIn(cloud.store)).map(({ path, content }) => [path, JSON.stringify(content)]));
  const changed = [...before].filter(([path, content]) => after.get(path) !== content).map(([path]) => path);
  // What only follows from a revision, or says that something was erased, changes without holding anything of hers.
  expect(
    changed.filter((path) => !named.has(path) && !/^(agencies|receipts|plans|rows|snapshots)\//.test(path)),
  ).toEqual([]);
  expect([...named].filter((path) => !changed.includes(path))).toEqual([]);
  const texts = exported.documents.flatMap((document) => document.texts);
  expect(texts).toContainEqual({ at: "E-mail: “Dono” do serviço (titular)", text: NARA.email });
  expect(texts).toContainEqual({ at: "by.name", text: NARA.name });
  await cloud.close();
});
