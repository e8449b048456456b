import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { writeDocument } from "../../functions/src/printing/write-document.ts";
import { tools } from "../../plan/form/annex.ts";
import { documentWords } from "../../plan/form/document-words.ts";
import { standardActions } from "../../plan/form/schedule.ts";
import { printPlan } from "../../plan/printed/print-plan.ts";
import type { PlanContent } from "../../plan/workbook/content.ts";
import { readPlan } from "../../plan/workbook/read-form.ts";
import { completePlanValues } from "../plan/complete-plan.ts";
import { planContent } from "../plan/content-of.ts";
import { planGrid } from "../workbook/plan-grid.ts";
import { convert, findPdfToText, findWriter } from "./programs.ts";

const TODAY = "2026-05-15";

(findWriter() && findPdfToText() ? describe : describe.skip)("the printed plan in LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "printed-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The pages' words as LibreOffice lays them out. */
  async function pagesOf(name: string, content: PlanContent): Promise<readonly string[]> {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, await writeDocument(printPlan(content, { on: TODAY, received: null, omissions: null })));
    const { stdout } = spawnSync("pdftotext", ["-layout", convert(path, "pdf", folder), "-"], { encoding: "utf8" });
    return stdout.split("\f").slice(0, -1);
  }

  test("has every section in order, its mark and its number on every page", async () => {
    const pages = await pagesOf("plano", readPlan(planGrid(completePlanValues(TODAY))));
    const words = pages.join(" ").replace(/\s+/g, " ");
    const wanted = [
      "PLANO DE INTEGRAÇÃO À PLATAFORMA DE CIDADANIA DIGITAL",
      "Agência Exemplo de Registros",
      documentWords.about,
      "1. Representantes na Plataforma",
      "2. “Dono” do serviço",
      "3. Informações sobre o serviço público selecionado",
      "4. Aferição de métricas iniciais",
      "5. Ações/Cronograma",
      ...standardActions.map(({ number }) => `${number}. `),
      "6. Lançamento do serviço transformado",
      "7. Aprovação do Plano de Integração",
      "Sofia Matos Lacerda",
      documentWords.annex,
      documentWords.responsibilities,
      ...tools.map(({ heading }) => heading),
    ];
    let at = 0;
    for (const text of wanted) {
      expect([text, words.indexOf(text, at)]).not.toEqual([text, -1]);
      at = words.indexOf(text, at) + text.length;
    }
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Página ${index + 1} de ${pages.length}`);
      expect(page).toContain("MINUTA: impressa de um arquivo");
    }
  }, 120_000);

  test("is laid out with whatever people typed, a table of many pages under its headers", async () => {
    const text = `${"x".repeat(5_000)}\u0000 & <b>\n`.repeat(4);
    const pages = await pagesOf(
      "hostil",
      planContent({
        fields: { "service.description": text, "owner.titular.name": text },
        tables: {
          "schedule.actions": Array.from({ length: 200 }, () => ({ action: "Ação própria", month: "2026-08" })),
        },
      }),
    );
    expect(pages.filter((page) => page.includes("Data de entrega")).length).toBeGreaterThan(3);
    expect(pages.join()).toContain("DAS RESPONSABILIDADES");
  }, 120_000);
});
