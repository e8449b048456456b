import type { ExcelHost } from "./excel-host.ts";

/**
 * Prepares a page for Microsoft's unmodified `office.js`, which is to be loaded afterwards and then believes itself in
 * Excel for Windows: the bridge for everything of the workbook, and `window.external` for its own start.
 */
export function prepareWindow(window: object, host: ExcelHost, look: OfficeLook = {}): void {
  Object.assign(window, { _richApiNativeBridge: host.bridge });
  Object.defineProperty(window, "external", { configurable: true, value: externalOf(host, look) });
}

/** How Office looks to those who use it. */
export interface OfficeLook {
  /** `pt-BR` unless said. */
  readonly language?: string;
  /** Light unless said. */
  readonly dark?: boolean;
}

/** Office's colours, as numbers: background and text of the document's surroundings and of its controls. */
function themeOf(dark: boolean) {
  const [ground, text] = dark ? [0x262626, 0xffffff] : [0xf3f2f1, 0x252423];
  return {
    bodyBackgroundColor: ground,
    bodyForegroundColor: text,
    controlBackgroundColor: ground,
    controlForegroundColor: text,
  };
}

/** What an add-in keeps in the document: the library has its lists filled in, and writes all of them at once. */
function settingsOf(host: ExcelHost) {
  return {
    Read: (names: string[], values: string[]) => {
      for (const [name, value] of host.workbook.documentSettings) {
        names.push(name);
        values.push(value);
      }
    },
    Write: (names: readonly string[], values: readonly string[]) => {
      if (host.faults.documentClosed) throw new Error("The settings could not be saved.");
      host.workbook.documentSettings = new Map(names.map((name, index) => [name, values[index] ?? ""]));
    },
  };
}

function externalOf(host: ExcelHost, { language = "pt-BR", dark = false }: OfficeLook) {
  // What the library's start asks for, each in a method of its own.
  const context: { readonly [getter: string]: () => unknown } = {
    GetAppType: () => 1,
    GetSolutionRef: () => "plano-digital",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "00000000-0000-4000-8000-000000000000",
    GetInstanceId: () => "00000000-0000-4000-8000-000000000001",
    GetSettings: () => settingsOf(host),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: `1.${host.requirement}`, DialogApi: "1.2" }),
    GetHostFullVersion: () => "16.0.0.0",
    GetOfficeThemeInfo: () => JSON.stringify(themeOf(dark)),
  };
  return { GetHostInfo: () => `Excel|Win32|16.01|${language}`, GetContext: () => context };
}
