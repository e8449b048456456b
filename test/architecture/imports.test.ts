import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findCircle, type Import, importsUnder, roomOf } from "./import-graph.ts";

const ROOMS = ["plan", "functions", "addin"];

/** What each room may import of the others. */
const MAY_KNOW: { readonly [room: string]: readonly string[] } = {
  plan: ["plan"],
  functions: ["functions", "plan"],
  addin: ["addin", "plan"],
};

function againstTheArrows(imports: readonly Import[]): readonly Import[] {
  return imports.filter(({ from, to, own }) => own && !MAY_KNOW[roomOf(from)]?.includes(roomOf(to)));
}

function foreignToTheCore(imports: readonly Import[]): readonly Import[] {
  return imports.filter(({ from, to, own }) => roomOf(from) === "plan" && !own && to !== "zod" && to !== "zod/mini");
}

/** The same arrows drawn from folder to folder of the core. */
function betweenFolders(imports: readonly Import[]): readonly Import[] {
  const folderOf = (path: string) => path.split("/").slice(0, 2).join("/");
  return imports
    .filter(({ from, to }) => roomOf(from) === "plan" && roomOf(to) === "plan")
    .map(({ from, to, own }) => ({ from: folderOf(from), to: folderOf(to), own }))
    .filter(({ from, to }) => from !== to);
}

describe("the project's imports", () => {
  const imports = importsUnder(process.cwd(), ROOMS);

  test("are found at all", () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports).toContainEqual({ from: "plan/form/plan-form.ts", to: "plan/form/service.ts", own: true });
  });

  test("run addin → plan ← functions", () => expect(againstTheArrows(imports)).toEqual([]));
  test("bring nothing but zod into the core", () => expect(foreignToTheCore(imports)).toEqual([]));
  test("never bring the stand-in for Excel into what is shipped", () => {
    const standIn = /^addin\/(?:host|try)\//;
    // The builder is no part of what it builds.
    const shipped = imports.filter(({ from }) => /^addin\/\w+\//.test(from) && !standIn.test(from));
    expect(shipped.length).toBeGreaterThan(100);
    expect(shipped.filter(({ to }) => standIn.test(to))).toEqual([]);
  });
  test("name Excel in its own folder alone", () => {
    const named = (from: string) => /\b(?:Excel|Office)\.[A-Za-z]/.test(readFileSync(from, "utf8"));
    const files = [...new Set(imports.map(({ from }) => from))].filter((from) => from.startsWith("addin/"));
    expect(files.filter((from) => from.startsWith("addin/excel/") && named(from)).length).toBeGreaterThan(5);
    // The host speaks of Excel's classes in its comments, and its loader of the library's types.
    const elsewhere = files.filter((from) => !from.startsWith("addin/excel/") && !from.startsWith("addin/host/"));
    expect(elsewhere.filter(named)).toEqual([]);
  });
  test("make no circle", () => expect(findCircle(imports)).toBeNull());
  test("make no circle of the core's folders", () => expect(findCircle(betweenFolders(imports))).toBeNull());
});

describe("the checker", () => {
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "rooms-"));
    const files = {
      "plan/a.ts": 'import { b } from "../functions/b.ts";\nimport fs from "node:fs";\nimport * as z from "zod";',
      "plan/multi.ts": 'import {\n  one,\n  two,\n} from "./a.ts";\nexport type { T } from "./types.ts";',
      "functions/b.ts": 'const later = () => import("../addin/c.ts");',
      "addin/c.ts": '// import "../functions/not-real.ts"\nimport "../functions/b.ts";',
    };
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(join(root, path, ".."), { recursive: true });
      writeFileSync(join(root, path), source);
    }
  });

  afterAll(() => rmSync(root, { recursive: true }));

  test("sees imports against the arrows, dynamic ones too", () => {
    const seen = againstTheArrows(importsUnder(root, ROOMS)).map(({ from, to }) => `${from} → ${to}`);
    expect(seen).toContain("plan/a.ts → functions/b.ts");
    expect(seen).toContain("functions/b.ts → addin/c.ts");
    expect(seen).toContain("addin/c.ts → functions/b.ts");
  });

  test("sees what the core may not bring in, and lets zod pass", () => {
    expect(foreignToTheCore(importsUnder(root, ROOMS)).map(({ to }) => to)).toEqual(["node:fs"]);
  });

  test("sees imports over several lines and re-exports of types", () => {
    const seen = importsUnder(root, ["plan"]).filter(({ from }) => from === "plan/multi.ts");
    expect(seen.map(({ to }) => to)).toEqual(["plan/a.ts", "plan/types.ts"]);
  });

  test("sees a circle and names the files on it", () => {
    expect(findCircle(importsUnder(root, ROOMS))).toEqual(["functions/b.ts", "addin/c.ts", "functions/b.ts"]);
  });
});
