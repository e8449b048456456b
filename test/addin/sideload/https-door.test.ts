import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Certificate, certificateOf } from "../../../addin/sideload/certificates.ts";
import { findStack } from "../../../addin/sideload/find-stack.ts";
import { httpsDoor, type OpenStack } from "../../../addin/sideload/https-door.ts";

const DOOR = "https://localhost:5090";

interface Given {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
const listening = (server: Server) => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
const closed = (server: { close(done: () => void): unknown }) =>
  new Promise<void>((resolve) => void server.close(resolve));

describe("the https door", () => {
  const folder = mkdtempSync(join(tmpdir(), "certificates-"));
  const seen: { path: string; origin: string | undefined; host: string | undefined; body: string }[] = [];
  let certificate: Certificate;
  let page: Server;
  let signIn: Server;
  let door: ReturnType<typeof httpsDoor>;
  let stack: OpenStack;

  beforeAll(async () => {
    certificate = await certificateOf("none", new Date(), folder);
    signIn = createServer((_, answer) => answer.end("conta"));
    await listening(signIn);
    const account = `http://127.0.0.1:${portOf(signIn)}`;
    page = createServer((asked, answer) => {
      let body = "";
      asked.on("data", (chunk) => {
        body += chunk;
      });
      asked.on("end", () => {
        const { origin, host } = asked.headers;
        seen.push({ path: asked.url ?? "", origin, host, body });
        answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        answer.setHeader("Content-Security-Policy", `connect-src 'self' ${account}`);
        if (asked.url === "/") {
          answer.setHeader("Content-Type", "text/html; charset=utf-8");
          answer.end(`<meta name="sign-in-emulator" content="${account}"><p>Órgão</p>`);
        } else {
          answer.statusCode = asked.url === "/api/health" ? 200 : 409;
          answer.end(`api ${account}`);
        }
      });
    });
    await listening(page);
    stack = (await findStack(`http://127.0.0.1:${portOf(page)}`)) ?? { page: "", signIn: null };
    door = httpsDoor(certificate, stack, DOOR);
    await new Promise<void>((resolve) => void door.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    await Promise.all([closed(door), closed(page), closed(signIn)]);
    rmSync(folder, { recursive: true });
  });

  /** Asks as a browser does that trusts the authority of this machine. */
  function ask(path: string, body?: string): Promise<Given> {
    const options = { port: portOf(door), host: "127.0.0.1", path, rejectUnauthorized: false, agent: false };
    const headers = { origin: DOOR, referer: `${DOOR}/pane.html` };
    return new Promise((resolve, reject) => {
      const asking = request({ ...options, method: body === undefined ? "GET" : "POST", headers }, (given) => {
        const chunks: Buffer[] = [];
        given.on("data", (chunk: Buffer) => chunks.push(chunk));
        given.on("end", () =>
          resolve({
            status: given.statusCode ?? 0,
            headers: given.headers,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      });
      asking.on("error", reject);
      asking.end(body);
    });
  }

  test("finds the stack and its sign-in", () => {
    expect(stack).toEqual({
      page: `http://127.0.0.1:${portOf(page)}`,
      signIn: `http://127.0.0.1:${portOf(signIn)}`,
    });
  });

  test("gives out the page with its sign-in behind the same door, and its policy too", async () => {
    const { text, headers } = await ask("/");
    expect(text).toBe(`<meta name="sign-in-emulator" content="${DOOR}"><p>Órgão</p>`);
    expect(headers["content-length"]).toBe(`${Buffer.byteLength(text)}`);
    expect(headers["content-security-policy"]).toBe(`connect-src 'self' ${DOOR}`);
  });

  test("never tells the browser to use https for everything on this machine", async () => {
    expect((await ask("/")).headers).not.toHaveProperty("strict-transport-security");
  });

  test("passes what is asked and answered through as it is, as if the stack's own page had asked", async () => {
    const { status, text } = await ask("/api/plans?x=1", "conteúdo");
    expect([status, text]).toEqual([409, `api ${stack.signIn}`]);
    expect(seen.at(-1)).toEqual({
      path: "/api/plans?x=1",
      origin: stack.page,
      host: new URL(stack.page).host,
      body: "conteúdo",
    });
  });

  test("leads nowhere else, whatever the path looks like", async () => {
    await ask("//outro.exemplo.gov.br/api");
    expect(seen.at(-1)).toMatchObject({ path: "//outro.exemplo.gov.br/api", host: new URL(stack.page).host });
  });

  test("leads to the accounts of the machine", async () => {
    expect((await ask("/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=x", "{}")).text).toBe(
      "conta",
    );
  });

  test("says what to do when the stack is gone", async () => {
    const gone = httpsDoor(certificate, { page: "http://127.0.0.1:1", signIn: null }, DOOR);
    await new Promise<void>((resolve) => void gone.listen(0, "127.0.0.1", resolve));
    const was = door;
    door = gone;
    try {
      expect(await ask("/")).toMatchObject({ status: 502, text: expect.stringContaining("npm start") });
    } finally {
      door = was;
      await closed(gone);
    }
  });

  test("finds nothing where nobody answers", async () => expect(await findStack("http://127.0.0.1:1")).toBeNull());

  test("uses the same certificate next time, so that what was trusted stays so", async () => {
    expect((await certificateOf("none", new Date(), folder)).cert.equals(certificate.cert)).toBe(true);
    expect(certificate.untrusted).toBe(join(folder, "ca.crt"));
  });

  test("makes another when that one is no longer valid", async () => {
    const inTwoMonths = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000);
    expect((await certificateOf("none", inTwoMonths, folder)).cert.equals(certificate.cert)).toBe(false);
  });
});
