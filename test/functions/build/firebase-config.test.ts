import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { pagePolicy, tryPolicy } from "../../../addin/page-policy.ts";
import { type FirebaseConfig, localConfig } from "../../../functions/src/local/local-config.ts";
import { FIRST_PORT, portsFrom } from "../../../functions/src/local/ports.ts";
import { securityHeaders } from "../../../functions/src/triggers/security-headers.ts";

const config: FirebaseConfig = JSON.parse(readFileSync("firebase.json", "utf8"));

/** The headers that an address gets: of those that match, the last wins, as in Hosting. */
function headersOf({ hosting }: FirebaseConfig, address: string): { readonly [key: string]: string } {
  const headers: { [key: string]: string } = {};
  for (const rule of hosting.headers) {
    const matches = rule.source === "**" || address.startsWith(rule.source.replace("**", ""));
    if (matches) for (const { key, value } of rule.headers) headers[key.toLowerCase()] = value;
  }
  return headers;
}

function directive(of: FirebaseConfig, name: string): readonly string[] {
  return directiveIn(headersOf(of, "/index.html")["content-security-policy"], name);
}

function directiveIn(policy = "", name: string): readonly string[] {
  const found = policy.split(/;\s*/).find((part) => part.startsWith(`${name} `)) ?? "";
  return found.split(" ").slice(1);
}

describe("firebase.json", () => {
  test("deploys what the build makes, on Node 24", () => {
    expect(config.functions).toMatchObject([{ source: "out/functions", runtime: "nodejs24" }]);
    expect(config.hosting.public).toBe("out/hosting");
    expect(config.firestore).toEqual({ rules: "firestore.rules", indexes: "firestore.indexes.json" });
  });

  test("sends what is asked of the product to its function in São Paulo", () => {
    expect(config.hosting.rewrites).toEqual([
      { source: "/api/**", function: { functionId: "api", region: "southamerica-east1" } },
    ]);
  });

  test("lets a page load its own things and Microsoft's library alone, and speak to sign-in alone", () => {
    expect(directive(config, "default-src")).toEqual(["'self'"]);
    expect(directive(config, "script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directive(config, "connect-src")).toEqual([
      "'self'",
      "https://identitytoolkit.googleapis.com",
      "https://securetoken.googleapis.com",
    ]);
    expect(directive(config, "object-src")).toEqual(["'none'"]);
    expect(directive(config, "base-uri")).toEqual(["'none'"]);
  });

  test("lets Office show the page in its frame, and nobody else", () => {
    const ancestors = directive(config, "frame-ancestors");
    expect(ancestors).toContain("'self'");
    expect(ancestors).toContain("https://*.officeapps.live.com");
    for (const ancestor of ancestors.slice(1)) expect(ancestor).toMatch(/^https:\/\/(\*\.)?[a-z0-9]+\.[a-z.]*[a-z]$/);
    expect(headersOf(config, "/")["x-frame-options"]).toBeUndefined();
  });

  test("and the functions' answers let the same sites frame them", () => {
    const ofAnswers = directiveIn(securityHeaders["content-security-policy"], "frame-ancestors");
    expect(ofAnswers).toEqual(directive(config, "frame-ancestors"));
    expect(ofAnswers.length).toBeGreaterThan(2);
  });

  test.each([
    ["deployed", null, config],
    ["on one machine", "http://127.0.0.1:7101", localConfig(config, portsFrom(7100))],
  ])("lets the page ask whom the page itself says that it asks, %s", (_, emulator, of) => {
    const policy = pagePolicy(emulator);
    expect(directiveIn(policy, "connect-src")).toEqual(directive(of, "connect-src"));
    // In a page itself browsers pass over it, so that it would only look as if it said something.
    expect(policy).not.toContain("frame-ancestors");
    // Of two policies the stricter holds: what the page allows itself, its headers allow too.
    for (const name of ["script-src", "style-src", "img-src"]) {
      const allowed = [...directive(of, name), ...directive(of, "default-src")];
      expect(allowed).toEqual(expect.arrayContaining([...directiveIn(policy, name)]));
    }
  });

  test("keeps for a year what has its content in its name, and asks anew for everything else", () => {
    expect(headersOf(config, "/assets/page-ABC123.js")["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const address of ["/", "/index.html", "/manifest.xml"]) {
      expect(headersOf(config, address)["cache-control"]).toBe("no-cache");
    }
  });

  test("names the ports that npm start takes", () => {
    const { singleProjectMode: _, ui, ...emulators } = config.emulators;
    expect(ui).toEqual({ enabled: false });
    // The page of local mail is no emulator: `npm start` serves it itself.
    const { mail: _mail, ...ports } = portsFrom(FIRST_PORT);
    const expected = Object.entries(ports).map(([name, port]) => [name, { host: "127.0.0.1", port }]);
    expect(emulators).toEqual(Object.fromEntries(expected));
  });
});

describe("the configuration of one machine", () => {
  const local = localConfig(config, portsFrom(7100));

  test("differs in where things are, and in the sign-in emulator that the page may speak to", () => {
    expect(local.functions).toMatchObject([{ source: "functions" }]);
    expect(local.hosting.public).toBe("hosting");
    expect(directive(local, "connect-src")).toEqual([...directive(config, "connect-src"), "http://127.0.0.1:7101"]);
    expect(local.hosting.rewrites).toEqual(config.hosting.rewrites);
    expect(local.emulators.hosting).toEqual({ host: "127.0.0.1", port: 7100 });
  });

  test("lets the page to try the pane on write styles, and no other page, here or deployed", () => {
    const stylesOf = (of: FirebaseConfig, address: string) =>
      directiveIn(headersOf(of, address)["content-security-policy"], "style-src");
    expect(stylesOf(local, "/experimente.html")).toEqual(directiveIn(tryPolicy, "style-src"));
    expect(stylesOf(local, "/index.html")).toEqual([]);
    expect(stylesOf(config, "/experimente.html")).toEqual([]);
    const scripts = directiveIn(headersOf(local, "/experimente.html")["content-security-policy"], "script-src");
    expect(scripts).toEqual(directive(config, "script-src"));
  });

  test("keeps every other header as it is deployed", () => {
    const others = (of: FirebaseConfig) => ({ ...headersOf(of, "/index.html"), "content-security-policy": "" });
    expect(others(local)).toEqual(others(config));
  });
});
