import { join } from "node:path";
import { buildPageApart } from "./build-page-apart.ts";
import { bundleFunctions } from "./bundle-functions.ts";

export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** Where `functions` and `hosting` are made. */
  readonly outDir: string;
  /** Where the page signs in when it is not in the cloud: `http://127.0.0.1:5081`. */
  readonly signInEmulator: string | null;
}

/** Everything that is deployed: the functions and the page, each from nothing. */
export async function build({ root, outDir, signInEmulator }: BuildOptions): Promise<void> {
  await Promise.all([
    bundleFunctions({ root, outDir: join(outDir, "functions") }),
    buildPageApart({ root, outDir: join(outDir, "hosting"), signInEmulator }),
  ]);
}
