import { describe, expect, test } from "@jest/globals";
import { askedLanguage } from "../../../functions/src/triggers/asked-language.ts";
import { callerAddress } from "../../../functions/src/triggers/caller-address.ts";
import { corsHeaders } from "../../../functions/src/triggers/cors.ts";
import { requestIdOf } from "../../../functions/src/triggers/request-id.ts";
import { asked } from "./asked.ts";

test.each([
  [null, "pt-BR"],
  ["", "pt-BR"],
  ["en", "en"],
  ["en-US,en;q=0.9", "en"],
  ["pt-BR,pt;q=0.9,en;q=0.8", "pt-BR"],
  ["en;q=0.8, pt;q=0.9", "pt-BR"],
  ["fr, en;q=0.5", "en"],
  ["fr, de", "pt-BR"],
  ["en, pt", "pt-BR"],
  ["en;q=0", "pt-BR"],
  ["english", "pt-BR"],
  ["*", "pt-BR"],
])("the language of %j is %s", (header, language) => expect(askedLanguage(header)).toBe(language));

describe("the id of a request", () => {
  const trace = "0123456789abcdef0123456789abcdef";
  const idWith = (headers: { readonly [name: string]: string }) => requestIdOf(asked({ headers }), () => "fresh");

  test("is the platform's trace", () => {
    expect(idWith({ "x-cloud-trace-context": `${trace}/123;o=1` })).toBe(trace);
    expect(idWith({ traceparent: `00-${trace}-0123456789abcdef-01` })).toBe(trace);
  });

  test.each(["", "x", `${trace}0`, `${trace}/1;o=1\n`, `${trace} <script>`, `${trace}/x`])(
    "is a new one when the header holds something else: %j",
    (header) => expect(idWith({ "x-cloud-trace-context": header, traceparent: header })).toBe("fresh"),
  );
});

describe("the address of the caller", () => {
  test("is the one that Hosting saw, before the last that was forwarded", () => {
    const forwarded = { "x-forwarded-for": "198.51.100.7, 203.0.113.9" };
    expect(callerAddress(asked({ headers: { ...forwarded, "fastly-client-ip": "198.51.100.7" } }))).toBe(
      "198.51.100.7",
    );
    expect(callerAddress(asked({ headers: forwarded }))).toBe("203.0.113.9");
  });

  test("is nothing long, whoever made it up", () => {
    expect(callerAddress(asked({ headers: { "fastly-client-ip": "x".repeat(10_000) } })).length).toBeLessThan(50);
    expect(callerAddress(asked({}))).toBe("");
  });
});

describe("another origin", () => {
  const origins = ["https://plano.exemplo.gov.br"];
  const from = (origin: string, method = "GET", more: { readonly [name: string]: string } = {}) =>
    corsHeaders(asked({ method, headers: { origin, ...more } }), origins);

  test("that is the product's own may read answers", () => {
    expect(from("https://plano.exemplo.gov.br")["access-control-allow-origin"]).toBe("https://plano.exemplo.gov.br");
  });

  test("that is the product's own is told what it may ask", () => {
    const told = from("https://plano.exemplo.gov.br", "OPTIONS", { "access-control-request-method": "PATCH" });
    expect(told["access-control-allow-methods"]).toBe("GET, POST, PATCH");
    expect(told["access-control-allow-headers"]).toContain("Authorization");
    expect(told).not.toHaveProperty("access-control-allow-credentials");
  });

  test.each([
    "https://outro.exemplo.gov.br",
    "https://plano.exemplo.gov.br.evil.example",
    "http://plano.exemplo.gov.br",
    "https://PLANO.exemplo.gov.br",
    "null",
    "*",
    "",
  ])("that is not gets nothing: %j", (origin) => expect(from(origin)).toEqual({}));
});
