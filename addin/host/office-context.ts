import type { ExcelHost } from "./excel-host.ts";
import { isInSet } from "./used-members.ts";

/** As much of `Office.context` as says what this Excel can do. */
export function officeContext(host: ExcelHost) {
  return {
    host: "Excel",
    platform: "PC",
    displayLanguage: "pt-BR",
    contentLanguage: "pt-BR",
    requirements: {
      isSetSupported: (name: string, version: string | number = "1.1") =>
        name === "ExcelApi" && isInSet(String(version), host.requirement),
    },
  };
}
