import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { cwd, stdout } from "node:process";
import type { Page } from "playwright-core";
import * as examples from "./examples.ts";
import { furnish } from "./furnished.ts";
import { type House, openHouse, workbookFile } from "./visit.ts";

/**
 * Takes pictures of every view, narrow and wide, into `out/pictures`, to be looked at: `node test/page/pictures.ts`.
 */
const FOLDER = join(cwd(), "out", "pictures");
const WIDTHS = [320, 1280];

await mkdir(FOLDER, { recursive: true });
const house = await openHouse();
try {
  for (const width of WIDTHS) {
    await strangers(house, width);
    await agency(house, width);
    await ministry(house, width);
  }
} finally {
  await house.close();
}

async function strangers({ cloud, visit }: House, width: number): Promise<void> {
  const page = await visit("", width);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const shoot = shooter(page, width);
  await shoot("entrar");
  await page.getByLabel("E-mail").fill("ninguem@exemplo.gov.br");
  await page.getByLabel("Senha", { exact: true }).fill("errada");
  await page.getByRole("main").getByRole("button", { name: "Entrar" }).click();
  await page.getByText("não combinam").first().waitFor();
  await shoot("entrar-recusado");
  await page.getByRole("link", { name: "Esqueci a senha" }).click();
  await shoot("senha");
  await page.getByRole("link", { name: "Verificar protocolo" }).first().click();
  cloud.give("verifyNumber", {
    outcome: "received",
    number: examples.receipt.number,
    moment: examples.receipt.moment,
    latest: false,
  });
  await page.getByLabel("Número do protocolo").fill(examples.receipt.number);
  await page.getByRole("main").getByRole("button", { name: "Verificar" }).click();
  await page.getByText("O protocolo existe").first().waitFor();
  await shoot("verificar");
  await page.context().close();
}

async function agency({ cloud, visitAs }: House, width: number): Promise<void> {
  furnish(cloud);
  const page = await visitAs(examples.focalPoint, "", width);
  const shoot = shooter(page, width);
  const go = (name: string) => goTo(page, name);
  await page.getByText("Revisão 3").first().waitFor();
  await shoot("planos");
  await page.getByRole("link", { name: "Histórico de Emitir" }).click();
  await page.getByRole("button", { name: "Comparar" }).click();
  await page.getByText("2 diferenças").waitFor();
  await shoot("plano");
  await go("Prazos");
  await page.getByText("atrasada há 53 dias").waitFor();
  await shoot("prazos");
  await page.getByLabel("Mostrar").selectOption("all");
  await shoot("prazos-todos");
  await go("Começar um plano");
  await page.getByText("3 serviços").first().waitFor();
  await shoot("comecar");
  await go("Metas e Portal");
  await page.getByText("As duas metas").first().waitFor();
  await page
    .getByRole("button", { name: /^Explicar/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Ver as etapas" }).first().click();
  await page.getByText("Retirar a certidão").waitFor();
  await shoot("portal");
  await go("Pessoas");
  await page.getByRole("button", { name: "Desativar Iara Exemplo" }).click();
  await shoot("pessoas");
  await go("Enviar");
  await shoot("enviar");
  cloud.give(
    "check",
    examples.checkedWith(examples.lateSchedule, examples.missingName, examples.foreignEmail, examples.noSubstitute),
  );
  await page.getByLabel("Escolher arquivos").setInputFiles([workbookFile("certidao preenchida (2).xlsx")]);
  await page.getByText("2 erros").first().waitFor();
  await shoot("enviar-erros");
  await page.getByRole("button", { name: "Tirar" }).click();
  cloud.give("check", examples.checkedWith(examples.foreignEmail, examples.noSubstitute));
  await page.getByLabel("Escolher arquivos").setInputFiles([workbookFile("certidao.xlsx", "outro")]);
  await page.getByLabel("Explicação").fill("É o e-mail da fundação de apoio.");
  await shoot("enviar-perguntas");
  cloud.refuse("send", 409, { code: "conflict", conflict: examples.conflict });
  await page.getByRole("button", { name: "Enviar certidao" }).click();
  await page.getByRole("button", { name: "Usar a minha" }).click();
  await shoot("enviar-conflito");
  cloud.give("send", examples.submitted);
  await page.getByRole("button", { name: "Sim, usar a minha" }).click();
  await page.getByText("2026-7K3M-9QXD-4TBV").first().waitFor();
  await shoot("enviar-recebido");
  cloud.give("check", examples.checkedWith());
  await page
    .getByLabel("Escolher arquivos")
    .setInputFiles(["a.xlsx", "b.xlsx"].map((name) => workbookFile(name, name)));
  await page.getByText("Pronto para enviar").nth(1).waitFor();
  await shoot("enviar-fila");
  cloud.give("plans", examples.noPlans);
  await go("Meus planos");
  await page.getByText("ainda não enviou").first().waitFor();
  await shoot("planos-vazio");
  cloud.refuse("plans", 503, { code: "unavailable" });
  await page.reload();
  await page.getByRole("button", { name: "Tentar de novo" }).waitFor();
  await shoot("planos-fora");
  await page.context().close();
}

async function ministry({ cloud, visitAs }: House, width: number): Promise<void> {
  furnish(cloud);
  const page = await visitAs({ ...examples.analyst, email: "analista@ministerio.exemplo.gov.br" }, "", width);
  const shoot = shooter(page, width);
  await page.getByText("Posição em").first().waitFor();
  await page.locator("#round-chart svg text").first().waitFor();
  await shoot("painel");
  await page.locator("#tools-table summary").click();
  await page.locator("#tools-table").getByRole("link").first().click();
  await page.getByText("Com estes filtros").waitFor();
  await shoot("planos-do-pais");
  await unfold(page);
  await shoot("paginas");
  await goTo(page, "Órgãos");
  await page.getByText("2 órgãos").waitFor();
  await shoot("orgaos");
  await goTo(page, "Prazos e avisos");
  await page.getByText("atrasada há 22 dias").waitFor();
  await shoot("avisos");
  await page.getByRole("link", { name: "Próximo envio" }).click();
  await page.getByRole("button", { name: "Ver mensagem a Ivo" }).click();
  await page.getByText("Olá, Ivo").waitFor();
  await shoot("avisos-previa");
  await page.getByRole("link", { name: "Mensagens" }).click();
  await page.getByRole("button", { name: "Enviar de novo a mensagem" }).click();
  await shoot("avisos-mensagens");
  await page.getByRole("link", { name: "Pausas" }).click();
  await page.getByText("mudança de estrutura").waitFor();
  await shoot("avisos-pausas");
  await page.getByRole("link", { name: "Planos sem responsável" }).click();
  await page.getByText("3 de 3 casos").waitFor();
  await shoot("avisos-orfaos");
  await goTo(page, "Metas e Portal");
  await page.getByText("Por órgão").first().waitFor();
  await shoot("portal-ministerio");
  await goTo(page, "Meses fechados");
  await page.getByText("10/2026, edição 1").first().waitFor();
  await shoot("meses");
  await page.getByRole("link", { name: "Ver os números de 10/2026" }).click();
  await page.getByText("Números do país").waitFor();
  await shoot("mes");
  await page.getByRole("link", { name: "De onde vem Adoção digital" }).first().click();
  await page.getByText("somados destes planos").waitFor();
  await shoot("mes-origem");
  await goTo(page, "Meses fechados");
  await page.getByRole("button", { name: "Comparar", exact: true }).click();
  await page.getByRole("heading", { name: "Todos os órgãos" }).waitFor();
  await shoot("meses-comparados");
  await goTo(page, "Pessoas");
  await page.getByText("Quem tem acesso").waitFor();
  await shoot("pessoas-ministerio");
  await page.context().close();
}

/** The list of pages is folded on a narrow screen. */
async function unfold(page: Page): Promise<void> {
  const folded = page.getByRole("button", { name: "Páginas", expanded: false });
  if (await folded.isVisible()) await folded.click();
}

/** Follows a link of the list of pages. */
async function goTo(page: Page, name: string): Promise<void> {
  await unfold(page);
  await page.getByRole("navigation").getByRole("link", { name }).click();
}

function shooter(page: Page, width: number) {
  return async (name: string) => {
    await page.screenshot({ path: join(FOLDER, `${name}-${width}.png`), fullPage: true });
    const wide = await page.evaluate("document.documentElement.scrollWidth");
    if (Number(wide) > width) stdout.write(`${name} is ${wide} px wide on a screen of ${width}\n`);
  };
}
