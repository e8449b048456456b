import { join } from "node:path";
import { cwd } from "node:process";
import type { PortalView } from "../../plan/contract/portal.ts";
import * as directory from "./directory-examples.ts";
import * as examples from "./examples.ts";
import { furnish } from "./furnished.ts";
import * as portal from "./portal-examples.ts";
import { openHouse } from "./visit.ts";
import * as visits from "./visit-examples.ts";

/** Takes the pictures of the page that the guides show, into `docs/imagens`: `node test/page/guide-pictures.ts`. */
const FOLDER = join(cwd(), "docs", "imagens");

const path = (name: string) => join(FOLDER, `pagina-${name}.png`);

/** The examples' sheets are called by the form's keys. */
const view: PortalView = JSON.parse(
  JSON.stringify(portal.portal, (name, value) =>
    name === "sheet" ? (value === "services" ? "Serviços" : "Serviço") : value,
  ),
);

const house = await openHouse();
try {
  furnish(house.cloud);
  house.cloud.give("portal", view);
  const agency = await house.visitAs(examples.focalPoint, "#/portal", 1000);
  await agency.locator("section", { hasText: "O que falta até as metas" }).screenshot({ path: path("metas") });
  await agency.locator("li.card", { hasText: "Emitir certidão" }).screenshot({ path: path("diferencas") });
  house.cloud.give("directory", directory.ownDirectory);
  await agency.evaluate(`location.hash = "#/diretorio"`);
  await agency.getByText("Nara Exemplo").waitFor();
  await agency
    .locator("section", { hasText: "Nara Exemplo" })
    .last()
    .screenshot({ path: path("diretorio") });
  const ministry = await house.visitAs(examples.analyst, "#/portal", 1000);
  await ministry.getByRole("table").screenshot({ path: path("metas-ministerio") });
  await ministry.setViewportSize({ width: 1280, height: 900 });
  await ministry.evaluate(`location.hash = "#/painel"`);
  await ministry.locator("#round-chart svg text").first().waitFor();
  const [main, goals] = await Promise.all(
    ["main", "section.panel"].map((part) => ministry.locator(part).first().boundingBox()),
  );
  if (!main || !goals) throw new Error("the dashboard shows no goals");
  const clip = { ...main, height: goals.y + goals.height + 16 - main.y };
  await ministry.screenshot({ path: path("painel"), fullPage: true, clip });
  await ministry
    .locator("section.panel", { hasText: "Demanda das ferramentas" })
    .screenshot({ path: path("painel-demanda") });
  await ministry.setViewportSize({ width: 1000, height: 900 });
  await ministry.evaluate(`location.hash = "#/meses"`);
  await ministry.getByText("10/2026, edição 1").first().waitFor();
  await ministry
    .getByRole("list")
    .filter({ hasText: "Resumo" })
    .screenshot({ path: path("meses") });
  house.cloud.give("visitDay", { day: "2026-12-05", visits: [visits.visit(8, "confirmed", { acronym: "IEC" })] });
  house.cloud.give("visits", { ...visits.queue, visits: [visits.visit(1, "requested", visits.told)] });
  await ministry.evaluate(`location.hash = "#/oficinas"`);
  await ministry.getByRole("button", { name: /^Marcar a data/ }).click();
  await ministry.getByText("Nesse dia há também").waitFor();
  await ministry.locator("li.card").screenshot({ path: path("oficinas") });
  house.cloud.give("visits", {
    ...visits.own,
    visits: [visits.visit(3, "scheduled", visits.told), visits.visit(5, "confirmed", visits.toldBefore)],
  });
  await agency.evaluate(`location.hash = "#/oficinas"`);
  await agency.getByText("Confirmada", { exact: true }).waitFor();
  await agency.getByRole("main").screenshot({ path: path("oficinas-orgao") });
} finally {
  await house.close();
}
