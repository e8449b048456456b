import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { DEVELOPMENT_ORIGIN } from "../../../addin/manifest/development-origin.ts";
import { manifestForOrigin, readOrigin } from "../../../addin/manifest/for-origin.ts";
import { manifestCommand } from "../../../addin/manifest/manifest-command.ts";
import { ADDIN_ID } from "../../../plan/addin/identity.ts";
import { addressesIn, manifestText } from "./read-manifest.ts";

const ORIGIN = "https://plano.exemplo.gov.br";

/** In a process of its own: what the tool brings along is not for jest. */
function readByMicrosoft(path: string): unknown {
  const program = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => process.stdout.write(JSON.stringify(info)));`;
  return JSON.parse(execFileSync(process.execPath, ["--eval", program, path], { encoding: "utf8" }));
}

describe("the manifest of an installation", () => {
  const made = manifestForOrigin(manifestText, ORIGIN);

  test("has every address, the app domain too, on its origin", () => {
    expect(addressesIn(made).map((address) => new URL(address).origin)).toEqual(
      addressesIn(manifestText).map(() => ORIGIN),
    );
    expect(made).toContain(`<AppDomain>${ORIGIN}</AppDomain>`);
    expect(made).not.toContain("localhost");
  });

  test("differs from the repository's in nothing else", () => {
    expect(made.replaceAll(ORIGIN, DEVELOPMENT_ORIGIN)).toBe(manifestText);
    expect(made).toContain(`<Id>${ADDIN_ID}</Id>`);
  });

  test("is not made of a manifest that points elsewhere already", () => {
    expect(() => manifestForOrigin(made, "https://outro.exemplo.gov.br")).toThrow(DEVELOPMENT_ORIGIN);
  });

  test("is read by Microsoft's own tool, in every field", () => {
    const folder = mkdtempSync(join(tmpdir(), "manifest-"));
    try {
      writeFileSync(join(folder, "manifest.xml"), made);
      expect(readByMicrosoft(join(folder, "manifest.xml"))).toMatchObject({
        id: ADDIN_ID,
        appDomains: [ORIGIN],
        defaultLocale: "pt-BR",
        displayName: "Plano Digital",
        hosts: ["Workbook"],
        iconUrl: `${ORIGIN}/assets/icons/plan-32.png`,
        officeAppType: "TaskPaneApp",
        permissions: "ReadWriteDocument",
        providerName: "Plano Digital",
        supportUrl: `${ORIGIN}/ajuda.html`,
        version: "1.0.0.0",
        defaultSettings: { sourceLocation: `${ORIGIN}/pane.html` },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("an origin", () => {
  test.each([
    [ORIGIN, ORIGIN],
    [`${ORIGIN}/`, ORIGIN],
    ["HTTPS://Plano.Exemplo.gov.br:443", ORIGIN],
    [" https://plano.exemplo.gov.br:8443 ", "https://plano.exemplo.gov.br:8443"],
  ])("%j is %s", (text, origin) => expect(readOrigin(text)).toEqual({ kind: "origin", origin }));

  test.each([
    ["http://plano.exemplo.gov.br", "not-https"],
    ["file:///C:/plano", "not-an-address"],
    ["plano.exemplo.gov.br", "not-an-address"],
    ["https://", "not-an-address"],
    ["", "not-an-address"],
    [`${ORIGIN}/plano`, "more-than-an-origin"],
    [`${ORIGIN}?a=1`, "more-than-an-origin"],
    [`${ORIGIN}/#inicio`, "more-than-an-origin"],
    ["https://ana@plano.exemplo.gov.br", "more-than-an-origin"],
  ])("%j is none: %s", (text, reason) => expect(readOrigin(text)).toEqual({ kind: "refused", reason }));
});

describe("npm run manifest", () => {
  test("makes the manifest of the origin it is given", () => {
    const command = manifestCommand(["--origin", `${ORIGIN}/`, "--out", "m.xml"], manifestText);
    expect(command).toEqual({
      kind: "write",
      out: "m.xml",
      origin: ORIGIN,
      manifest: manifestForOrigin(manifestText, ORIGIN),
    });
  });

  test.each([
    [["--origin", "http://plano.exemplo.gov.br", "--out", "m.xml"], "só aceita suplementos em https"],
    [["--origin", `${ORIGIN}/plano`, "--out", "m.xml"], "sem caminho"],
    [["--origin", "plano", "--out", "m.xml"], "espera um endereço"],
    [["--origin", ORIGIN], "Uso: npm run manifest"],
    [["--out", "m.xml"], "Uso: npm run manifest"],
    [["--porta", "1"], "Uso: npm run manifest"],
  ])("says what is wrong with %j", (words, said) => {
    const command = manifestCommand(words, manifestText);
    expect(command).toMatchObject({ kind: "misused", sentence: expect.stringContaining(said) });
  });

  test("has its line in package.json", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).scripts.manifest).toBe(
      "node addin/manifest/manifest-main.ts",
    );
  });
});
