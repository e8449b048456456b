import { readFileSync } from "node:fs";

/**
 * The product's version, of the `package.json` in the folder that the functions run in: the one that the build writes
 * when they are deployed. `unknown` when there is none.
 */
export function runningVersion(read: () => string = () => readFileSync("package.json", "utf8")): string {
  try {
    const { version } = JSON.parse(read()) as { readonly version?: unknown };
    return typeof version === "string" ? version : "unknown";
  } catch {
    return "unknown";
  }
}
