import { request as rawRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Refused } from "../../../plan/contract/refusal.ts";
import { PAGE, type RunningApi, startApi } from "./running-api.ts";

let api: RunningApi;
let editor: string;

beforeAll(async () => {
  api = await startApi();
  editor = await api.admit({ uid: "ana", role: "editor", agency: "26" });
});
afterAll(() => api.close());

function ask(path: string, init: RequestInit = {}) {
  return fetch(api.address + path, init);
}

async function errorOf(response: Response): Promise<Refused["error"]> {
  return ((await response.json()) as Refused).error;
}

/** Sends so many bytes as they are; `fetch` would not let a test say how many. */
function sendBytes(path: string, bytes: number, headers: { readonly [name: string]: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = rawRequest(api.address + path, { method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", reject);
    request.end(Buffer.alloc(bytes, 0x20));
  });
}

test("the test is one of production", () => {
  expect(process.env.FUNCTIONS_EMULATOR).toBeUndefined();
  expect(process.env.FIREBASE_AUTH_EMULATOR_HOST).toBeUndefined();
});

describe("every answer", () => {
  test.each([
    ["that something is there", "/api/health", 200],
    ["that nobody is signed in", "/api/me", 401],
    ["that there is nothing", "/api/nothing", 404],
  ])("says how it may be used, whatever it says: %s", async (_, path, status) => {
    const { headers, status: given } = await ask(path);
    expect(given).toBe(status);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    for (const ancestor of [
      "'self'",
      "https://*.officeapps.live.com",
      "https://*.office.com",
      "https://*.sharepoint.com",
    ]) {
      expect(policy.split("frame-ancestors ")[1]?.split(" ")).toContain(ancestor);
    }
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toContain("no-store");
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("vary")).toContain("Origin");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
  });

  test("has an id, the platform's where there is one, which a refusal says as well", async () => {
    const trace = "00112233445566778899aabbccddeeff";
    const response = await ask("/api/me", { headers: { "x-cloud-trace-context": `${trace}/1;o=1` } });
    expect(response.headers.get("x-request-id")).toBe(trace);
    expect((await errorOf(response)).requestId).toBe(trace);
  });

  test("speaks Portuguese unless English is asked for", async () => {
    const [plain, english] = [await ask("/api/me"), await ask("/api/me", { headers: { "accept-language": "en-US" } })];
    expect(await errorOf(plain)).toMatchObject({
      code: "not-signed-in",
      sentence: expect.stringContaining("entre de novo"),
    });
    expect(plain.headers.get("content-language")).toBe("pt-BR");
    expect(await errorOf(english)).toMatchObject({
      code: "not-signed-in",
      sentence: expect.stringContaining("sign in"),
    });
    expect(plain.headers.get("www-authenticate")).toBe("Bearer");
  });
});

describe("health", () => {
  test("says which version runs on what, to anybody", async () => {
    const response = await ask("/api/health");
    expect(await response.json()).toEqual({
      ok: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      store: { kind: "sqlite" },
      mail: { kind: "folder" },
      accounts: { kind: "firebase" },
    });
  });
});

describe("a page of another origin", () => {
  const preflight = (origin: string) =>
    ask("/api/submissions", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });

  test("that is the product's own may ask, and read the answer", async () => {
    const asked = await preflight(PAGE);
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(asked.headers.get("access-control-allow-methods")).toContain("POST");
    const read = await ask("/api/me", { headers: { origin: PAGE } });
    expect(read.headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(read.headers.get("access-control-expose-headers")).toContain("X-Request-Id");
  });

  test("that is not may not", async () => {
    for (const origin of ["https://evil.example", "null", `${PAGE}.evil.example`]) {
      const asked = await preflight(origin);
      expect(asked.headers.get("access-control-allow-origin")).toBeNull();
      const read = await ask("/api/health", { headers: { origin } });
      expect(read.headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

describe("a body", () => {
  const MEGABYTE = 1024 * 1024;

  test.each([
    ["a workbook to send", "/api/submissions", 6 * MEGABYTE, "application/json"],
    ["a workbook to check", "/api/check", 6 * MEGABYTE, "multipart/form-data; boundary=x"],
  ])("of %s may be so large, and not a byte larger", async (_, path, limit, type) => {
    const headers = { authorization: `Bearer ${editor}`, "content-type": type };
    expect(await sendBytes(path, limit, headers)).toBe(400);
    expect(await sendBytes(path, limit + 1, headers)).toBe(413);
  });

  test("of a workbook to verify likewise, from anybody", async () => {
    const headers = { "content-type": "application/octet-stream" };
    expect(await sendBytes("/api/verify", 5 * MEGABYTE, headers)).toBe(422);
    expect(await sendBytes("/api/verify", 5 * MEGABYTE + 1, headers)).toBe(413);
  });

  test("is not taken where nothing is expected", async () => {
    const admin = await api.admit({ uid: "adm", role: "admin" });
    const people = await sendBytes("/api/people", 16 * 1024 + 1, { authorization: `Bearer ${admin}` });
    expect(people).toBe(413);
  });

  test("that is too large is refused with the limit in its sentence, before it is parsed or anybody is signed in", async () => {
    const response = await ask("/api/submissions", { method: "POST", body: "{".repeat(6 * MEGABYTE + 1) });
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toMatchObject({ limit: 6 * MEGABYTE, sentence: expect.stringContaining("6 MB") });
  });

  test.each([
    ["/api/submissions", "text/plain"],
    ["/api/check", "application/x-www-form-urlencoded"],
    ["/api/verify", "text/html"],
  ])("of another type is not understood: %s, %s", async (path, type) => {
    const headers = { authorization: `Bearer ${editor}`, "content-type": type };
    const response = await ask(path, { method: "POST", headers, body: "PK" });
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatchObject({ problems: [expect.stringContaining("content-type")] });
  });
});

describe("asking too much", () => {
  test("is refused to the person who does, with when to ask again, and to nobody else", async () => {
    const [busy, other] = [
      await api.admit({ uid: "bia", role: "editor", agency: "26" }),
      await api.admit({ uid: "caio", role: "editor", agency: "26" }),
    ];
    const me = (token: string) => ask("/api/me", { headers: { authorization: `Bearer ${token}` } });
    const statuses = await Promise.all(Array.from({ length: 400 }, async () => (await me(busy)).status));
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(240);
    const refused = await me(busy);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect((await errorOf(refused)).sentence).toContain("segundo");
    expect((await me(other)).status).toBe(200);
  });

  test("is refused to the address of whoever has no account, however they try, and to no other", async () => {
    const from = (address: string, authorization: string) =>
      ask("/api/me", { headers: { "fastly-client-ip": address, authorization } });
    const statuses = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => (await from("198.51.100.7", `Bearer ${at}.b.c`)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect((await from("198.51.100.8", "Bearer a.b.c")).status).toBe(401);
    expect((await from("198.51.100.7", `Bearer ${editor}`)).status).toBe(200);
  });
});
