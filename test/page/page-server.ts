import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { ContractCloud } from "./contract-cloud.ts";

/** The page given out as Hosting does it, before a cloud. */
export interface PageServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** What Hosting tells every page about its project. */
const PROJECT = { projectId: "demo-plano", apiKey: "fake-api-key", authDomain: "demo-plano.firebaseapp.com" };

/** Gives out a built folder, the project's settings and, under `/api/`, what the cloud answers. */
export async function startPageServer(folder: string, cloud: ContractCloud): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://page");
    if (url.pathname.startsWith("/api/")) {
      const headers = request.headers as { readonly [name: string]: string | undefined };
      const sent = await cloud.answer(request.method ?? "GET", url, headers, await bodyOf(request));
      response.writeHead(sent.status, sent.headers).end(sent.body);
    } else if (url.pathname === "/__/firebase/init.json") {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(PROJECT));
    } else {
      const name = url.pathname === "/" ? "index.html" : normalize(url.pathname).replace(/^(\.\.[/\\])+/, "");
      const content = await readFile(join(folder, name)).catch(() => null);
      if (content) response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "" }).end(content);
      else response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
