import type { ExcelHost } from "./excel-host.ts";

/**
 * Prepares a page for Microsoft's unmodified `office.js`, which is to be loaded afterwards and then believes itself in
 * Excel for Windows: the bridge for everything of the workbook, and `window.external` for its own start.
 */
export function prepareWindow(window: object, host: ExcelHost, language = "pt-BR"): void {
  Object.assign(window, { _richApiNativeBridge: host.bridge });
  Object.defineProperty(window, "external", { configurable: true, value: externalOf(host, language) });
}

function externalOf(host: ExcelHost, language: string) {
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
    GetSettings: () => ({ Read: (_callback: unknown) => [[], []] }),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: `1.${host.requirement}`, DialogApi: "1.2" }),
    GetHostFullVersion: () => "16.0.0.0",
  };
  return { GetHostInfo: () => `Excel|Win32|16.01|${language}`, GetContext: () => context };
}
