import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { ExcelHost } from "./excel-host.ts";
import { officeContext } from "./office-context.ts";

/** The library's globals as the add-in knows them in the taskpane. */
export interface ExcelLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const LIBRARY = "@microsoft/office-js/dist/excel-win32-16.01.js";
let script: Script | undefined;

/**
 * Loads Microsoft's own library into a world of its own, with the host in Excel's place. Each call is another start of
 * the library: nothing is shared but its compiled text.
 *
 * @throws Error when the library does not take the host's bridge any more.
 */
export function startLibrary(host: ExcelHost, library = microsoftLibrary()): ExcelLibrary {
  const window: { [name: string]: unknown } = {
    _richApiNativeBridge: host.bridge,
    // Its own housekeeping must not keep a program from ending.
    setTimeout: (call: () => void, delay?: number) => setTimeout(call, delay).unref(),
    clearTimeout,
    console: { log() {}, warn() {}, error() {} },
    Promise,
    performance,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { URL: "https://localhost/", getElementsByTagName: () => [], createElement: () => ({}) },
    addEventListener() {},
    external: {},
  };
  window.window = window;
  window.self = window;
  library.runInContext(createContext(window));
  if (typeof host.bridge.onMessageFromHost !== "function") {
    throw new Error(
      "Microsoft's Excel library did not take the host's bridge (_richApiNativeBridge): this version of @microsoft/office-js talks to its host in another way.",
    );
  }
  const loaded = window as unknown as ExcelLibrary;
  // The library's own getter waits for the rest of office.js.
  window.Office = Object.create(loaded.Office, { context: { value: officeContext(host) } });
  return loaded;
}

/** The library of the installed package, compiled once. */
function microsoftLibrary(): Script {
  script ??= compiled();
  return script;
}

function compiled(): Script {
  const path = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  const file = join(dirname(path), LIBRARY.replace("@microsoft/office-js/", ""));
  return new Script(readFileSync(file, "utf8"), { filename: file });
}
