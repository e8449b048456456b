import { join } from "node:path";
import { cwd } from "node:process";
import type { Locator, Page } from "playwright-core";
import type { PortalView } from "../../plan/contract/portal.ts";
import * as directory from "./directory-examples.ts";
import * as examples from "./examples.ts";
import { furnish } from "./furnished.ts";
import * as portal from "./portal-examples.ts";
import * as review from "./review-examples.ts";
import * as rounds from "./round-examples.ts";
import { type House, openHouse } from "./visit.ts";
import * as visits from "./visit-examples.ts";

/** Takes the pictures of the page that the guides show, into `docs/imagens`: `node test/page/guide-pictures.ts`. */
const FOLDER = join(cwd(), "docs", "imagens");

const PLAN_IN_REVIEW = "#/analise-do-plano/26000/p-certidao";
const path = (name: string) => join(FOLDER, `pagina-${name}.png`);

/** The examples' sheets are called by the form's keys. */
const view: PortalView = JSON.parse(
  JSON.stringify(portal.portal, (name, value) =>
    name === "sheet" ? (value === "services" ? "Serviços" : "Serviço") : value,
  ),
);

// The browser's own parts, where a date is chosen, speak the language of its surroundings.
Object.assign(process.env, { LANGUAGE: "pt_BR", LANG: "pt_BR.UTF-8" });
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
  await roundsOfAgency(agency);
  await reviewOfAgency(house, agency);
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
  await roundsOfMinistry(house, ministry);
  await reviewOfMinistry(house, ministry);
} finally {
  await house.close();
}

async function go(page: Page, address: string, awaited: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
  await page.getByText(awaited).first().waitFor();
}

/** The page from one thing on it to another, both with them. */
async function shoot(page: Page, name: string, from: Locator, to: Locator): Promise<void> {
  // A picture of the whole page counts from its beginning, boxes from where the window is.
  await page.evaluate("scrollTo(0, 0)");
  const [main, first, last] = await Promise.all(
    [page.locator("main"), from.first(), to.first()].map((part) => part.boundingBox()),
  );
  if (!main || !first || !last) throw new Error(`${name}: there is nothing to be seen`);
  const clip = { ...main, y: first.y - 8, height: last.y + last.height + 16 - first.y };
  await page.screenshot({ path: path(name), fullPage: true, clip });
}

async function roundsOfMinistry({ cloud }: House, page: Page): Promise<void> {
  const title = page.locator("h1");
  // A name that begins as a formula is for the tests of the list, not for a guide.
  cloud.give("roundMissing", JSON.parse(JSON.stringify(rounds.missing).replaceAll('"=', '"')));
  await go(page, `#/rodadas/${rounds.ROUND}`, "2 de 2 órgãos");
  await shoot(page, "rodada", title, page.getByRole("table"));
  await page.getByRole("link", { name: "Quem ainda não enviou" }).click();
  await page.getByText("2 órgãos com 5 entregas em falta").waitFor();
  await shoot(page, "faltam", title, page.getByRole("table"));
  await go(page, `#/rodadas/${rounds.ROUND}/26000`, "Motivo da dispensa");
  await page.getByRole("checkbox", { name: "Escolher Obter licença de exemplo" }).check();
  await page.getByLabel("Motivo da dispensa").fill("O serviço está em fusão com outro.");
  await shoot(page, "dispensar", title, page.getByRole("button", { name: "Dispensar os escolhidos" }));
}

async function reviewOfMinistry({ cloud }: House, page: Page): Promise<void> {
  cloud.give("reviewQueue", review.queue);
  cloud.give("planReview", review.reviewed);
  cloud.give("planContent", review.read);
  cloud.give("events", review.history);
  await go(page, "#/analise", "14 de 14 planos");
  await shoot(page, "fila", page.locator("h1"), page.getByRole("listitem").filter({ hasText: "Pedir" }).nth(2));
  await page.getByLabel("Escolher os 12 desta lista").check();
  await page.getByRole("button", { name: /^Aprovar os escolhidos/ }).click();
  await page.locator("#several").screenshot({ path: path("aprovar-varios") });
  await go(page, PLAN_IN_REVIEW, "O que mudou desde a análise da revisão 2");
  await shoot(page, "analise", page.locator("h1"), page.getByText("O que mudou desde a análise da revisão 2"));
  await page.locator("summary", { hasText: "Cronograma" }).click();
  await page.getByRole("button", { name: "Comentar Data de entrega (mm/aa) · 3. Abrir" }).click();
  await page.getByLabel("O que ajustar").fill("Antecipe um mês: a ação 4 depende desta.");
  const sheet = page.locator("details", { hasText: "Cronograma" }).first();
  await shoot(page, "comentar", sheet, page.locator("#asking"));
}

async function roundsOfAgency(page: Page): Promise<void> {
  await go(page, "#/rodadas", "Falta enviar");
  await page.locator("main").screenshot({ path: path("rodadas-do-orgao") });
}

async function reviewOfAgency({ cloud }: House, page: Page): Promise<void> {
  cloud.give("planReview", review.reviewed);
  cloud.give("planContent", review.read);
  cloud.give("events", review.history);
  await go(page, PLAN_IN_REVIEW, "Resposta de Iara Exemplo");
  await page.locator("main").screenshot({ path: path("comentarios") });
  await go(page, "#/prazos", "atrasada há");
  await page.locator("main").screenshot({ path: path("prazos") });
}
