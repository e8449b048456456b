import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { inviteCommand } from "../../../functions/src/cli/commands/invite.ts";
import { openStore } from "../../../functions/src/composition/open-store.ts";
import { readPeople } from "../../../functions/src/repositories/people.ts";
import { type AuthEmulator, startAuthEmulator } from "../../accounts/auth-emulator.ts";
import { run } from "./recorded-terminal.ts";

let emulator: AuthEmulator;
let folder: string;
let store: string;

beforeAll(async () => {
  emulator = await startAuthEmulator();
  process.env.FIREBASE_AUTH_EMULATOR_HOST = emulator.host;
  folder = mkdtempSync(join(tmpdir(), "invite-"));
  store = `sqlite:${join(folder, "store.sqlite")}`;
});

afterAll(async () => {
  delete process.env.FIREBASE_AUTH_EMULATOR_HOST;
  rmSync(folder, { recursive: true });
  await emulator.close();
});

const invite = (...words: string[]) =>
  run([inviteCommand], "invite", "--project", emulator.projectId, "--store", store, ...words);
const ada = ["--email", "ada@exemplo.gov.br", "--name", "Ada Prado", "--role", "admin"];

async function people() {
  const opened = openStore(store);
  const found = await readPeople(opened, null);
  await opened.close();
  return found;
}

describe("plano invite", () => {
  test("makes the first administrator and prints the link that lets them in", async () => {
    const { status, printed, said } = await invite(...ada);
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining("uma hora") });
    await emulator.setPassword(printed, "uma senha longa");
    await expect(emulator.signIn("ada@exemplo.gov.br", "uma senha longa")).resolves.toEqual(expect.any(String));
    expect(await people()).toMatchObject([{ email: "ada@exemplo.gov.br", role: "admin", agency: null }]);
  });

  test("gives another link when it is asked again", async () => {
    const { status, printed } = await invite(...ada, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ email: "ada@exemplo.gov.br", link: expect.stringMatching(/^http/) });
    expect(await people()).toHaveLength(1);
  });

  test("mails the same link where mail is set up", async () => {
    const mail = join(folder, "correio");
    const words = [
      "--mail",
      `folder:${mail}`,
      "--sender",
      "plano@exemplo.gov.br",
      "--page",
      "https://plano.exemplo.gov.br/",
    ];
    const { status, printed } = await invite(...ada, ...words);
    expect(status).toBe(0);
    const [file = ""] = readdirSync(mail);
    expect((await simpleParser(readFileSync(join(mail, file)))).text).toContain(printed);
  });

  test.each([
    [
      "an agency's role without an agency",
      ["--email", "e@exemplo.gov.br", "--name", "Edu Paz", "--role", "editor"],
      "--agency",
    ],
    ["a role that there is not", ["--email", "e@exemplo.gov.br", "--name", "Edu Paz", "--role", "chefe"], "--role"],
    ["what is no e-mail", ["--email", "edu", "--name", "Edu Paz", "--role", "admin"], "--email"],
    ["somebody who has another role", [...ada.slice(0, 4), "--role", "ministry"], "já foi convidado"],
    ["mail without a sender", [...ada, "--mail", "folder:correio"], "--sender"],
    ["mail set up wrongly", [...ada, "--mail", "correio", "--sender", "a@exemplo.gov.br", "--page", "x"], "smtp://"],
  ])("refuses %s in one sentence", async (_, words, expected) => {
    const { status, printed, said } = await invite(...words);
    expect({ status, printed }).toEqual({ status: 2, printed: "" });
    expect(said).toContain(expected);
    expect(await people()).toHaveLength(1);
  });

  test("says what is missing when there is no store, or the accounts do not answer", async () => {
    expect(await run([inviteCommand], "invite", ...ada)).toMatchObject({
      status: 2,
      said: expect.stringContaining("--store"),
    });
    expect((await invite(...ada, "--store", "pasta")).said).toContain("sqlite:ARQUIVO");
    process.env.FIREBASE_AUTH_EMULATOR_HOST = "127.0.0.1:1";
    const { status, said } = await invite(...ada);
    process.env.FIREBASE_AUTH_EMULATOR_HOST = emulator.host;
    expect({ status, said }).toEqual({ status: 2, said: expect.stringContaining("GOOGLE_APPLICATION_CREDENTIALS") });
  });
});
