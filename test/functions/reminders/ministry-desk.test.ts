import { expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { paths } from "../../../functions/src/documents/paths.ts";
import type { DocumentContent } from "../../../functions/src/ports/document-store.ts";
import { agencyDeadlines } from "../../../functions/src/use-cases/agency-deadlines.ts";
import { changePause } from "../../../functions/src/use-cases/change-pause.ts";
import { listEvents } from "../../../functions/src/use-cases/list-events.ts";
import { listPauses } from "../../../functions/src/use-cases/list-pauses.ts";
import { previewedMail } from "../../../functions/src/use-cases/previewed-mail.ts";
import { previewedPeople } from "../../../functions/src/use-cases/previewed-people.ts";
import { action, ivo, nara, person, watchedPlan } from "../../plan/reminders/watched.ts";
import { SETTINGS } from "../outbox/outbox-at-work.ts";
import { at, type Cloud, invited } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { refusalOf, resultOf } from "../use-cases/read-file.ts";
import { everyDay, morning } from "./morning.ts";
import { putPlans } from "./plans-in-store.ts";

const AGENCY = "900001";
const DATE = "2026-04-23";

const pause = { agency: AGENCY, paused: true, reason: "mudança de comando" } as const;
const looking = (cloud: Cloud) => ({ ...at(cloud, `${DATE}T10:00:00Z`), calendar: everyDay, mail: SETTINGS });

async function putAgency({ store }: Cloud, months: readonly string[]): Promise<void> {
  const record: unknown = {
    service: { name: { value: "Emitir certidão" } },
    state: "submitted",
    actions: months.map((month) => ({ ...action(month), dateDone: null })),
  };
  await store.transact(async (transaction) => {
    const said = { siorg: AGENCY, name: "Agência Exemplo de Registros", acronym: "AEX" };
    transaction.set(paths.agency(AGENCY), { ...said, plans: {}, parts: [{ plans: 1 }], workbook: null, summary: {} });
    const plans = { p1: record } as DocumentContent;
    transaction.set(paths.rows(AGENCY, 0), { agency: AGENCY, part: 0, parts: 1, workbook: null, plans });
  });
}

onBothStores((open) => {
  test("an agency is paused once, with who and why, its people see it, and nobody is reminded until it goes on", async () => {
    const cloud = open();
    await putAgency(cloud, ["2026-04", "2026-06"]);
    await putPlans(cloud.store, [watchedPlan([action("2026-04")])]);
    cloud.spent();
    const paused = resultOf(await changePause(cloud, { account: operator, change: pause }));
    expect(cloud.spent()).toEqual({ read: 3, write: 2 });
    expect(paused.paused).toEqual([
      {
        agency: AGENCY,
        name: "Agência Exemplo de Registros",
        acronym: "AEX",
        at: cloud.now().toISOString(),
        by: { uid: operator.uid, name: operator.name },
        reason: "mudança de comando",
      },
    ]);
    // Asked again it is as it is.
    expect(resultOf(await changePause(cloud, { account: operator, change: { ...pause, reason: "outra" } }))).toEqual(
      paused,
    );
    expect(cloud.spent()).toEqual({ read: 3, write: 0 });
    expect(resultOf(await listPauses(cloud, { account: operator }))).toEqual(paused);
    cloud.spent();
    const seen = resultOf(await agencyDeadlines(at(cloud, `${DATE}T12:00:00Z`), { agency: AGENCY }));
    expect(cloud.spent()).toEqual({ read: 3, write: 0 });
    expect(seen.paused?.reason).toBe("mudança de comando");
    expect(seen.plans[0]?.actions.map(({ deadline, standing }) => [deadline, standing])).toEqual([
      ["2026-04-30", { kind: "due", days: 7 }],
      ["2026-06-30", { kind: "onTime", days: 68 }],
    ]);
    expect(await morning(cloud.store, DATE)).toMatchObject({ plans: 1, paused: 1, digests: 0 });
    const resumed = await changePause(cloud, { account: operator, change: { agency: AGENCY, paused: false } });
    expect(resultOf(resumed)).toEqual({ paused: [] });
    expect(await morning(cloud.store, DATE)).toMatchObject({ plans: 1, paused: 0, digests: 2 });
    const { events } = resultOf(await listEvents(cloud, { agency: AGENCY }));
    expect(events.map(({ kind }) => kind).sort()).toEqual(["reminders.paused", "reminders.resumed"]);
  });

  test("an agency of which nothing was received is not paused, and an agency's people pause none", async () => {
    const cloud = open();
    expect(refusalOf(await changePause(cloud, { account: operator, change: pause }))).toMatchObject({
      code: "not-found",
      what: "agency",
    });
    const editor = await invited(cloud);
    for (const asked of [
      changePause(cloud, { account: editor, change: pause }),
      listPauses(cloud, { account: editor }),
      previewedPeople(looking(cloud), { account: editor, wanted: {} }),
      previewedMail(looking(cloud), { account: editor, wanted: { date: DATE, address: nara.address } }),
    ]) {
      expect(refusalOf(await asked)).toEqual({ code: "not-allowed" });
    }
  });

  test("the next day's mail is seen before it is written: whose it is, about what, and word for word", async () => {
    const cloud = open();
    const other = { titular: person("Zilda", "zilda.outra"), suplente: null };
    await putPlans(cloud.store, [
      watchedPlan([action("2026-04")], { checkedOn: "2026-04-20" }),
      watchedPlan([action("2026-03")], {
        agency: "900002",
        plan: "p2",
        checkedOn: "2026-04-20",
        watch: { owner: other, acronym: "OUTRA" },
      }),
    ]);
    const wanted = (said: { readonly date?: string; readonly text?: string } = {}) =>
      previewedPeople(looking(cloud), { account: operator, wanted: said });
    cloud.spent();
    const all = resultOf(await wanted());
    expect(cloud.spent().write).toBe(0);
    expect(all).toMatchObject({ date: "2026-04-24", closed: false, all: 5, found: 5, waiting: 0 });
    expect(all.people.find(({ address }) => address === ivo.address)).toEqual({
      ...ivo,
      subject: "1 ação vence em 6 dias: AEX",
      capacities: ["ownerDeputy"],
      items: 1,
      late: 0,
    });
    const some = resultOf(await wanted({ text: "outra zilda" }));
    expect(some).toMatchObject({ all: 5, found: 1, people: [{ name: "Zilda", late: 1 }] });
    const mail = await previewedMail(looking(cloud), {
      account: operator,
      wanted: { date: "2026-04-24", address: nara.address },
    });
    expect(resultOf(mail).text).toContain("7. Divulgar serviço transformado.: vence em 6 dias");
    expect(resultOf(mail).attachments).toEqual(["prazos.ics"]);
    for (const date of ["2026-04-22", "2026-07-23"]) {
      expect(refusalOf(await wanted({ date }))).toEqual({ code: "malformed-request", problems: ["date"] });
    }
    await morning(cloud.store, DATE);
    const nobody = { date: DATE, address: nara.address };
    expect(refusalOf(await previewedMail(looking(cloud), { account: operator, wanted: nobody }))).toEqual({
      code: "not-found",
      what: "mail",
    });
  });
});
