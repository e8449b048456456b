import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readPlan } from "../../plan/workbook/read-form.ts";
import { plano } from "../functions/cli/commands.ts";
import { fromLetterToReceipt, type JourneyEnd } from "../journeys/from-letter-to-receipt.ts";
import { today } from "../journeys/paper.ts";
import { gridOf, type TriedProduct, tryProduct } from "../journeys/tried-product.ts";
import { convert, findSoffice } from "./programs.ts";

const LONG = 600_000;

(findSoffice() === null ? describe.skip : describe)(
  "the workbook that somebody's way to a receipt leaves behind",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "journey-"));
    let product: TriedProduct;
    let end: JourneyEnd;
    let saved: string;
    beforeAll(async () => {
      product = await tryProduct();
      end = await fromLetterToReceipt(product);
      const path = join(folder, "plano.xlsx");
      writeFileSync(path, end.file);
      saved = convert(path, "xlsx", join(folder, "salvo"));
    }, LONG);
    afterAll(async () => {
      await product?.close();
      rmSync(folder, { recursive: true });
    }, LONG);

    test("is opened and saved by LibreOffice, and accepted again by the check", async () => {
      const { status, printed } = await plano("check", saved, "--today", today);
      expect([status, printed]).toEqual([0, expect.stringContaining(saved)]);
    });

    test("says there what it said, and is still what was received", async () => {
      const grid = gridOf(readFileSync(saved));
      const { fields } = readPlan(grid);
      for (const key of [
        "service.name",
        "service.unit",
        "launch.quarter",
        "receipt.number",
        "plan.revision",
      ] as const) {
        expect([key, fields[key].value]).toEqual([key, end.content.fields[key].value]);
      }
      const response = await fetch(`${product.stack.page}/api/verify`, {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: readFileSync(saved),
      });
      expect(await response.json()).toMatchObject({ outcome: "genuine", latest: true });
    });
  },
);
