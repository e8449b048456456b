import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { type BuiltPage, buildPage } from "../../../addin/build.ts";
import type { ExcelHost } from "../../../addin/host/excel-host.ts";
import type { CellValue } from "../../../addin/host/model/cell.ts";
import type { HostUser } from "../../../addin/host/user.ts";
import { writeShippedWorkbooks } from "../../../functions/src/build/shipped-workbooks.ts";
import { type AuthEmulator, startAuthEmulator } from "../../accounts/auth-emulator.ts";
import { launchBrowser } from "../../browser/launch.ts";
import { ContractCloud } from "../../page/contract-cloud.ts";
import { startPageServer } from "../../page/page-server.ts";

/** The pane as it is built, in a real browser, with Microsoft's library and our host in Excel's place. */
export interface PaneHouse {
  readonly built: BuiltPage;
  readonly folder: string;
  readonly cloud: ContractCloud;
  readonly accounts: AuthEmulator;
  /** Opens the pane beside a workbook; with none, beside an empty one. */
  readonly open: (workbook?: Uint8Array | null, options?: OpenOptions) => Promise<OpenPane>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** The Excel is of ExcelApi 1.x. */
  readonly excel?: number;
  /** The pane's width in pixels. */
  readonly width?: number;
  /** Office is dark. */
  readonly dark?: boolean;
}

/** The pane and whoever sits before it and Excel. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly excel: ExcelInPage;
}

/** Excel behind the pane, in the page around it. */
export interface ExcelInPage {
  readonly type: (sheet: string, at: string, value: CellValue) => Promise<void>;
  /** Pastes rows over a place, as Ctrl+V does. */
  readonly paste: (sheet: string, at: string, rows: readonly (readonly CellValue[])[]) => Promise<void>;
  readonly select: (sheet: string, at: string) => Promise<void>;
  /** The sheet in front and its cursor: `Cronograma!D11`. */
  readonly cursor: () => Promise<string>;
  /** How many messages went to Excel since this was last asked. */
  readonly syncs: () => Promise<number>;
  readonly value: (sheet: string, at: string) => Promise<unknown>;
  /** Changes what goes wrong. */
  readonly faults: (faults: Partial<ExcelHost["faults"]>) => Promise<void>;
  /** The workbooks that were opened in windows of their own. */
  readonly opened: () => Promise<number>;
  readonly readOnly: () => Promise<void>;
  /** Gives the protection of a sheet a password. */
  readonly lock: (sheet: string) => Promise<void>;
  /** Begins to watch whether anything is written to a cell; what it gives says, later, that nothing was. */
  readonly untouched: () => Promise<() => Promise<boolean>>;
  /** What add-ins keep in the document for Office itself. */
  readonly document: () => Promise<{ readonly [name: string]: string }>;
  readonly keepInDocument: (name: string, value: string) => Promise<void>;
}

/** Asks again until the answer is this one; the last answer when it does not become it in time. */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface TriedWindow {
  readonly tried: { readonly host: ExcelHost; readonly user: HostUser };
}

/** Builds the pane, starts accounts, server and browser; allow a busy machine a minute. */
export async function openPaneHouse(): Promise<PaneHouse> {
  const folder = await mkdtemp(join(tmpdir(), "plano-pane-"));
  const [accounts, browser] = await Promise.all([startAuthEmulator(), launchBrowser()]);
  const built = await buildPage({ outDir: folder, signInEmulator: `http://${accounts.host}`, tryIt: true });
  await writeShippedWorkbooks(folder, "2026-03-10");
  const cloud = new ContractCloud();
  const server = await startPageServer(folder, cloud);
  let files = 0;
  return {
    built,
    folder,
    cloud,
    accounts,
    open: async (workbook = null, { excel = 14, width = 320, dark = false, ...options } = {}) => {
      const query = new URLSearchParams({ excel: String(excel), largura: String(width) });
      if (dark) query.set("tema", "escuro");
      if (workbook) {
        files += 1;
        await writeFile(join(folder, `pasta-${files}.xlsx`), workbook);
        query.set("arquivo", `/pasta-${files}.xlsx`);
      }
      const page = await newPage(browser, width, options);
      await page.goto(`${server.origin}/experimente.html?${query}`);
      const pane = page.frameLocator("iframe");
      await pane.getByRole("contentinfo").waitFor();
      return { page, pane, excel: excelIn(page) };
    },
    close: async () => {
      await browser.close();
      await Promise.all([server.close(), accounts.close(), rm(folder, { recursive: true, force: true })]);
    },
  };
}

async function newPage(browser: Browser, width: number, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: Math.max(width, 320), height: 900 },
    locale: "pt-BR",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/** Excel behind the pane of a page to try it on. */
export function excelIn(page: Page): ExcelInPage {
  const inPage = <A, R>(act: (tried: TriedWindow["tried"], argument: A) => R, argument: A): Promise<R> =>
    page.evaluate(
      ([source, given]) => {
        const { tried } = globalThis as unknown as TriedWindow;
        return new Function("tried", "argument", `return (${source})(tried, argument)`)(tried, given) as R;
      },
      [String(act), argument] as const,
    );
  return {
    type: (...typed) => inPage(({ user }, [sheet, at, value]) => user.type(sheet, at, value), typed),
    paste: (...pasted) => inPage(({ user }, [sheet, at, rows]) => user.paste(sheet, at, rows), pasted),
    select: (...selected) => inPage(({ user }, [sheet, at]) => user.select(sheet, at), selected),
    cursor: () =>
      inPage(({ host }) => {
        const sheet = host.workbook.active;
        const { left = 0, top = 0 } = sheet?.selection ?? {};
        return `${sheet?.name}!${String.fromCharCode(64 + left)}${top}`;
      }, null),
    syncs: () =>
      inPage(({ host }) => {
        const { syncs } = host.traffic;
        host.traffic.reset();
        return syncs;
      }, null),
    value: (...asked) =>
      inPage(({ host }, [sheet, at]) => {
        const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(at) ?? [];
        return host.workbook.sheet(sheet)?.cell(Number(row), letter.charCodeAt(0) - 64).value;
      }, asked),
    faults: (faults) => inPage(({ host }, given) => void Object.assign(host.faults, given), faults),
    opened: () => inPage(({ host }) => host.openedWorkbooks.length, null),
    readOnly: () =>
      inPage(({ host }) => {
        host.workbook.readOnly = true;
      }, null),
    lock: (sheet) =>
      inPage(({ host }, name) => {
        const locked = host.workbook.sheet(name);
        if (locked?.protection) locked.protection = { ...locked.protection, password: "segredo" };
      }, sheet),
    untouched: async () => {
      // Whatever is written, were it the same again, puts another cell in the place of the one before.
      await inPage(({ host: { workbook } }) => {
        const cells = workbook.sheets.map((sheet) => [...sheet.cells.values(), ...sheet.validations.values()]);
        Object.assign(globalThis, { seenBefore: cells.flat() });
      }, null);
      return () =>
        inPage(({ host: { workbook } }) => {
          const before = (globalThis as unknown as { readonly seenBefore: readonly unknown[] }).seenBefore;
          const now = workbook.sheets.flatMap((sheet) => [...sheet.cells.values(), ...sheet.validations.values()]);
          return now.length === before.length && now.every((cell, index) => cell === before[index]);
        }, null);
    },
    document: () => inPage(({ host }) => Object.fromEntries(host.workbook.documentSettings), null),
    keepInDocument: (...kept) =>
      inPage(({ host: { workbook } }, one) => {
        workbook.documentSettings = new Map([...workbook.documentSettings, one]);
      }, kept),
  };
}
