import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { todayInBrasilia } from "../../../addin/screen/today.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import type { VisitMoveRequest, VisitRequest } from "../../../plan/contract/visits.ts";
import { tabTo } from "../../browser/tab-to.ts";
import * as examples from "../../page/examples.ts";
import { PASSWORD } from "../../page/visit.ts";
import * as visits from "../../page/visit-examples.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { expectFit } from "./fit.ts";
import { openPaneHouse, type PaneHouse } from "./open-pane.ts";

const today = todayInBrasilia(new Date());

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
  await house.accounts.signUp(examples.editor.email, PASSWORD);
});
afterAll(() => house.close());

test("beside a plan, somebody asks for a visit about it, sees the answers and confirms a date, by the keyboard", async () => {
  house.cloud.forget();
  house.cloud.give("me", examples.editor);
  house.cloud.give("visits", visits.own);
  const { fields, ...others } = completePlanValues(today);
  const plan = {
    "agency.siorg": "26000",
    "plan.id": "p-certidao",
    "plan.revision": 2,
    "plan.state": "submitted",
  } as const;
  const { page, pane } = await house.open(
    await writePlanWorkbook({ ...others, fields: { ...fields, ...plan } }, { today }),
  );
  await pane.getByRole("button", { name: "Mais" }).click();
  await pane.getByRole("menuitem", { name: "Oficina ou visita técnica" }).click();
  await pane.getByLabel("E-mail").fill(examples.editor.email);
  await pane.getByLabel("Senha", { exact: true }).fill(PASSWORD);
  await pane.getByRole("button", { name: "Entrar" }).click();
  await pane.getByRole("heading", { level: 1, name: "Oficina ou visita técnica" }).waitFor();
  await pane.getByRole("heading", { name: "Esperam a sua resposta (1)" }).waitFor();
  await pane.getByText("03/12/2026, das 14:00 às 16:00, horário de Brasília").first().waitFor();
  await expectFit(page);

  const confirm = pane.getByRole("button", { name: "Confirmar a data: Assunto 3" });
  await tabTo(page, confirm);
  await page.keyboard.press("Enter");
  const form = pane.locator("#visit-form");
  await pane.locator("#visit-form:focus").waitFor();
  const confirmed = visits.visit(3, "confirmed");
  house.cloud.give("moveVisit", () => {
    house.cloud.give("visits", { ...visits.own, visits: [visits.visit(1, "requested"), confirmed] });
    return confirmed;
  });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Com a data confirmada (1)" }).waitFor();
  const moved = JSON.parse(house.cloud.askedOf("moveVisit")[0]?.body.toString() ?? "null") as VisitMoveRequest;
  expect(moved).toMatchObject({ base: { step: 2, state: "scheduled" }, doing: { act: "confirm" } });

  await pane.getByRole("button", { name: "Fazer um pedido" }).press("Enter");
  await pane.locator("#visit-form:focus").waitFor();
  await pane.getByLabel("Assunto").fill("Integração de bases");
  await pane.getByLabel("Quantas pessoas").fill("8");
  await pane.getByLabel("1ª data").fill("2026-12-25");
  await pane.getByText("25/12/2026 é feriado nacional").waitFor();
  await expectFit(page);
  house.cloud.refuse("askVisit", 503, { code: "unavailable" });
  await pane.getByRole("button", { name: "Enviar o pedido" }).press("Enter");
  await form.getByText("não respondeu agora").waitFor();
  house.cloud.give("askVisit", visits.visit(9, "requested"));
  await pane.getByRole("button", { name: "Enviar o pedido" }).press("Enter");
  await pane.getByRole("heading", { name: "Com a data confirmada (1)" }).waitFor();
  const asked = house.cloud.askedOf("askVisit").map(({ body }) => JSON.parse(body.toString()) as VisitRequest);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toEqual(asked[0]);
  // What is asked is about the plan at hand, unless somebody says otherwise.
  expect(asked[0]).toMatchObject({
    plan: "p-certidao",
    subject: "Integração de bases",
    people: 8,
    dates: ["2026-12-25"],
  });
});
