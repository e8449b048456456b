import { OPENS_WITH_DOCUMENT } from "../../plan/addin/identity.ts";
import { excelError } from "./excel-error.ts";

/**
 * Whether the pane opens by itself with this document, as the document says at this moment; null in an Office that keeps
 * nothing in documents.
 *
 * @throws ExcelError
 */
export async function opensWithDocument(): Promise<boolean | null> {
  const { settings } = Office.context.document;
  if (!settings) return null;
  await refreshed(settings);
  return settings.get(OPENS_WITH_DOCUMENT) === true;
}

/**
 * Has the pane open by itself with this document, or not. It stands in the document, and counts once that is saved.
 *
 * @throws ExcelError
 */
export async function openWithDocument(opens: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (!settings) throw excelError({ code: "NotImplemented", message: "This Office keeps no settings in documents." });
  // Saving writes all of the library's copy, and would take back what was kept in the document meanwhile.
  await refreshed(settings);
  settings.set(OPENS_WITH_DOCUMENT, opens);
  await asked((answer) => settings.saveAsync(answer));
}

/**
 * The library keeps its copy for as long as the browser's session, also when the container shows another document. Not
 * every Office can read the document again.
 */
async function refreshed(settings: Office.Settings): Promise<void> {
  if (typeof settings.refreshAsync === "function") await asked((answer) => settings.refreshAsync(answer));
}

function asked<T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    ask(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(excelError({ code: String(error.code), message: error.message }));
    });
  });
}
