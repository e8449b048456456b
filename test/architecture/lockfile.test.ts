import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
}

const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: { [path: string]: LockedPackage };
};
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { [list: string]: { [name: string]: string } };

describe("the lockfile", () => {
  const locked = Object.entries(lockfile.packages);
  const names = new Set(locked.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)));

  test("names no registry", () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  // npm leaves out the packages of other systems when the registry it asks does not hold them, and `npm ci` then refuses.
  test("holds what every package needs, on every system", () => {
    const needed = locked.flatMap(([, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    );
    expect(needed.filter((name) => !names.has(name))).toEqual([]);
  });

  test("follows exact versions", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.length).toBeGreaterThan(5);
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
