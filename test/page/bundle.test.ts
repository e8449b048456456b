import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type BuiltPage, buildPage } from "../../addin/build.ts";
import { en as enMinistry } from "../../addin/page/ministry/messages/en.ts";
import { ptBR as ptMinistry } from "../../addin/page/ministry/messages/pt-BR.ts";
import { en as enPeople } from "../../addin/page/people/messages/en.ts";
import { ptBR as ptPeople } from "../../addin/page/people/messages/pt-BR.ts";

const KILOBYTE = 1024;
/** Government networks are slow and their computers old. */
const INITIAL_LIMIT = 60 * KILOBYTE;
/** What each view that is loaded later may bring. */
const LATER_LIMIT = 30 * KILOBYTE;
/** What the charts' library takes, which comes after everything else that its page shows. */
const CHARTS_LIMIT = 190 * KILOBYTE;

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
const textsOf = (names: readonly string[]) => Promise.all(names.map(async (name) => String(await contentOf(name))));
async function packedSize(names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map(async (name) => gzipSync(await contentOf(name)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
const laterViews = () => [...built.laterScripts].filter(([source]) => /^addin\/page\/.*-view\.ts$/.test(source));

/** The views that the list of later views names, in the order in which a build tells them. */
async function importedByLaterViews(): Promise<readonly string[]> {
  const list = await readFile("addin/page/later-views.ts", "utf8");
  return [...list.matchAll(/import\("\.\/(.+?)"\)/g)].map(([, path]) => `addin/page/${path}`);
}

describe("the built page", () => {
  test("loads at most 60 KB of script before anybody signs in", async () => {
    expect(built.initialScripts.length).toBeGreaterThan(0);
    expect(await packedSize(built.initialScripts)).toBeLessThanOrEqual(INITIAL_LIMIT);
  });

  test("has each view that people come to later in a file of its own, which is not large either", async () => {
    expect(laterViews().map(([source]) => source)).toEqual(await importedByLaterViews());
    for (const [source, scripts] of laterViews()) {
      expect([source, scripts.length > 0]).toEqual([source, true]);
      const size = await packedSize(scripts);
      expect([source, size, size <= LATER_LIMIT]).toEqual([source, size, true]);
    }
  });

  test("has the charts' library in a file of its own, which comes with the dashboard's charts alone", async () => {
    const library = [...built.chartScripts];
    expect(library.length).toBeGreaterThan(0);
    const size = await packedSize(library);
    expect([size, size <= CHARTS_LIMIT]).toEqual([size, true]);
    expect(size).toBeGreaterThan(CHARTS_LIMIT / 2);
    const others = built.files.filter((name) => name.endsWith(".js") && !library.includes(name));
    const texts = await textsOf(others);
    expect(texts.filter((text) => text.includes("_ec_inner") || text.includes("zrender"))).toEqual([]);
  });

  test("brings the words of later views, in both languages, with them alone", async () => {
    const first = await textsOf(built.initialScripts);
    const later = await textsOf(laterViews().flatMap(([, scripts]) => scripts));
    for (const text of [
      ptMinistry.lettersHelp,
      enMinistry.lettersHelp,
      ptPeople.disableConfirm,
      enPeople.disableConfirm,
    ]) {
      expect(first.filter((each) => each.includes(text))).toEqual([]);
      expect(later.some((each) => each.includes(text))).toBe(true);
    }
  });

  test("has sign-in in a file of its own", async () => {
    const texts = await textsOf(built.initialScripts);
    expect(texts.some((text) => text.includes("identitytoolkit"))).toBe(false);
    const others = built.files.filter((name) => name.endsWith(".js") && !built.initialScripts.includes(name));
    const lazy = await textsOf(others);
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
