import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { SubmissionRequest } from "../../plan/contract/submission.ts";
import * as examples from "./examples.ts";
import { type House, openHouse, workbookFile } from "./visit.ts";

let house: House;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  await page?.context().close();
  house.cloud.forget();
  house.cloud.give("check", examples.checkedWith());
  page = await house.visitAs(examples.editor, "#/enviar");
});
afterAll(() => house.close());

const choose = (...names: readonly string[]) =>
  page.getByLabel("Escolher arquivos").setInputFiles(names.map((name) => workbookFile(name, `conteúdo de ${name}`)));

const send = () => page.getByRole("button", { name: "Enviar a.xlsx" }).click();

async function requests(): Promise<SubmissionRequest[]> {
  return Promise.all(
    house.cloud.askedOf("send").map(async ({ body, headers }) => {
      const form = await new Response(new Uint8Array(body), {
        headers: { "content-type": headers["content-type"] ?? "" },
      }).formData();
      return JSON.parse(String(form.get("request"))) as SubmissionRequest;
    }),
  );
}

describe("a workbook with errors", () => {
  test("shows each with its cell, what is wrong and how to mend it, and cannot be sent", async () => {
    house.cloud.give("check", examples.checkedWith(examples.lateSchedule, examples.noSubstitute));
    await choose("a.xlsx");
    await page.getByRole("heading", { name: "1 erro" }).waitFor();
    await page.getByText("Cronograma D11").waitFor();
    await page.getByText("A ação 6 termina em 12/2026; o lançamento é no 3º trim. (set.) 2026.").waitFor();
    await page.getByText("Antecipe a ação ou adie o lançamento.").waitFor();
    expect(await page.getByText("Indique quem responde").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Enviar a.xlsx" }).count()).toBe(0);
  });

  test("can be chosen again under the same name once it is mended", async () => {
    house.cloud.give("check", examples.checkedWith(examples.lateSchedule));
    await choose("a.xlsx");
    await page.getByRole("heading", { name: "1 erro" }).waitFor();
    house.cloud.give("check", examples.checkedWith());
    await page.getByRole("button", { name: "Tirar da lista: a.xlsx" }).click();
    await choose("a.xlsx");
    await page.getByText("Pronto para enviar").waitFor();
  });
});

describe("a query", () => {
  beforeEach(async () => {
    house.cloud.give("check", examples.checkedWith(examples.foreignEmail));
    house.cloud.give("send", examples.submitted);
    await choose("a.xlsx");
    await page.getByRole("button", { name: "Enviar a.xlsx" }).waitFor();
  });

  test("that is not explained takes the focus instead of being sent", async () => {
    await send();
    await page.locator("textarea:focus").waitFor();
    expect(house.cloud.askedOf("send")).toHaveLength(0);
  });

  test("is sent with what was typed", async () => {
    await page.getByLabel("Explicação").fill("É da fundação de apoio.");
    await send();
    await page.getByText(examples.receipt.number).first().waitFor();
    const [request] = await requests();
    expect(request?.explanations).toEqual([
      { rule: "people.email-domain", field: "owner.titular.email", text: "É da fundação de apoio." },
    ]);
  });

  test("keeps what was typed when the page is opened anew and the same file chosen", async () => {
    await page.getByLabel("Explicação").fill("É da fundação de apoio.");
    await page.reload();
    await choose("a.xlsx");
    await page.getByText("✓ explicada").waitFor();
    expect(await page.getByLabel("Explicação").inputValue()).toBe("É da fundação de apoio.");
  });
});

describe("what was sent", () => {
  beforeEach(async () => {
    await choose("a.xlsx");
    await page.getByText("Pronto para enviar").waitFor();
  });

  test("gives a receipt and the workbook that carries it", async () => {
    house.cloud.give("send", examples.submitted);
    house.cloud.giveFile("planWorkbook", "Certidão com protocolo.xlsx", "com protocolo");
    await send();
    await page.locator(".outcome:focus", { hasText: "Revisão 4 recebida em 20/11/2026 14:05." }).waitFor();
    await page.getByRole("status").getByText(`Protocolo ${examples.receipt.number}`).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Baixar a pasta de trabalho com o protocolo" }).click();
    expect((await download).suggestedFilename()).toBe("Certidão com protocolo.xlsx");
    expect(house.cloud.askedOf("planWorkbook")[0]?.query).toEqual({ revision: "4" });
  });

  test("without a network is kept, and sent under the same key, also after the page was opened anew", async () => {
    await page.context().setOffline(true);
    await send();
    await page.getByRole("button", { name: "Tentar de novo" }).waitFor();
    await page.context().setOffline(false);
    house.cloud.break("send", 502, "<html>Bad Gateway</html>");
    await page.getByRole("button", { name: "Tentar de novo" }).click();
    await page.getByText("não respondeu agora").first().waitFor();
    await page.reload();
    await choose("a.xlsx");
    house.cloud.give("send", examples.submitted);
    await send();
    await page.getByText(examples.receipt.number).first().waitFor();
    const keys = (await requests()).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test("that conflicts shows both sides, and goes upon the current revision after a second word", async () => {
    house.cloud.refuse("send", 409, { code: "conflict", conflict: examples.conflict });
    await send();
    const row = page.getByRole("row", { name: /Mês de entrega · 6. Homologação/ });
    expect(await row.textContent()).toMatch(/11\/2026[\s\S]*01\/2027/);
    await page.getByRole("button", { name: "Usar a minha mesmo assim" }).click();
    await page.locator(".confirm:focus").waitFor();
    house.cloud.give("send", examples.submitted);
    await page.getByRole("button", { name: "Sim, usar a minha" }).click();
    await page.getByText(examples.receipt.number).first().waitFor();
    const [first, second] = await requests();
    expect([first?.base, second?.base]).toEqual([undefined, 3]);
    expect(second?.key).not.toBe(first?.key);
  });

  test("that conflicts offers the current workbook of that plan by one button", async () => {
    house.cloud.refuse("send", 409, { code: "conflict", conflict: examples.conflict });
    await send();
    house.cloud.giveFile("planWorkbook", "Certidão.xlsx", "atual");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Baixar a pasta de trabalho atual" }).click();
    expect((await download).suggestedFilename()).toBe("Certidão.xlsx");
    expect(house.cloud.askedOf("planWorkbook").at(-1)?.parameters).toEqual({ plan: examples.conflict.plan });
  });

  test("that conflicts in very much shows the first fifty differences, and all when asked", async () => {
    const [one] = examples.conflict.differences;
    if (!one) throw new Error("There is a difference to repeat.");
    const differences = Array.from({ length: 120 }, (_, index) => ({ ...one, row: `linha ${index + 1}` }));
    house.cloud.refuse("send", 409, { code: "conflict", conflict: { ...examples.conflict, differences } });
    await send();
    const rows = page.locator("[id^=differences-] tbody tr");
    await page.getByText("Mostrando 50 de 120 diferenças.").waitFor();
    expect(await rows.count()).toBe(50);
    await page.getByRole("button", { name: "Mostrar as 120 diferenças" }).click();
    await page.locator("[id^=differences-]:focus").waitFor();
    expect(await rows.count()).toBe(120);
  });

  test("that was received before is said politely, with its receipt", async () => {
    house.cloud.refuse("send", 409, { code: "identical", revision: 3, receipt: examples.receipt });
    await send();
    await page.getByText("é igual à revisão 3").first().waitFor();
    await page.getByText(examples.receipt.number).first().waitFor();
  });

  test.each([
    [429, { code: "too-many-requests", retryAfter: 30 }, "30 segundos", true],
    [409, { code: "plan-cancelled" }, "cancelado pelo ministério", false],
    [403, { code: "person-disabled" }, "desativado", false],
    [503, { code: "unavailable" }, "não respondeu", true],
  ] as const)("refused with %i is told in its own words", async (status, refusal, words, mayRetry) => {
    house.cloud.refuse("send", status, refusal);
    await send();
    await page.locator(".outcome", { hasText: words }).waitFor();
    expect(await page.getByRole("button", { name: "Tentar de novo" }).count()).toBe(mayRetry ? 1 : 0);
  });
});

describe("many files", () => {
  test("are each checked in their turn, and what is no workbook is named", async () => {
    await choose("a.xlsx", "b.xlsx", "leia-me.pdf");
    await page.getByText("leia-me.pdf não é uma pasta de trabalho").waitFor();
    await page.getByText("Pronto para enviar").nth(1).waitFor();
    expect(house.cloud.askedOf("check")).toHaveLength(2);
  });

  test("may be dropped", async () => {
    const dropped = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["conteúdo"], "a.xlsx"));
      return transfer;
    })()`);
    await page.locator(".drop").dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByText("Pronto para enviar").waitFor();
  });

  test("too large for the way are told so by whatever stands before the cloud", async () => {
    house.cloud.break("check", 413, "");
    await choose("a.xlsx");
    await page.locator(".outcome", { hasText: "32 MB" }).waitFor();
  });
});
