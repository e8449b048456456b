import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { type Mailer, MailNotSent } from "../ports/mailer.ts";
import { mailOptions, type Sender } from "./mail-options.ts";

/** So many messages of one id within one millisecond are a mistake. */
const ATTEMPTS = 1000;

/**
 * Mail as `.eml` files that a mail program opens, in a folder that is made when there is none. Names sort by the time of
 * sending; what is there is never written over.
 */
export function folderMailer(folder: string, sender: Sender, now: () => Date): Mailer & { readonly kind: "folder" } {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const unwritable = (cause: unknown) =>
    new MailNotSent("the folder for mail cannot be written to", { temporary: true, cause });
  return {
    kind: "folder",
    verify: async () => {
      await mkdir(folder, { recursive: true }).catch((error: unknown) => {
        throw unwritable(error);
      });
    },
    send: async (message) => {
      const at = now();
      const { message: bytes } = await composer.sendMail(mailOptions(message, sender, at));
      if (!Buffer.isBuffer(bytes)) throw new Error("nodemailer was asked for bytes and gave a stream");
      try {
        await mkdir(folder, { recursive: true });
        await writeNew(join(folder, `${at.toISOString().replaceAll(":", "-")}`), message.id, bytes);
      } catch (error) {
        throw unwritable(error);
      }
    },
  };
}

/** Writes a file that is not there yet, counting up in its name until there is none. */
async function writeNew(start: string, end: string, bytes: Uint8Array): Promise<void> {
  for (let count = 0; count < ATTEMPTS; count++) {
    try {
      await writeFile(`${start}-${String(count).padStart(3, "0")}-${end}.eml`, bytes, { flag: "wx" });
      return;
    } catch (error) {
      const taken = typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST";
      if (!taken) throw error;
    }
  }
  throw new Error(`${ATTEMPTS} messages at one moment`);
}
