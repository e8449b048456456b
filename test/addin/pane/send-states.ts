import { todayInBrasilia } from "../../../addin/screen/today.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import type { Checked } from "../../../plan/contract/submission.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { checkedWith, conflict, editor, foreignEmail, noSubstitute, receipt, submitted } from "../../page/examples.ts";
import { PASSWORD } from "../../page/visit.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import type { OpenOptions, OpenPane, PaneHouse } from "./open-pane.ts";

type Show = (house: PaneHouse, options: OpenOptions) => Promise<OpenPane>;

const known = new WeakSet<PaneHouse>();
const { current, differences } = conflict;
const since: Checked["since"] = { ...current, differences, more: 0 };

async function opened(house: PaneHouse, options: OpenOptions, fields: PlanValues["fields"] = {}) {
  const today = todayInBrasilia(new Date());
  const complete = completePlanValues(today);
  house.cloud.forget();
  house.cloud.give("me", editor);
  const agency = { "agency.siorg": String(editor.agency), "plan.revision": 3, ...fields };
  const values = { ...complete, fields: { ...complete.fields, ...agency } };
  const pane = await house.open(await writePlanWorkbook(values, { today }), options);
  await pane.pane.locator("#primary").waitFor();
  return pane;
}

async function signedIn(house: PaneHouse, { pane }: OpenPane): Promise<void> {
  if (!known.has(house)) await house.accounts.signUp(editor.email, PASSWORD);
  known.add(house);
  await pane.locator("#primary").click();
  await pane.locator("[name=email]").fill(editor.email);
  await pane.locator("[name=password]").fill(PASSWORD);
  await pane.locator("#primary").click();
}

/** What stands in the view once it is there. */
function shows({ pane }: OpenPane, selector: string): Promise<void> {
  return pane.locator(selector).first().waitFor();
}

async function summary(house: PaneHouse, options: OpenOptions, checked: Checked, fields?: PlanValues["fields"]) {
  const pane = await opened(house, options, fields);
  house.cloud.give("check", checked);
  await signedIn(house, pane);
  return pane;
}

const ready = { ...checkedWith(foreignEmail, noSubstitute), since } as const;
const clean = { ...checkedWith(), since } as const;

/** Every state of the sending that people can come to, by the name of its picture. */
export const sendStates: { readonly [name: string]: Show } = {
  "envio-erros": async (house, options) => {
    const pane = await opened(house, options, { "service.unit": "", "owner.suplente.name": "" });
    await pane.pane.locator("#primary").click();
    await shows(pane, ".finding.error");
    return pane;
  },
  "envio-primeira": async (house, options) => {
    const pane = await summary(house, options, { ...checkedWith(noSubstitute), since: null, revision: 1 });
    await shows(pane, "#final");
    return pane;
  },
  "envio-resumo": async (house, options) => {
    const pane = await summary(house, options, ready);
    await shows(pane, ".differences");
    return pane;
  },
  "envio-pergunta": async (house, options) => {
    const pane = await summary(house, options, ready);
    await shows(pane, ".differences");
    await pane.pane.locator("#primary").click();
    await shows(pane, ".note");
    return pane;
  },
  "envio-conflito": async (house, options) => {
    const theirs = [0, 1].map((index) => ({
      key: ["measurements.started", "measurements.completed"][index] ?? "",
      label: ["Solicitações iniciadas", "Solicitações concluídas"][index] ?? "",
      row: "03/2026",
      change: "removed" as const,
      from: { text: ["1.200", "980"][index] ?? "", value: 1200, place: { sheet: "Medições", row: 8, column: 3 } },
      to: { text: "", value: null, place: null },
    }));
    const moved = { ...since, revision: 4, differences: [...differences, ...theirs] };
    const pane = await summary(house, options, { ...checkedWith(), since: moved });
    await shows(pane, ".difference");
    await pane.pane.locator("#mine-0").check();
    return pane;
  },
  "envio-juntado": async (house, options) => {
    const pane = await summary(house, options, { ...checkedWith(), since: { ...since, revision: 4 } });
    await shows(pane, ".difference");
    await pane.pane.locator("#mine-0").check();
    await pane.pane.locator("#theirs-1").check();
    await pane.pane.locator("#primary").click();
    await shows(pane, ".notice:has(fluent-button)");
    return pane;
  },
  "envio-recebido": async (house, options) => {
    const pane = await summary(house, options, clean);
    house.cloud.give("send", submitted);
    await shows(pane, ".differences");
    await pane.pane.locator("#primary").click();
    await shows(pane, "#protocol");
    return pane;
  },
  "envio-nao-guardado": async (house, options) => {
    const pane = await summary(house, options, clean);
    house.cloud.give("send", submitted);
    await shows(pane, ".differences");
    await pane.page.route("**/api/submissions", async (route) => {
      await pane.excel.faults({ cellEdit: true });
      await route.fallback();
    });
    await pane.pane.locator("#primary").click();
    await shows(pane, ".notice.careful");
    return pane;
  },
  "envio-igual": async (house, options) => {
    const pane = await summary(house, options, { ...clean, since: { ...since, differences: [] } });
    house.cloud.refuse("send", 409, { code: "identical", revision: 3, receipt });
    await shows(pane, ".since");
    await pane.pane.locator("#primary").click();
    await shows(pane, "#protocol");
    return pane;
  },
  "envio-sem-rede": async (house, options) => {
    const pane = await summary(house, options, clean);
    await shows(pane, ".differences");
    await pane.page.route("**/api/submissions", (route) => route.abort());
    await pane.pane.locator("#primary").click();
    await shows(pane, ".notice.careful");
    return pane;
  },
  "envio-recusado": async (house, options) => {
    const pane = await summary(house, options, clean);
    house.cloud.refuse("send", 409, { code: "plan-cancelled" });
    await shows(pane, ".differences");
    await pane.pane.locator("#primary").click();
    await shows(pane, ".notice.bad");
    return pane;
  },
  "envio-enviando": async (house, options) => {
    const pane = await summary(house, options, clean);
    await shows(pane, ".differences");
    await pane.page.route("**/api/submissions", () => {});
    await pane.pane.locator("#primary").click();
    await shows(pane, "progress");
    return pane;
  },
  "envio-entrar": async (house, options) => {
    const pane = await opened(house, options);
    await pane.pane.locator("#primary").click();
    await shows(pane, "[name=email]");
    return pane;
  },
  "envio-sem-entrar": async (house, options) => {
    const pane = await opened(house, options);
    await pane.pane.locator("#primary").click();
    await shows(pane, "[name=email]");
    await pane.pane.locator("#back").click();
    await pane.pane.locator("[name=email]").waitFor({ state: "detached" });
    await shows(pane, "#primary");
    return pane;
  },
  "envio-ministerio": async (house, options) => {
    const pane = await opened(house, options);
    house.cloud.give("me", { ...editor, role: "ministry", agency: null });
    await signedIn(house, pane);
    await shows(pane, ".notice.careful");
    return pane;
  },
};
