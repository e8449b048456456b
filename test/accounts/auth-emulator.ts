import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

/** Firebase's own sign-in emulator, in a process of its own. */
export interface AuthEmulator {
  /** `127.0.0.1:PORT`, for `FIREBASE_AUTH_EMULATOR_HOST`, which firebase-admin reads when `getAuth` is first called. */
  readonly host: string;
  readonly projectId: string;
  /** Signs in as the page does and gives the ID token; rejects with the emulator's reason. */
  signIn(email: string, password: string): Promise<string>;
  /** Makes an account as a stranger would through the public interface; gives its ID token. */
  signUp(email: string, password: string): Promise<string>;
  /** Sets a password through the link of a mail, as the page behind it does; rejects when it was used before. */
  setPassword(link: string, password: string): Promise<void>;
  /** To whom mails that set a password went. */
  passwordMails(): Promise<readonly string[]>;
  /** The code of a mail that sets a password. */
  passwordCode(email: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts the emulator; allow a busy machine half a minute. */
export async function startAuthEmulator(projectId = "demo-plano"): Promise<AuthEmulator> {
  const quicker = pathToFileURL(resolve("functions", "src", "local", "lazy-sign-in.mjs")).href;
  const child = spawn(
    process.execPath,
    ["--import", quicker, join("test", "accounts", "auth-emulator-process.ts"), projectId],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = once(child, "exit");
  const [port] = (await Promise.race([
    once(createInterface(child.stdout), "line"),
    ended.then(() => Promise.reject(new Error("the sign-in emulator ended before it listened"))),
  ])) as [string];
  const host = `127.0.0.1:${port}`;

  async function ask(act: string, body: object): Promise<{ readonly [name: string]: unknown }> {
    const address = `http://${host}/identitytoolkit.googleapis.com/v1/accounts:${act}?key=any`;
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { error?: { message: string } };
    if (answer.error) throw new Error(answer.error.message);
    return answer as { readonly [name: string]: unknown };
  }

  async function mails() {
    const answer = await fetch(`http://${host}/emulator/v1/projects/${projectId}/oobCodes`);
    return ((await answer.json()) as { oobCodes: { email: string; oobCode: string }[] }).oobCodes;
  }

  const token = async (act: string, email: string, password: string) =>
    String((await ask(act, { email, password, returnSecureToken: true })).idToken);

  return {
    host,
    projectId,
    signIn: (email, password) => token("signInWithPassword", email, password),
    signUp: (email, password) => token("signUp", email, password),
    async setPassword(link, password) {
      const { hash, searchParams } = new URL(link);
      const oobCode = searchParams.get("oobCode") ?? hash.replace("#/nova-senha/", "");
      await ask("resetPassword", { oobCode, newPassword: password });
    },
    passwordMails: async () => (await mails()).map(({ email }) => email),
    async passwordCode(email) {
      await ask("sendOobCode", { requestType: "PASSWORD_RESET", email });
      const last = (await mails()).findLast((one) => one.email === email);
      if (!last) throw new Error(`no mail to ${email}`);
      return last.oobCode;
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
