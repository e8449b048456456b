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
  const context: { readonly [getter: string]: () => unknown } = {
    GetAppType: () => 1,
    GetSolutionRef: () => "plano-digital",
    GetAppDataLocale: () => language,
    GetAppUILocale: () => language,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetClientMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetActivationContext: () => "",
    GetReason: () => 0,
    GetSolutionType: () => 1,
    GetSolutionReferenceId: () => "plano-digital",
    GetCorrelationId: () => "00000000-0000-4000-8000-000000000000",
    GetInstanceId: () => "00000000-0000-4000-8000-000000000001",
    GetAppInstanceId: () => "00000000-0000-4000-8000-000000000002",
    GetSettings: () => ({}),
    GetDocUrl: () => "",
    GetEToken: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0",
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: `1.${host.requirement}`, DialogApi: "1.2" }),
  };
  return { GetHostInfo: () => `Excel|Win32|16.01|${language}`, GetContext: () => context };
}
