import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type BuiltPage, buildPage } from "../../addin/build.ts";

const KILOBYTE = 1024;
/** Government networks are slow and their computers old. */
const INITIAL_LIMIT = 60 * KILOBYTE;

let folder: string;
let built: BuiltPage;
let document: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plano-bundle-"));
  built = await buildPage({ outDir: folder, signInEmulator: null });
  document = await readFile(join(folder, "index.html"), "utf8");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const contentOf = (name: string) => readFile(join(folder, name));

describe("the built page", () => {
  test("loads at most 60 KB of script before anybody signs in", async () => {
    expect(built.initialScripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(built.initialScripts.map(async (name) => gzipSync(await contentOf(name)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(INITIAL_LIMIT);
  });

  test("has sign-in in a file of its own", async () => {
    const texts = await Promise.all(built.initialScripts.map(async (name) => String(await contentOf(name))));
    expect(texts.some((text) => text.includes("identitytoolkit"))).toBe(false);
    const others = built.files.filter((name) => name.endsWith(".js") && !built.initialScripts.includes(name));
    const lazy = await Promise.all(others.map(async (name) => String(await contentOf(name))));
    expect(lazy.some((text) => text.includes("identitytoolkit"))).toBe(true);
  });

  test("refers to files that are there, with a hash in their names", () => {
    const referred = [...document.matchAll(/(?:href|src)="\/([^"]+)"/g)].map(([, name]) => name);
    expect(referred).toHaveLength(3);
    for (const name of referred) {
      expect(built.files).toContain(name);
      expect(name).toMatch(/^assets\/[a-z]+-[A-Z0-9]{8}\.(js|css|svg)$/);
    }
  });

  test("has nothing inline and loads nothing of others", () => {
    expect(document).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+=/);
    expect(document).toContain("script-src 'self'; style-src 'self'");
    expect([...document.matchAll(/(?:href|src)="(?!\/)/g)]).toHaveLength(0);
    expect(document).not.toContain("127.0.0.1");
  });
});
