import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { launchBrowser } from "../../browser/launch.ts";

const LIBRARY = "node_modules/@microsoft/office-js/dist";

/** What a page of the host does: the workbook of a file behind the bridge, then Microsoft's own start. */
const PAGE_SCRIPT = `
  import { ExcelHost } from "./addin/host/excel-host.ts";
  import { openFile } from "./addin/host/file/open-file.ts";
  import { prepareWindow } from "./addin/host/browser.ts";
  import { readGrid } from "./addin/excel/read-workbook.ts";
  import { goToCell } from "./addin/excel/go-to-cell.ts";
  window.start = async (base64, requirement) => {
    const file = await openFile(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    const host = new ExcelHost({ workbook: file.workbook, requirement });
    prepareWindow(window, host);
    await new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = "/office/office.js";
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    const info = await Office.onReady();
    const has = (version) => Office.context.requirements.isSetSupported("ExcelApi", version);
    host.traffic.reset();
    const grid = await readGrid();
    const syncs = host.traffic.syncs;
    const reached = await goToCell({ sheet: "Serviço", row: 7, column: 3 });
    return {
      host: info.host,
      platform: info.platform,
      sheets: grid.sheets.map(({ name }) => name),
      syncs,
      reached,
      front: host.workbook.active.name,
      has9: has("1.9"),
      has13: has("1.13"),
      saved: (await file.save()).length,
    };
  };
`;

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  const built = await build({
    stdin: { contents: PAGE_SCRIPT, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    platform: "browser",
    logLevel: "silent",
  });
  const script = built.outputFiles[0]?.text ?? "";
  server = createServer((request, response) => {
    void answer(request.url ?? "/", script).then(([type, body]) => {
      response.writeHead(body === null ? 404 : 200, { "content-type": type });
      response.end(body ?? "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
});

async function answer(url: string, script: string): Promise<readonly [string, string | Buffer | null]> {
  const path = new URL(url, "http://page").pathname;
  if (path === "/script.js") return ["text/javascript", script];
  if (path.startsWith("/office/")) {
    const file = join(process.cwd(), LIBRARY, normalize(path.slice("/office/".length)));
    return ["text/javascript", await readFile(file).catch(() => null)];
  }
  return [
    "text/html",
    '<!doctype html><meta charset="utf-8"><title>Excel</title><script type="module" src="/script.js"></script>',
  ];
}

test.each([
  [14, true],
  [9, false],
])(
  "Microsoft's unmodified office.js takes a page with the host for Excel 1.%s",
  async (requirement, has13) => {
    const base64 = Buffer.from(await writePlanWorkbook({ fields: {}, tables: {} }, { today: "2026-03-10" })).toString(
      "base64",
    );
    const page = await browser.newPage();
    await page.goto(origin);
    await page.waitForFunction("window.start");
    const seen = (await page.evaluate(`window.start(${JSON.stringify(base64)}, ${requirement})`)) as {
      readonly saved: number;
      readonly sheets: readonly string[];
    };
    expect(seen).toMatchObject({
      host: "Excel",
      platform: "PC",
      syncs: 1,
      reached: "reached",
      front: "Serviço",
      has9: true,
      has13,
    });
    expect(seen.sheets).toContain("_meta");
    expect(seen.saved).toBeGreaterThan(10_000);
    await page.close();
  },
  60_000,
);
