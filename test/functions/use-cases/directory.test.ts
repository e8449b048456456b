import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { addressId } from "../../../functions/src/outbox/address-id.ts";
import { readRows, writeRows } from "../../../functions/src/repositories/rows.ts";
import { listDirectory } from "../../../functions/src/use-cases/directory.ts";
import { directoryAddresses, writeDirectory } from "../../../functions/src/use-cases/export-directory.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import { directoryAsked } from "../../../plan/contract/directory.ts";
import type { Account } from "../../../plan/people/account.ts";
import { codeOf, focalPoint, ministry, resultOf, sent } from "../rounds/rounds-at-work.ts";
import { type Cloud, invited, NOW, sqliteCloud } from "../submission/cloud.ts";
import { exampleOf, fillRows, light } from "../submission/country.ts";
import { onBothStores } from "../submission/stores.ts";
import { agencyWorkbook, planWorkbook } from "../submission/workbooks.ts";

const OWN = "900001";

const asked = (said: object = {}) => directoryAsked.parse(said);
const list = async (cloud: Cloud, account: Account, said: object = {}) =>
  resultOf(await listDirectory(cloud, { account, asked: asked(said) }));

/** A plan that was revised by another owner, the agency's workbook, and another agency's plan. */
async function received(cloud: Cloud) {
  const editor = await invited(cloud);
  const elsewhere = await invited(cloud, { uid: "otto", agency: "26" });
  await sent(cloud, editor, planWorkbook(), "2026-05-15");
  const changed = {
    "owner.titular.name": "Bento Exemplo",
    "approval.owner.name": "Bento Exemplo",
    "owner.titular.email": "bento@exemplo.gov.br",
  };
  await sent(cloud, editor, planWorkbook({ ...changed, "plan.revision": 1 }), "2026-05-17");
  await sent(cloud, editor, agencyWorkbook(), "2026-05-18");
  await sent(cloud, elsewhere, planWorkbook({ "agency.siorg": "26", "agency.name": "Outro órgão" }));
  return { editor, elsewhere };
}

onBothStores((open) => {
  describe("the directory", () => {
    test("shows an agency's people their own agency, whatever they name, and the ministry all", async () => {
      const cloud = open();
      const { editor } = await received(cloud);
      const own = await list(cloud, editor, { agency: "26" });
      expect(new Set(own.rows.map(({ agency }) => agency))).toEqual(new Set([OWN]));
      expect((await list(cloud, await ministry(cloud))).agencies).toBe(2);
      const one = await list(cloud, await ministry(cloud), { agency: "26", role: "owner" });
      expect(one.rows.map(({ agency, rank }) => [agency, rank])).toEqual([
        ["26", "titular"],
        ["26", "suplente"],
      ]);
      expect(one).toMatchObject({ all: 2, agencies: 1 });
    });

    test("says since which revision somebody answers for a plan, as verifying works it out anew", async () => {
      const cloud = open();
      const { editor } = await received(cloud);
      const sinceOf = async () =>
        (await list(cloud, editor, { role: "owner" })).rows.map(({ name, from }) => [name, from[0]?.since]);
      const since = await sinceOf();
      expect(since[0]).toEqual(["Bento Exemplo", { revision: 2, day: "2026-05-17" }]);
      expect(since[1]?.[1]).toEqual({ revision: 1, day: "2026-05-15" });
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
      // What was received before a directory was kept has nobody, until it is mended.
      await cloud.store.transact(async (transaction) => {
        const rows = await readRows(transaction, OWN, 0);
        if (rows === null) throw new Error("no rows");
        const { people: _, workbookPeople: __, ...before } = rows;
        writeRows(transaction, before);
      });
      expect((await list(cloud, editor, { role: "owner" })).rows.map(({ name }) => name)).toEqual([null, null]);
      const { drift, remaining } = await verifyRows(cloud, { repair: { uid: "terminal", name: "plano verify" } });
      expect(drift).toMatchObject([
        { plan: "plano-1", kind: "row-differs", fields: ["people"] },
        { plan: null, kind: "row-differs", fields: ["people"] },
      ]);
      expect(remaining).toEqual([]);
      expect(await sinceOf()).toEqual(since);
    });

    test("tells of an address that mail came back from", async () => {
      const cloud = open();
      const { editor } = await received(cloud);
      const address = "bento@exemplo.gov.br";
      await cloud.store.transact(async (transaction) =>
        transaction.set(`addresses/${addressId(address)}`, { address, digest: null, failedAt: NOW, failure: null }),
      );
      const amiss = await list(cloud, editor, { amiss: "yes", role: "owner" });
      expect(amiss.rows.map(({ name, flags }) => [name, flags])).toEqual([["Bento Exemplo", ["failedEmail"]]]);
    });

    test("takes one read an agency and one an account, of 400 agencies page by page", async () => {
      const cloud = open();
      const { editor } = await received(cloud);
      const example = light(await exampleOf(cloud.store, OWN, "plano-1"));
      await fillRows(cloud.store, example, { first: 1_001, agencies: 398, plansEach: 2 });
      const ada = await ministry(cloud);
      cloud.spent();
      const page = await list(cloud, ada, { limit: "50" });
      // 400 agencies, the three who were invited, and that no address failed.
      expect(cloud.spent()).toEqual({ read: 404, write: 0 });
      expect(page).toMatchObject({ agencies: 400 });
      expect(page.rows).toHaveLength(50);
      const next = await list(cloud, ada, { limit: "50", offset: "50" });
      expect(next.rows[0]).not.toEqual(page.rows[0]);
      cloud.spent();
      await list(cloud, editor);
      expect(cloud.spent()).toEqual({ read: 3, write: 0 });
    });

    test("leaves an event when it is taken away, of how many and not of whom, and nothing for those who may not act", async () => {
      const cloud = open();
      const { editor } = await received(cloud);
      const gone = await focalPoint(cloud, OWN, { uid: "gil" });
      await cloud.store.transact(async (transaction) => transaction.update("users/gil", { disabled: true }));
      expect(codeOf(await directoryAddresses(cloud, { account: gone, sought: {} }))).toBe("person-disabled");
      const { addresses } = resultOf(await directoryAddresses(cloud, { account: editor, sought: { role: "owner" } }));
      expect(addresses).toContain("bento@exemplo.gov.br");
      const events = await cloud.store.query({ collection: "events", equal: { kind: "directory.exported" } });
      expect(events.map(({ content }) => content)).toEqual([
        {
          kind: "directory.exported",
          at: NOW,
          by: { uid: "helena", name: "Pessoa helena" },
          agency: OWN,
          plan: null,
          details: { as: "addresses", entries: 2 },
        },
      ]);
    });
  });
});

test("the exported workbook has a row a person, role and plan, in a table", async () => {
  const cloud = sqliteCloud();
  const folder = await mkdtemp(join(tmpdir(), "directory-"));
  try {
    await received(cloud);
    const out = join(folder, "diretorio.xlsx");
    const { entries } = resultOf(
      await writeDirectory(cloud, { account: await ministry(cloud), sought: { agency: OWN }, out }),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await readFile(out)).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet("Diretório");
    const rows = (sheet?.getSheetValues() ?? []).slice(1) as unknown[][];
    expect(rows[0]?.slice(3, 8)).toEqual(["Papel", "Condição", "Nome", "E-mail", "Serviço"]);
    expect(rows[1]?.slice(3, 7)).toEqual(["“Dono” do serviço", "titular", "Bento Exemplo", "bento@exemplo.gov.br"]);
    expect(rows).toHaveLength(entries + 1);
    expect(Object.keys((sheet as unknown as { tables: object }).tables)).toEqual(["tbDiretorio"]);
  } finally {
    await rm(folder, { recursive: true });
    await cloud.close();
  }
});
