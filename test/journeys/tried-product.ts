import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { readWorkbook } from "../../functions/src/workbook/reader/read-workbook.ts";
import type { Role } from "../../plan/people/role.ts";
import type { Grid } from "../../plan/workbook/grid.ts";
import { excelIn, type OpenPane } from "../addin/pane/open-pane.ts";
import { launchBrowser } from "../browser/launch.ts";
import { type Stack, startStack } from "../local/stack.ts";

/** The whole product as `npm start` runs it, and a browser to use it with. */
export interface TriedProduct {
  readonly stack: Stack;
  /** The pane beside an empty workbook, on a screen of a browser that knows nobody. */
  readonly open: (options?: BrowserContextOptions) => Promise<OpenPane>;
  readonly emailOf: (role: Role) => string;
  readonly close: () => Promise<void>;
}

/** Starts it all; allow a busy machine five minutes. */
export async function tryProduct(): Promise<TriedProduct> {
  const [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  return {
    ...triedOn(stack, browser),
    close: async () => {
      await browser.close();
      await stack.stop();
    },
  };
}

function triedOn(stack: Stack, browser: Browser): Omit<TriedProduct, "close"> {
  return {
    stack,
    open: async (options = {}) => {
      const context = await browser.newContext({
        locale: "pt-BR",
        reducedMotion: "reduce",
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      // As narrow as Excel makes a pane.
      await page.goto(`${stack.page}/experimente.html?largura=320`);
      const pane = page.frameLocator("iframe");
      await pane.getByRole("contentinfo").waitFor();
      return { page, pane, excel: excelIn(page) };
    },
    emailOf: (role) => {
      const account = stack.accounts.find((one) => one.role === role);
      if (account === undefined) throw new Error(`Nobody is ${role}.`);
      return account.email;
    },
  };
}

/** Saves the workbook as people do, and gives the file. */
export async function savedFile(page: Page): Promise<Buffer> {
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Salvar como .xlsx" }).click();
  return readFile(await (await downloaded).path());
}

/** What a file says, as the cloud reads it. */
export function gridOf(file: Uint8Array): Grid {
  const read = readWorkbook(file);
  if (!read.ok) throw new Error(`The workbook was refused: ${read.refusal.code}`);
  return read.grid;
}
