import { samplePlan } from "../../../functions/src/build/sample-plan.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { laterLooks } from "./later-looks.ts";
import type { OpenOptions, OpenPane, PaneHouse } from "./open-pane.ts";
import { sendStates } from "./send-states.ts";

/** A state of the pane to look at. */
export interface Look {
  readonly options: OpenOptions;
  readonly show: (house: PaneHouse, options: OpenOptions) => Promise<OpenPane>;
}

const today = new Date().toISOString().slice(0, 10);

const sample = () => writePlanWorkbook(samplePlan(today), { today });
const complete = () => writePlanWorkbook(completePlanValues(today), { today });

function look(show: Look["show"], options: OpenOptions = {}): Look {
  return { options, show };
}

async function onSample(house: PaneHouse, options: OpenOptions): Promise<OpenPane> {
  const opened = await house.open(await sample(), options);
  await opened.pane.getByRole("list", { name: /Apontamentos|Findings/ }).waitFor();
  return opened;
}

async function opensFromMenu(house: PaneHouse, options: OpenOptions, name: string): Promise<OpenPane> {
  const opened = await onSample(house, options);
  await opened.pane.getByRole("button", { name: "Mais" }).click();
  await opened.pane.getByRole("menuitem", { name }).click();
  await opened.pane.getByRole("heading", { level: 1 }).waitFor();
  await opened.page.waitForTimeout(300);
  return opened;
}

/** Every state that people can come to, by the name of its picture. */
export const looks: { readonly [name: string]: Look } = {
  conferencia: look(onSample),
  comecar: look(async (house, options) => {
    const opened = await house.open(null, options);
    await opened.pane.getByRole("heading", { name: "ainda não é um plano" }).waitFor();
    return opened;
  }),
  corrigido: look(async (house, options) => {
    const opened = await onSample(house, options);
    await opened.excel.type("Responsáveis", "D13", "ouvidoria@ama.exemplo.gov.br");
    await opened.pane.getByText("Corrigido").waitFor();
    await opened.pane.getByText("Corrigido").scrollIntoViewIfNeeded();
    return opened;
  }),
  explicar: look(async (house, options) => {
    const opened = await onSample(house, options);
    await opened.pane.getByRole("button", { name: "Explicar…" }).click();
    await opened.pane.getByLabel("Explicação").fill("É o endereço que a ouvidoria usa desde a fusão.");
    return opened;
  }),
  "nada-a-corrigir": look(async (house, options) => {
    const opened = await house.open(await complete(), options);
    await opened.pane.getByRole("heading", { name: "Nada a corrigir" }).waitFor();
    return opened;
  }),
  menu: look(async (house, options) => {
    const opened = await onSample(house, options);
    await opened.pane.getByRole("button", { name: "Mais" }).click();
    await opened.pane.getByRole("menu").waitFor();
    return opened;
  }),
  entrar: look((house, options) => opensFromMenu(house, options, "Entrar")),
  configuracoes: look((house, options) => opensFromMenu(house, options, "Configurações")),
  ajuda: look((house, options) => opensFromMenu(house, options, "Ajuda")),
  "celula-em-edicao": look(async (house, options) => {
    const opened = await onSample(house, options);
    await opened.excel.faults({ cellEdit: true });
    await opened.excel.select("Plano", "C4");
    await opened.pane.getByText("Conclua a edição").waitFor();
    return opened;
  }),
  "somente-leitura": look(async (house, options) => {
    const opened = await onSample(house, options);
    await opened.excel.readOnly();
    await opened.excel.select("Plano", "C4");
    await opened.pane.getByText("aberta só para leitura").waitFor();
    return opened;
  }),
  lendo: look(async (house, options) => {
    const opened = await house.open(await sample(), options);
    await opened.pane.getByRole("list", { name: "Apontamentos" }).waitFor();
    // Slow from its next start on.
    await opened.excel.faults({ delay: 60_000 });
    const pane = opened.page.frames()[1];
    await pane?.goto(pane.url());
    await opened.pane.getByRole("img", { name: "Lendo" }).waitFor();
    return opened;
  }),
  "excel-antigo": look(
    async (house, options) => {
      const opened = await house.open(await sample(), options);
      await opened.pane.getByText("neste Excel").waitFor();
      return opened;
    },
    { excel: 6 },
  ),
  "sem-rede": look(async (house, options) => {
    const opened = await house.open(null, options);
    await opened.page.context().setOffline(true);
    await opened.pane.getByRole("button", { name: "Plano em branco" }).click();
    await opened.pane.getByRole("alert").waitFor();
    return opened;
  }),
  ...Object.fromEntries(Object.entries(sendStates).map(([name, show]) => [name, look(show)])),
  ...Object.fromEntries(Object.entries(laterLooks).map(([name, show]) => [name, look(show)])),
};
