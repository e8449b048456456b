import { generateKeyPairSync, sign as signBytes } from "node:crypto";
import { createServer } from "node:http";
import { Agent } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { AppOptions } from "firebase-admin/app";

/** What a token is made of, for a test to bend one part of it. */
export interface TokenParts {
  readonly header: { readonly [name: string]: unknown };
  readonly payload: { readonly [name: string]: unknown };
}

/** Signs the first two parts of a token and gives the third. */
export type TokenSigner = (signed: string) => string;

/** Stands where Google's sign-in service stands: gives out ID tokens and serves the keys they are verified with. */
export interface TokenIssuer {
  readonly projectId: string;
  /**
   * For `initializeApp`: the project, and an agent that leads every connection of firebase-admin to this issuer, whatever
   * the host. Google's address, the kid and the verifier stay the real ones; only the wire is ours (without TLS, and with
   * bare public keys where Google serves certificates: the verifier takes both).
   */
  readonly options: AppOptions;
  /** Where it listens, on this machine. */
  readonly port: number;
  /** A good token of `uid` with these claims, signed with RS256, of one hour. */
  issue(uid: string, claims?: { readonly [name: string]: unknown }): string;
  /** A token made of the parts of a good one after `bend` changed them; signed with the issuer's key unless told otherwise. */
  bent(uid: string, bend: (parts: TokenParts) => TokenParts, sign?: TokenSigner): string;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  /** From now on, the keys are not given out: the service answers with an error, or closes the connection. */
  failWith(failure: "error" | "hang-up" | null): void;
  close(): Promise<void>;
}

const HOUR = 3600;

/** Signs as RS256 does, with a key that nobody serves. */
export function foreignSigner(): TokenSigner {
  return signerWith(generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey);
}

/**
 * Starts an issuer whose tokens firebase-admin's real verifier judges. Do not use it together with
 * `FIREBASE_AUTH_EMULATOR_HOST`, which makes firebase-admin accept unsigned tokens.
 */
export async function startTokenIssuer(projectId = "demo-plano"): Promise<TokenIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const keyId = "key-of-the-issuer";
  const keys = JSON.stringify({ [keyId]: publicKey.export({ type: "spki", format: "pem" }) });
  const ownSigner = signerWith(privateKey);
  let asked = 0;
  let failure: "error" | "hang-up" | null = null;

  const server = createServer((request, response) => {
    asked += 1;
    if (failure === "hang-up") {
      request.socket.destroy();
      return;
    }
    response.statusCode = failure === "error" ? 500 : 200;
    response.setHeader("content-type", "application/json");
    response.setHeader("cache-control", "public, max-age=3600");
    response.end(failure === "error" ? JSON.stringify({ error: "no keys today" }) : keys);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;

  function bent(uid: string, bend: (parts: TokenParts) => TokenParts, sign: TokenSigner = ownSigner): string {
    const { header, payload } = bend(goodParts(projectId, keyId, uid));
    const signed = `${encoded(header)}.${encoded(payload)}`;
    return `${signed}.${sign(signed)}`;
  }

  return {
    projectId,
    options: { projectId, httpAgent: new AgentTo(port) },
    port,
    issue: (uid, claims = {}) =>
      bent(uid, ({ header, payload }) => ({ header, payload: { ...payload, ...claims, sub: uid } })),
    bent,
    asked: () => asked,
    failWith: (how) => {
      failure = how;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed, failed) => server.close((error) => (error ? failed(error) : closed())));
    },
  };
}

/** An agent for https whose every connection is one to this port of this machine. */
export class AgentTo extends Agent {
  readonly #port: number;

  constructor(port: number) {
    super({ keepAlive: false });
    this.#port = port;
  }

  override createConnection(): Socket {
    return connect(this.#port, "127.0.0.1");
  }
}

/** The parts as Google's sign-in by password makes them. */
function goodParts(projectId: string, keyId: string, uid: string): TokenParts {
  const now = Math.floor(Date.now() / 1000);
  const email = `${uid}@exemplo.gov.br`;
  return {
    header: { alg: "RS256", kid: keyId, typ: "JWT" },
    payload: {
      iss: `https://securetoken.google.com/${projectId}`,
      aud: projectId,
      auth_time: now,
      user_id: uid,
      sub: uid,
      iat: now,
      exp: now + HOUR,
      email,
      email_verified: true,
      firebase: { identities: { email: [email] }, sign_in_provider: "password" },
    },
  };
}

function signerWith(key: Parameters<typeof signBytes>[2]): TokenSigner {
  return (signed) => signBytes("sha256", Buffer.from(signed), key).toString("base64url");
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
