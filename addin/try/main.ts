import { prepareWindow } from "../host/browser.ts";
import { ExcelHost } from "../host/excel-host.ts";
import { insertFile } from "../host/file/insert-file.ts";
import { openFile } from "../host/file/open-file.ts";
import { HostUser } from "../host/user.ts";

/** For whoever drives the page from outside: the host and its user. */
interface TryGlobals {
  prepareForOffice: (window: object) => void;
  tried: { readonly host: ExcelHost; readonly user: HostUser };
}

const { searchParams } = new URL(location.href);
const file = searchParams.get("arquivo");
const bytes = file === null ? null : await (await fetch(file)).arrayBuffer();
const opened = bytes && (await openFile(new Uint8Array(bytes)));
const host = new ExcelHost({
  insertSheets: insertFile,
  requirement: Number(searchParams.get("excel") ?? "14"),
  ...(opened ? { workbook: opened.workbook } : {}),
});
if (host.workbook.sheets.length === 0) host.workbook.addSheet("Planilha1");
Object.assign(window as unknown as TryGlobals, {
  prepareForOffice: (pane: object) => prepareWindow(pane, host, { dark: searchParams.get("tema") === "escuro" }),
  tried: { host, user: new HostUser(host) },
});
const frame = document.createElement("iframe");
frame.src = "/experimente-painel.html";
frame.title = "Painel";
document.body.append(frame);
