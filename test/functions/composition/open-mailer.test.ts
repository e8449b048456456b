import { describe, expect, test } from "@jest/globals";
import { openMailer, UnknownMailer } from "../../../functions/src/composition/open-mailer.ts";

const now = () => new Date("2026-11-20T15:00:00Z");
const sender = "Plano Digital <plano@exemplo.gov.br>";

describe("the setting of mail", () => {
  test.each([
    ["folder:/var/plano/correio", "folder"],
    ["folder:correio", "folder"],
    ["smtp://correio.exemplo.gov.br:25", "smtp"],
    ["smtp://plano:s%40nha@correio.exemplo.gov.br:587", "smtp"],
    ["smtps://plano:senha@correio.exemplo.gov.br", "smtp"],
    ["smtp://[::1]:2525", "smtp"],
  ])("%s is a mailer", (transport, kind) => {
    expect(openMailer({ transport, sender }, now).kind).toBe(kind);
  });

  test.each([
    "",
    "folder:",
    "correio",
    "http://correio.exemplo.gov.br",
    "smtp://",
    "smtp://plano@correio.exemplo.gov.br",
    "smtp://:senha-secreta@correio.exemplo.gov.br",
    "smtp://plano:senha-secreta%@correio.exemplo.gov.br",
    "smtp://plano:senha-secreta@correio.exemplo.gov.br/caixa",
    "smtp://plano:senha-secreta@correio.exemplo.gov.br?tls=no",
  ])("%j is refused in words that show no password", (transport) => {
    const open = () => openMailer({ transport, sender }, now);
    expect(open).toThrow(UnknownMailer);
    expect(open).not.toThrow(/senha-secreta/);
  });

  test.each([
    "",
    "Plano",
    "Plano <plano>",
    "a@exemplo.gov.br, b@exemplo.gov.br",
    "<a@exemplo.gov.br> <b@exemplo.gov.br>",
  ])("%j is no sender", (other) => {
    expect(() => openMailer({ transport: "folder:correio", sender: other }, now)).toThrow(UnknownMailer);
  });

  test("takes a sender with or without a name", () => {
    for (const other of ["plano@exemplo.gov.br", sender]) {
      expect(openMailer({ transport: "folder:correio", sender: other }, now).kind).toBe("folder");
    }
  });
});
