import type { SignInDialog } from "../session/federated.ts";
import { ExcelError } from "./excel-error.ts";

/** Office's own window beside the pane; null where this Office has none. */
export function officeDialog(origin: string): SignInDialog | null {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) return null;
  return {
    open: (page) =>
      new Promise((resolve, reject) => {
        // In percent of the screen.
        const size = { height: 70, width: 35, promptBeforeOpen: false };
        Office.context.ui.displayDialogAsync(origin + page, size, ({ status, value: dialog, error }) => {
          if (status !== Office.AsyncResultStatus.Succeeded) {
            return reject(new ExcelError("other", String(error.code), error.message, error));
          }
          dialog.addEventHandler(Office.EventType.DialogMessageReceived, (given) => {
            // Elsewhere the window shows pages of others; old Offices do not say whose the message is.
            if (!("message" in given) || (given.origin !== undefined && given.origin !== origin)) return;
            dialog.close();
            resolve(given.message);
          });
          // It was closed, or led to where nothing could be loaded.
          dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(null));
        });
      }),
  };
}

/** Says something, from within such a window, to the pane that opened it. */
export async function tellPane(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message);
}
