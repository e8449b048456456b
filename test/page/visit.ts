import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type BuiltPage, buildPage } from "../../addin/build.ts";
import type { Me } from "../../plan/contract/me.ts";
import { type AuthEmulator, startAuthEmulator } from "../accounts/auth-emulator.ts";
import { launchBrowser } from "../browser/launch.ts";
import { ContractCloud } from "./contract-cloud.ts";
import { type PageServer, startPageServer } from "./page-server.ts";

/** The built page in a real browser, real accounts behind it, and a cloud that answers as a test says. */
export interface House {
  readonly cloud: ContractCloud;
  readonly origin: string;
  readonly built: BuiltPage;
  readonly folder: string;
  readonly accounts: AuthEmulator;
  /** A browser of its own, on a page of that width. */
  readonly visit: (address?: string, width?: number) => Promise<Page>;
  /** Likewise, and signed in as somebody. */
  readonly visitAs: (me: Me, address?: string, width?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The password of everybody in these tests. */
export const PASSWORD = "uma senha de exemplo";

/** Builds the page, starts accounts, server and browser; allow a busy machine a minute. */
export async function openHouse(): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), "plano-page-"));
  const [accounts, browser] = await Promise.all([startAuthEmulator(), launchBrowser()]);
  const built = await buildPage({ outDir: folder, signInEmulator: `http://${accounts.host}` });
  const cloud = new ContractCloud();
  const server: PageServer = await startPageServer(folder, cloud);
  const known = new Set<string>();

  async function visit(address = "", width = 1280): Promise<Page> {
    const page = await newPage(browser, width);
    await page.goto(`${server.origin}/${address}`);
    return page;
  }

  async function visitAs(me: Me, address = "", width = 1280): Promise<Page> {
    if (!known.has(me.email)) await accounts.signUp(me.email, PASSWORD);
    known.add(me.email);
    cloud.give("me", me);
    const page = await visit(address, width);
    await signIn(page, me.email, PASSWORD);
    await page.getByRole("button", { name: "Sair" }).waitFor();
    return page;
  }

  return {
    cloud,
    origin: server.origin,
    built,
    folder,
    accounts,
    visit,
    visitAs,
    close: async () => {
      await browser.close();
      await Promise.all([server.close(), accounts.close(), rm(folder, { recursive: true, force: true })]);
    },
  };
}

/** Fills in the form at the entrance. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Senha", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Entrar" }).click();
}

/** A file to be chosen; what is in it is never read here. */
export function workbookFile(name: string, content = "conteúdo de exemplo") {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

async function newPage(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: "pt-BR",
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}
