import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Json = { readonly [name: string]: unknown };

/** A small provider of OpenID Connect: everybody who comes is the one person that it is told of. */
export interface OpenIdServer {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  /** Whom it vouches for from now on, as claims of the token. */
  vouchFor(claims: Json): void;
  /** Changes the header and the claims of the tokens from now on, or has another key sign them. */
  bend(bend: (parts: { header: Json; claims: Json }) => { header: Json; claims: Json }, key?: KeyObject): void;
  /** Signs with a new key from now on, and publishes it. */
  changeKey(): void;
  failing: boolean;
  /** A code, as the browser would be sent back with. */
  codeFor(asked: { challenge: string; nonce: string; redirect: string }): string;
  close(): Promise<void>;
}

interface Promised {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirect: string;
}

/** Starts it on a port of its own. */
export async function startOpenIdServer(
  client = "plano-digital",
  secret = "segredo do cliente",
): Promise<OpenIdServer> {
  const codes = new Map<string, Promised>();
  let keys = [newKey(1)];
  let vouched: Json = {};
  let bend = (parts: { header: Json; claims: Json }) => parts;
  let foreign: KeyObject | undefined;
  const basic = `Basic ${Buffer.from([client, secret].map(encodeURIComponent).join(":")).toString("base64")}`;

  function token({ nonce }: Promised): string {
    const last = keys.at(-1);
    if (!last) throw new Error("There is no key.");
    const now = Math.floor(Date.now() / 1_000);
    const good = { iss: server.issuer, aud: client, sub: "1", nonce, iat: now, exp: now + 300, ...vouched };
    const { header, claims } = bend({ header: { alg: "RS256", typ: "JWT", kid: last.kid }, claims: good });
    const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), foreign ?? last.privateKey).toString("base64url")}`;
  }

  async function answer(request: IncomingMessage, url: URL): Promise<{ status: number; value: Json }> {
    if (server.failing) return { status: 500, value: {} };
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return {
          status: 200,
          value: {
            issuer: server.issuer,
            authorization_endpoint: `${server.issuer}/authorize`,
            token_endpoint: `${server.issuer}/token`,
            jwks_uri: `${server.issuer}/keys`,
          },
        };
      case "/keys":
        return {
          status: 200,
          value: {
            keys: keys.map(({ kid, publicKey }) => ({ ...publicKey.export({ format: "jwk" }), kid, use: "sig" })),
          },
        };
      case "/token": {
        const form = new URLSearchParams(await textOf(request));
        const promised = codes.get(form.get("code") ?? "");
        codes.delete(form.get("code") ?? "");
        const challenge = createHash("sha256")
          .update(form.get("code_verifier") ?? "")
          .digest("base64url");
        const isGood =
          request.headers.authorization === basic &&
          form.get("grant_type") === "authorization_code" &&
          promised?.challenge === challenge &&
          promised.redirect === form.get("redirect_uri");
        if (!isGood) return { status: 400, value: { error: "invalid_grant" } };
        return { status: 200, value: { token_type: "Bearer", access_token: "x", id_token: token(promised) } };
      }
      default:
        return { status: 404, value: {} };
    }
  }

  const http = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", server.issuer);
    const asked = url.searchParams;
    if (url.pathname === "/authorize" && asked.get("response_type") === "code" && asked.get("client_id") === client) {
      const redirect = asked.get("redirect_uri") ?? "";
      const code = server.codeFor({
        challenge: asked.get("code_challenge") ?? "",
        nonce: asked.get("nonce") ?? "",
        redirect,
      });
      const back = new URL(redirect);
      back.search = String(new URLSearchParams({ code, state: asked.get("state") ?? "" }));
      response.writeHead(302, { location: String(back) }).end();
      return;
    }
    const { status, value } = await answer(request, url);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));

  const server: OpenIdServer = {
    issuer: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    client,
    secret,
    failing: false,
    vouchFor: (claims) => {
      vouched = claims;
    },
    bend: (how, key) => {
      bend = how;
      foreign = key;
    },
    changeKey: () => {
      keys = [newKey(keys.length + 1)];
    },
    codeFor: (promised) => {
      const code = randomBytes(16).toString("hex");
      codes.set(code, promised);
      return code;
    },
    close: async () => {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  return server;
}

function newKey(number: number) {
  return {
    kid: `chave-${number}-${randomBytes(4).toString("hex")}`,
    ...generateKeyPairSync("rsa", { modulusLength: 2048 }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
