import { todayInBrasilia } from "../../../addin/screen/today.ts";
import { samplePlan } from "../../../functions/src/build/sample-plan.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { addMonths, monthOfDate } from "../../../plan/calendar/month.ts";
import * as examples from "../../page/examples.ts";
import { PASSWORD } from "../../page/visit.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { ministryDesk } from "./ministry-desk.ts";
import type { OpenOptions, OpenPane, PaneHouse } from "./open-pane.ts";

type Show = (house: PaneHouse, options: OpenOptions) => Promise<OpenPane>;

const today = todayInBrasilia(new Date());
const complete = () => writePlanWorkbook(completePlanValues(today), { today });

async function fromMenu(opened: OpenPane, name: string): Promise<OpenPane> {
  await opened.pane.getByRole("button", { name: "Mais" }).click();
  await opened.pane.getByRole("menuitem", { name }).click();
  await opened.pane.getByRole("heading", { level: 1, name }).waitFor();
  return opened;
}

async function schedule(house: PaneHouse, options: OpenOptions): Promise<OpenPane> {
  return fromMenu(await house.open(await writePlanWorkbook(samplePlan(today), { today }), options), "Cronograma");
}

async function pastedOver(house: PaneHouse, options: OpenOptions): Promise<OpenPane> {
  const opened = await house.open(await complete(), options);
  await opened.pane.getByRole("heading", { name: "Nada a corrigir" }).waitFor();
  await opened.excel.paste("Cronograma", "D8", [["06/27", "em andamento"]]);
  await opened.excel.paste("Medições", "C8", [["1.200"], ["dez"]]);
  await opened.pane.getByRole("button", { name: "Reparar…" }).waitFor();
  return opened;
}

async function repairing(house: PaneHouse, options: OpenOptions): Promise<OpenPane> {
  const opened = await pastedOver(house, options);
  await opened.pane.getByRole("button", { name: "Reparar…" }).click();
  await opened.pane.getByRole("button", { name: "Reparar tudo" }).waitFor();
  return opened;
}

async function choosing(house: PaneHouse, options: OpenOptions, way: string): Promise<OpenPane> {
  await house.accounts.signUp(examples.editor.email, PASSWORD).catch(() => {});
  house.cloud.give("me", examples.editor);
  house.cloud.give("plans", examples.agencyPlans);
  house.cloud.give("services", examples.services);
  const opened = await house.open(null, options);
  const { pane } = opened;
  await pane.getByRole("button", { name: way }).click();
  await pane.getByLabel("E-mail").fill(examples.editor.email);
  await pane.getByLabel("Senha", { exact: true }).fill(PASSWORD);
  await pane.getByRole("button", { name: "Entrar" }).click();
  await pane.getByLabel("Procurar pelo nome").waitFor();
  return opened;
}

async function refreshedDesk(house: PaneHouse, options: OpenOptions): Promise<OpenPane> {
  const opened = await ministryDesk(house, options);
  await opened.pane.getByRole("button", { name: "Atualizar" }).click();
  await opened.pane.getByRole("heading", { name: "Consolidado atualizado." }).waitFor();
  return opened;
}

/** The states of the views that are loaded later, by the names of their pictures. */
export const laterLooks: { readonly [name: string]: Show } = {
  cronograma: schedule,
  concluir: async (house, options) => {
    const opened = await schedule(house, options);
    await opened.pane
      .getByRole("button", { name: /^(Concluir|Pôr a data)/ })
      .first()
      .click();
    await opened.pane.getByLabel("Data da conclusão").fill("2999-01-01");
    await opened.pane.getByRole("button", { name: "Marcar como concluída" }).click();
    await opened.pane.getByRole("alert").waitFor();
    return opened;
  },
  concluida: async (house, options) => {
    const opened = await schedule(house, options);
    await opened.pane
      .getByRole("button", { name: /^(Concluir|Pôr a data)/ })
      .first()
      .click();
    await opened.pane.getByRole("button", { name: "Marcar como concluída" }).click();
    await opened.pane.getByRole("button", { name: "Desfazer" }).waitFor();
    return opened;
  },
  indicadores: async (house, options) => fromMenu(await house.open(await complete(), options), "Indicadores"),
  "sem-dado": async (house, options) => {
    const values = completePlanValues(today);
    const month = addMonths(monthOfDate(today), -2);
    const measurements = [{ month, started: 0, completed: 0, directCost: 10 }];
    const tables = { ...values.tables, measurements };
    return fromMenu(
      await house.open(await writePlanWorkbook({ ...values, tables }, { today }), options),
      "Indicadores",
    );
  },
  "sugestao-de-reparo": pastedOver,
  reparar: repairing,
  reparado: async (house, options) => {
    const opened = await repairing(house, options);
    await opened.pane.getByRole("button", { name: "Reparar tudo" }).click();
    await opened.pane.getByRole("heading", { name: "Nada a reparar" }).waitFor();
    return opened;
  },
  "reparo-impossivel": async (house, options) => {
    const opened = await repairing(house, options);
    await opened.excel.faults({ cellEdit: true });
    await opened.pane.getByRole("button", { name: "Reparar tudo" }).click();
    await opened.pane.getByRole("alert").waitFor();
    return opened;
  },
  "escolher-plano": (house, options) => choosing(house, options, "Abrir um dos meus planos"),
  "escolher-servico": (house, options) => choosing(house, options, "Plano de um serviço do meu órgão"),
  "plano-recusado": async (house, options) => {
    house.cloud.refuse("planTemplate", 503, { code: "unavailable" });
    const opened = await choosing(house, options, "Plano de um serviço do meu órgão");
    await opened.pane.getByRole("button", { name: "Agendar perícia" }).click();
    await opened.pane.getByRole("alert").waitFor();
    return opened;
  },
  consolidado: async (house, options) => {
    const opened = await ministryDesk(house, options);
    await opened.pane.locator("summary", { hasText: "Órgãos" }).click();
    await opened.pane.getByRole("checkbox", { name: /^IBRE/ }).check();
    return opened;
  },
  "consolidado-atualizando": async (house, options) => {
    const opened = await ministryDesk(house, options);
    await opened.excel.faults({ delay: 60_000 });
    await opened.pane.getByRole("button", { name: "Atualizar" }).click();
    await opened.pane.getByText("Comparando").waitFor();
    return opened;
  },
  "consolidado-atualizado": refreshedDesk,
  "consolidado-origem": async (house, options) => {
    const opened = await refreshedDesk(house, options);
    await opened.excel.select("Planos", "C4");
    await opened.pane.getByRole("button", { name: "Mostrar a origem" }).click();
    await opened.pane.getByText("Medições!B8").scrollIntoViewIfNeeded();
    return opened;
  },
};
