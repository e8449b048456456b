import { join } from "node:path";
import { cwd, stdout } from "node:process";
import { build } from "./build.ts";

const started = performance.now();
await build({ root: cwd(), outDir: join(cwd(), "out"), signInEmulator: null });
stdout.write(`out/functions, out/hosting: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
