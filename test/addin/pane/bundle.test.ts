import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type BuiltPage, buildPage } from "../../../addin/build.ts";
import { en as english } from "../../../addin/pane/messages/en.ts";
import { en as rules } from "../../../plan/messages/en.ts";

const KILOBYTE = 1024;
/** All that comes before anybody signs in, but for Microsoft's own library. */
const LIMIT = 100 * KILOBYTE;

let folder: string;
let built: BuiltPage;
let document: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plano-bundle-"));
  built = await buildPage({ outDir: folder, signInEmulator: null });
  document = await readFile(join(folder, "pane.html"), "utf8");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const contentOf = (name: string) => readFile(join(folder, name));
const textsOf = (names: readonly string[]) => Promise.all(names.map(async (name) => String(await contentOf(name))));

describe("the built pane", () => {
  test("loads at most 100 KB before anybody signs in, its looks and its document included", async () => {
    const [style = ""] = /(?<=href="\/)[^"]+\.css/.exec(document) ?? [];
    const files = [...built.paneScripts, style, "pane.html"];
    const sizes = await Promise.all(files.map(async (name) => gzipSync(await contentOf(name)).length));
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
  });

  test("has sign-in, English and the other views in files of their own", async () => {
    const first = await textsOf(built.paneScripts);
    const others = built.files.filter((name) => name.endsWith(".js") && !built.paneScripts.includes(name));
    const later = await textsOf(others);
    const apart = ["identitytoolkit", english.check.cleanTitle, rules["people.email-domain"].title];
    for (const text of apart) {
      expect(first.filter((each) => each.includes(text))).toEqual([]);
      expect(later.some((each) => each.includes(text))).toBe(true);
    }
  });

  test("takes Microsoft's library from Microsoft, and nothing else from elsewhere", () => {
    const elsewhere = [...document.matchAll(/(?:href|src)="(?!\/)([^"]+)"/g)].map(([, address]) => address);
    expect(elsewhere).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(document).toContain("script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'");
    expect(document).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+=/);
  });

  test("brings nothing that stands in Excel's place", async () => {
    expect(built.files.filter((name) => /experimente|prelude|try/.test(name))).toEqual([]);
    const texts = await textsOf(built.files.filter((name) => name.endsWith(".js")));
    expect(texts.filter((text) => text.includes("HostLacksMember"))).toEqual([]);
  });
});
