import { join } from "node:path";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";
import { buildPageApart } from "./build-page-apart.ts";
import { bundleFunctions } from "./bundle-functions.ts";
import { writeShippedWorkbooks } from "./shipped-workbooks.ts";

export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** Where `functions` and `hosting` are made. */
  readonly outDir: string;
  /** Where the page signs in when it is not in the cloud: `http://127.0.0.1:5081`. */
  readonly signInEmulator: string | null;
  /** Builds the page where the taskpane can be tried without Excel as well; never for what is deployed. */
  readonly tryIt?: boolean;
}

/** Everything that is deployed: the functions, the page, the taskpane and its workbooks, each from nothing. */
export async function build({ root, outDir, signInEmulator, tryIt = false }: BuildOptions): Promise<void> {
  const hosting = join(outDir, "hosting");
  await Promise.all([
    bundleFunctions({ root, outDir: join(outDir, "functions") }),
    buildPageApart({ root, outDir: hosting, signInEmulator, tryIt }),
  ]);
  // The page's build empties the folder first.
  await writeShippedWorkbooks(hosting, todayInBrasilia(new Date()));
}
