import { describe, expect, test } from "@jest/globals";
import type { DocumentContent, DocumentTransaction } from "../../../functions/src/ports/document-store.ts";
import { readAgency, writeAgency } from "../../../functions/src/repositories/agencies.ts";
import { readPlan, writePlan } from "../../../functions/src/repositories/plans.ts";
import { revisionPath } from "../../../functions/src/repositories/revisions.ts";
import { readRows, writeRows } from "../../../functions/src/repositories/rows.ts";
import { unknownAgency } from "../../../functions/src/submission/agency-standing.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import type { RecordedContent } from "../../../plan/workbook/recorded-content.ts";
import { type Cloud, invited } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { agencyWorkbook, planWorkbook, request } from "../submission/workbooks.ts";

// Each verifies three times over the real client: seconds on a machine that is busy.

const SIORG = "900001";
const by = { uid: "terminal", name: "plano verify" };

/** Two agencies: one with two plans, one of them revised, and its own workbook; another with one plan. */
async function filled(cloud: Cloud): Promise<Cloud> {
  const account = await invited(cloud);
  const other = await invited(cloud, { uid: "otto", agency: "26" });
  const query = { "owner.titular.email": "nara@exemplo.com" };
  const explanations = [{ rule: "people.email-domain", field: "owner.titular.email", text: "É o domínio da empresa." }];
  const sent = [
    { account, grid: planWorkbook() },
    { account, grid: planWorkbook({ "plan.id": "plano-2", "service.name": "Registrar", ...query }) },
    { account, grid: agencyWorkbook() },
    { account, grid: planWorkbook({ "service.unit": "Outra", "plan.revision": 1 }) },
    { account: other, grid: planWorkbook({ "agency.siorg": "26", "agency.name": "Outro órgão" }) },
  ];
  for (const one of sent) {
    const outcome = await sendWorkbook(cloud, { ...one, source: "p.xlsx", request: request({ explanations }) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  }
  return cloud;
}

/** Verifies, mends, and verifies again; says what was found and what is left. */
async function mended(cloud: Cloud) {
  const seen = await verifyRows(cloud, { repair: null });
  expect(seen.mended).toBe(0);
  expect(seen.remaining).toEqual(seen.drift);
  const { drift, remaining } = await verifyRows(cloud, { repair: by });
  expect(drift).toEqual(seen.drift);
  expect((await verifyRows(cloud, { repair: null })).drift).toEqual(remaining);
  return { drift, remaining };
}

async function everything(cloud: Cloud): Promise<unknown> {
  const collections = ["agencies", "plans", "rows", `plans/${SIORG}.plano-1/revisions`, `agencies/${SIORG}/revisions`];
  return Promise.all(collections.map((collection) => cloud.store.query({ collection })));
}

/** The ways in which a store may come to differ from what was received, and what is then said of it. */
type Damage = (cloud: Cloud) => Promise<void>;

function writing(damage: (transaction: DocumentTransaction) => Promise<void>): Damage {
  return (cloud) => cloud.store.transact(damage);
}

const rowsDamage = (change: (plans: { [plan: string]: DocumentContent }) => void) =>
  writing(async (transaction) => {
    const rows = await readRows(transaction, SIORG, 0);
    if (!rows) throw new Error("no rows");
    const plans = structuredClone(rows.plans) as unknown as { [plan: string]: DocumentContent };
    change(plans);
    writeRows(transaction, { ...rows, plans: plans as unknown as typeof rows.plans });
  });

const agencyDamage = (fields: DocumentContent) =>
  writing(async (transaction) => {
    const agency = await readAgency(transaction, SIORG);
    if (agency) writeAgency(transaction, { ...agency, ...(fields as object) });
  });

const damages: readonly [string, Damage, readonly object[]][] = [
  [
    "a row that was changed",
    rowsDamage((plans) => Object.assign(plans["plano-1"] ?? {}, { state: "approved", revision: 9 })),
    [{ agency: SIORG, plan: "plano-1", kind: "row-differs", fields: ["revision", "state"] }],
  ],
  ["a row that is gone", rowsDamage((plans) => delete plans["plano-2"]), [{ plan: "plano-2", kind: "row-missing" }]],
  [
    "a row of no plan",
    rowsDamage((plans) => Object.assign(plans, { fantasma: plans["plano-1"] })),
    [{ plan: "fantasma", kind: "row-extra", part: 0 }],
  ],
  [
    "the agency workbook's row",
    writing(async (transaction) => {
      const rows = await readRows(transaction, SIORG, 0);
      if (rows) writeRows(transaction, { ...rows, workbook: null });
    }),
    [{ plan: null, kind: "row-missing" }],
  ],
  [
    "all rows",
    writing(async (transaction) => transaction.delete(`rows/${SIORG}.0`)),
    [
      { plan: "plano-1", kind: "row-missing" },
      { plan: "plano-2", kind: "row-missing" },
      { plan: null, kind: "row-missing" },
      { plan: null, kind: "part-differs", part: 0 },
    ],
  ],
  [
    "a directory that lost a plan and knows another that is none",
    agencyDamage({
      plans: { "plano-1": { part: 4, service: "x" }, fantasma: { part: 0, service: "y" } },
    }),
    [
      { plan: "plano-1", kind: "directory-differs" },
      { plan: "fantasma", kind: "directory-differs" },
      { plan: "plano-2", kind: "directory-differs" },
    ],
  ],
  [
    "a summary",
    agencyDamage({
      summary: { plans: 3, states: {}, findings: { error: 0, query: 0, warning: 0 }, received: null },
    }),
    [{ plan: null, kind: "summary-differs", fields: ["findings", "plans", "received", "states"] }],
  ],
  [
    "how full the parts are, and the name",
    agencyDamage({ parts: [{ plans: 7 }], name: "Outro nome" }),
    [{ plan: null, kind: "agency-differs", fields: ["name", "parts"] }],
  ],
  [
    "the agency's document",
    writing(async (transaction) => transaction.delete(`agencies/${SIORG}`)),
    [{ plan: null, kind: "document-missing" }],
  ],
  [
    "what the agency says of its workbook",
    agencyDamage({ workbook: null }),
    [{ plan: null, kind: "acceptance-differs", fields: ["workbook"] }],
  ],
  [
    "a plan that stands at an earlier revision",
    writing(async (transaction) => {
      const plan = await readPlan(transaction, SIORG, "plano-1");
      if (plan) writePlan(transaction, { ...plan, revision: 1, service: "Outro" });
    }),
    [{ plan: "plano-1", kind: "acceptance-differs", fields: ["revision", "service"] }],
  ],
  [
    "a plan that the morning run would pass over, or would remind the wrong people of",
    writing(async (transaction) => {
      const plan = await readPlan(transaction, SIORG, "plano-1");
      const owner = { titular: null, suplente: null };
      if (plan) writePlan(transaction, { ...plan, nextReminderOn: null, watch: { ...plan.watch, owner } });
    }),
    [{ plan: "plano-1", kind: "acceptance-differs", fields: ["nextReminderOn", "watch"] }],
  ],
  [
    "a plan's document",
    writing(async (transaction) => transaction.delete(`plans/${SIORG}.plano-1`)),
    [{ plan: "plano-1", kind: "document-missing" }],
  ],
];

onBothStores((open) => {
  describe("a verification", () => {
    test("finds nothing where nothing but submissions was written", async () => {
      const cloud = await filled(open());
      const before = await everything(cloud);
      cloud.spent();
      expect(await verifyRows(cloud, { repair: by })).toEqual({
        agencies: 2,
        plans: 3,
        drift: [],
        remaining: [],
        mended: 0,
      });
      expect(cloud.spent().write).toBe(0);
      expect(await everything(cloud)).toEqual(before);
    });

    test("finds nothing in an agency that its service letters alone have made known", async () => {
      const cloud = open();
      await cloud.store.transact(async (transaction) =>
        writeAgency(transaction, { ...unknownAgency("77"), name: "Instituto Exemplo", acronym: "IEX" }),
      );
      expect(await verifyRows(cloud, { repair: null })).toMatchObject({ agencies: 1, plans: 0, drift: [] });
    });

    test.each(damages)("finds %s, and puts back what was there", async (_, damage, expected) => {
      const cloud = await filled(open());
      const before = await everything(cloud);
      await damage(cloud);
      const { drift, remaining } = await mended(cloud);
      expect(drift).toMatchObject(expected);
      expect(drift).toHaveLength(expected.length);
      expect(remaining).toEqual([]);
      expect(await everything(cloud)).toEqual(before);
      const events = await cloud.store.query({ collection: "events", equal: { kind: "rows.repaired" } });
      expect(events.length).toBeGreaterThan(0);
      expect(events[0]?.content).toMatchObject({ agency: SIORG, by });
    });

    test("finds a revision that was changed or lost, and neither spreads it nor claims to mend it", async () => {
      const cloud = await filled(open());
      const of = { agency: SIORG, plan: "plano-1" };
      const [first, second] = [revisionPath(of, 1), revisionPath(of, 2)];
      const content = structuredClone((await cloud.store.get(second))?.content);
      const fields = (content?.content as unknown as RecordedContent | undefined)?.fields;
      Object.assign(fields?.["service.unit"] ?? {}, { value: "Adulterada" });
      await cloud.store.transact(async (transaction) => {
        transaction.delete(first);
        transaction.set(second, content ?? {});
      });
      const before = await everything(cloud);
      const { drift, remaining } = await mended(cloud);
      expect(drift).toEqual([
        { ...of, kind: "revision-missing", revision: 1 },
        { ...of, kind: "revision-altered", revision: 2 },
      ]);
      expect(remaining).toEqual(drift);
      expect(await everything(cloud)).toEqual(before);
    });

    test("finds rows in two parts of which one is not the directory's, and a part that nobody announces", async () => {
      const cloud = await filled(open());
      await cloud.store.transact(async (transaction) => {
        const rows = await readRows(transaction, SIORG, 0);
        if (rows) writeRows(transaction, { ...rows, part: 1, workbook: null });
      });
      const { drift, remaining } = await mended(cloud);
      expect(drift).toEqual(
        expect.arrayContaining([
          { agency: SIORG, plan: "plano-1", kind: "row-extra", part: 1 },
          { agency: SIORG, plan: "plano-2", kind: "row-extra", part: 1 },
          { agency: SIORG, plan: null, kind: "part-differs", part: 0 },
        ]),
      );
      expect(remaining).toEqual([]);
      expect((await readAgency(cloud.store, SIORG))?.parts).toEqual([{ plans: 2 }, { plans: 0 }]);
    });
  });
});
