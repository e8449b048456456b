import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { folderMailer } from "../../../functions/src/mail/folder-mailer.ts";
import { MailNotSent, type Message } from "../../../functions/src/ports/mailer.ts";

const SENDER = { name: "Plano Digital", address: "plano@exemplo.gov.br" };
const message = (id: string): Message => ({
  to: { name: "Conceição Araújo", address: "conceicao@exemplo.gov.br" },
  subject: "Convite à organização",
  text: "Olá.",
  html: "<p>Olá.</p>",
  id,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mail-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("mail in a folder", () => {
  test("is a file that a mail program reads", async () => {
    const mailer = folderMailer(join(folder, "correio", "saída"), SENDER, () => new Date("2026-11-20T15:00:00Z"));
    await mailer.send(message("um"));
    const [file = ""] = readdirSync(join(folder, "correio", "saída"));
    expect(file).toMatch(/\.eml$/);
    const mail = await simpleParser(readFileSync(join(folder, "correio", "saída", file)));
    expect(mail.subject).toBe("Convite à organização");
    expect(mail.to).toMatchObject({ value: [{ name: "Conceição Araújo", address: "conceicao@exemplo.gov.br" }] });
    expect(mail.text?.trim()).toBe("Olá.");
  });

  test("sorts by the moment it was sent", async () => {
    let at = Date.parse("2026-11-20T15:00:00Z");
    const mailer = folderMailer(folder, SENDER, () => new Date(at));
    for (const id of ["zebra", "abelha", "macaco"]) {
      await mailer.send(message(id));
      at += 1;
    }
    expect(
      readdirSync(folder)
        .sort()
        .map((file) => /(\w+)\.eml$/.exec(file)?.[1]),
    ).toEqual(["zebra", "abelha", "macaco"]);
  });

  test("is never written over, even by the same message at the same moment", async () => {
    const mailer = folderMailer(folder, SENDER, () => new Date("2026-11-20T15:00:00Z"));
    await Promise.all([1, 2, 3, 4, 5].map(() => mailer.send(message("um"))));
    expect(readdirSync(folder)).toHaveLength(5);
  });

  test("cannot leave the folder by its id", async () => {
    const mailer = folderMailer(join(folder, "dentro"), SENDER, () => new Date("2026-11-20T15:00:00Z"));
    await expect(mailer.send(message("../fora"))).rejects.toThrow(MailNotSent);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("that cannot be written may be later", async () => {
    writeFileSync(join(folder, "arquivo"), "");
    const mailer = folderMailer(join(folder, "arquivo", "dentro"), SENDER, () => new Date("2026-11-20T15:00:00Z"));
    await expect(mailer.send(message("um"))).rejects.toMatchObject({ name: "MailNotSent", temporary: true });
  });
});
