import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { AppOptions } from "firebase-admin/app";
import { type AuthEmulator, startAuthEmulator } from "./auth-emulator.ts";
import { AgentTo, startTokenIssuer, type TokenIssuer } from "./real-tokens.ts";

/** Tokens of the real kind, and the accounts of the emulator, both where firebase-admin looks for Google's service. */
export interface SignInService {
  readonly issuer: TokenIssuer;
  /** For `initializeApp`: as in production, without the variable that makes firebase-admin take unsigned tokens. */
  readonly options: AppOptions;
  /** From now on the accounts answer with an error, or are well again. */
  failAccounts(fail: boolean): void;
  close(): Promise<void>;
}

/** Starts both; allow a busy machine half a minute. */
export async function startSignInService(): Promise<SignInService> {
  const issuer = await startTokenIssuer();
  const emulator = await startAuthEmulator(issuer.projectId);
  let failing = false;
  const server = createServer((request, response) => {
    const asksForAccounts = request.headers.host?.startsWith("identitytoolkit.");
    if (failing && asksForAccounts) {
      response.writeHead(500, { "content-type": "application/json" }).end('{"error":{"message":"not today"}}');
      return;
    }
    const [host, port, path] = asksForAccounts
      ? [...placeOf(emulator), `/identitytoolkit.googleapis.com${request.url}`]
      : ["127.0.0.1", issuer.port, request.url ?? "/"];
    // Only the emulator's own word for whoever runs the project is understood by it.
    const headers = { ...request.headers, ...(asksForAccounts && { authorization: "Bearer owner" }) };
    const onward = ask({ host, port, path, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => request.socket.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    issuer,
    options: {
      projectId: issuer.projectId,
      httpAgent: new AgentTo(port),
      credential: { getAccessToken: async () => ({ access_token: "owner", expires_in: 3_600 }) },
    },
    failAccounts: (fail) => {
      failing = fail;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await emulator.close();
      await issuer.close();
    },
  };
}

function placeOf({ host }: AuthEmulator): [host: string, port: number] {
  const { hostname, port } = new URL(`http://${host}`);
  return [hostname, Number(port)];
}
