import { execFile } from "node:child_process";
import { execPath } from "node:process";
import { promisify } from "node:util";

export interface PageBuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** A folder of the page's own, emptied first. */
  readonly outDir: string;
  /** Where the page signs in when it is not in the cloud: `http://127.0.0.1:5081`. */
  readonly signInEmulator: string | null;
  /** Whether the taskpane can be tried without Excel: in the local stack alone. */
  readonly tryIt: boolean;
}

const run = promisify(execFile);

/**
 * Builds the page in a process of its own: the cloud imports nothing of the add-in's room, not even how it is built.
 *
 * @throws Error with what the page's build said
 */
export async function buildPageApart({ root, ...options }: PageBuildOptions): Promise<void> {
  const program = 'import { buildPage } from "./addin/build.ts"; await buildPage(JSON.parse(process.argv[1]));';
  await run(execPath, ["--input-type=module", "--eval", program, JSON.stringify(options)], { cwd: root });
}
