import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Answer } from "../../../functions/src/triggers/answer.ts";
import { questionOf, send } from "../../../functions/src/triggers/node-http.ts";
import type { Question } from "../../../functions/src/triggers/question.ts";

let folder: string;
let server: Server;
let address: string;
let answering: (response: ServerResponse, question: Question) => Promise<void>;
/** What answering came to, once it has. */
let outcome: Promise<unknown>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "node-http-"));
  const settled = Promise.withResolvers<unknown>();
  outcome = settled.promise;
  server = createServer((request, response) => {
    answering(response, questionOf(request, response))
      .then(() => settled.resolve("sent"))
      .catch((error: unknown) => settled.resolve(error));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

/** A file of so many bytes to be sent, and removed. */
function fileOf(size: number): { readonly path: string; readonly answer: Answer } {
  const path = join(folder, "consolidado.xlsx");
  writeFileSync(path, Buffer.alloc(size, 7));
  const dispose = async () => rmSync(path, { force: true });
  return { path, answer: { status: 200, headers: { "x-request-id": "1" }, body: { kind: "file", path, dispose } } };
}

describe("a file", () => {
  test("is sent whole, says how long it is, and is gone afterwards", async () => {
    const { path, answer } = fileOf(3_000_000);
    answering = (response) => send(answer, response);
    const response = await fetch(address);
    expect(response.headers.get("content-length")).toBe("3000000");
    expect((await response.bytes()).length).toBe(3_000_000);
    expect(await outcome).toBe("sent");
    expect(existsSync(path)).toBe(false);
  });

  test("is gone as well when whoever asked for it hangs up", async () => {
    const { path, answer } = fileOf(50_000_000);
    answering = (response) => send(answer, response);
    get(address, (response) => response.destroy());
    expect(await outcome).toMatchObject({ code: "ERR_STREAM_PREMATURE_CLOSE" });
    expect(existsSync(path)).toBe(false);
  });
});

describe("a question", () => {
  test("knows when its asker has gone away", async () => {
    const asked = Promise.withResolvers<AbortSignal>();
    answering = (_, { gone }) => {
      asked.resolve(gone);
      return new Promise((resolve) => gone.addEventListener("abort", () => resolve()));
    };
    const request = get(address).on("error", () => {});
    const gone = await asked.promise;
    expect(gone.aborted).toBe(false);
    request.destroy();
    expect(await outcome).toBe("sent");
    expect(gone.aborted).toBe(true);
  });

  test("is not told so when it was answered", async () => {
    const asked = Promise.withResolvers<Question>();
    answering = (response, question) => {
      asked.resolve(question);
      return send({ status: 200, headers: {}, body: { kind: "bytes", bytes: Buffer.from("feito") } }, response);
    };
    expect(await (await fetch(`${address}/api/plans?a=1&b=%C3%A7?`)).text()).toBe("feito");
    await outcome;
    const { gone, path, query } = await asked.promise;
    expect(gone.aborted).toBe(false);
    expect([path, ...query]).toEqual(["/api/plans", ["a", "1"], ["b", "ç?"]]);
  });
});
