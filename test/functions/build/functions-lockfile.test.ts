import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { functionsLockfile, type Lockfile } from "../../../functions/src/build/functions-lockfile.ts";
import { type FunctionsManifest, functionsManifest } from "../../../functions/src/build/functions-package.ts";

const manifest: FunctionsManifest = {
  name: "plano-digital-functions",
  version: "1.0.0",
  private: true,
  type: "module",
  main: "index.js",
  engines: { node: "24" },
  dependencies: { top: "1.0.0" },
};

function locked(packages: Lockfile["packages"]): { readonly [path: string]: unknown } {
  return functionsLockfile(manifest, { lockfileVersion: 3, packages }).packages;
}

describe("the functions' lockfile", () => {
  test("holds what is reached, where Node finds it, and nothing that only the project needs", () => {
    const packages = locked({
      "node_modules/top": { version: "1.0.0", dependencies: { inner: "^2.0.0" } },
      "node_modules/inner": { version: "1.0.0", dev: true },
      "node_modules/top/node_modules/inner": { version: "2.0.0", dependencies: { deep: "1" } },
      "node_modules/deep": { version: "1.0.0", devOptional: true },
      "node_modules/tool": { version: "1.0.0", dev: true },
    });
    expect(Object.keys(packages)).toEqual([
      "",
      "node_modules/deep",
      "node_modules/top",
      "node_modules/top/node_modules/inner",
    ]);
    expect(packages["node_modules/deep"]).toEqual({ version: "1.0.0" });
  });

  test("marks what can be done without, unless something else needs it", () => {
    const packages = locked({
      "node_modules/top": {
        dependencies: { a: "1", d: "1" },
        optionalDependencies: { a: "1", b: "1", missing: "1" },
      },
      "node_modules/a": { version: "1.0.0", dependencies: { c: "1", d: "1" } },
      "node_modules/b": { version: "1.0.0" },
      "node_modules/c": { version: "1.0.0" },
      "node_modules/d": { version: "1.0.0" },
    });
    for (const name of ["a", "b", "c"]) expect(packages[`node_modules/${name}`]).toMatchObject({ optional: true });
    expect(packages["node_modules/d"]).toEqual({ version: "1.0.0" });
  });

  test("brings the peers that are needed, and not those that may be missing", () => {
    const packages = locked({
      "node_modules/top": {
        peerDependencies: { needed: "1", graphql: "1" },
        peerDependenciesMeta: { graphql: { optional: true } },
      },
      "node_modules/needed": { version: "1.0.0", dev: true },
      "node_modules/graphql": { version: "1.0.0", dev: true },
    });
    expect(Object.keys(packages)).toEqual(["", "node_modules/needed", "node_modules/top"]);
  });

  test("is not made when something is missing", () => {
    expect(() => locked({ "node_modules/top": { dependencies: { gone: "1" } } })).toThrow(/lacks gone/);
  });

  test("of the project's real dependencies has none of its tools", () => {
    const project = JSON.parse(readFileSync("package.json", "utf8"));
    const all = functionsManifest(Object.keys(project.dependencies), project);
    const { packages } = functionsLockfile(all, JSON.parse(readFileSync("package-lock.json", "utf8")));
    for (const [name, version] of Object.entries(all.dependencies)) {
      expect(packages[`node_modules/${name}`]).toMatchObject({ version });
    }
    for (const tool of ["jest", "firebase-tools", "esbuild", "typescript"]) {
      expect(packages[`node_modules/${tool}`]).toBeUndefined();
    }
  });
});
