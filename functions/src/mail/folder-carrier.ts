import type { Carrier } from "../ports/carrier.ts";
import { type Mailer, MailNotSent } from "../ports/mailer.ts";

/** Mail into a folder as {@link folderMailer} writes it; a file that could not be written may be tried again. */
export function folderCarrier(mailer: Mailer): Carrier {
  return {
    async carry(message, beforeContent) {
      await beforeContent();
      try {
        await mailer.send(message);
        return { kind: "taken", detail: "written to the folder" };
      } catch (error) {
        if (error instanceof MailNotSent && error.temporary) {
          return { kind: "later", reached: false, detail: error.message };
        }
        throw error;
      }
    },
  };
}
