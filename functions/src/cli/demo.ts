import { enableCompileCache } from "node:module";

// Stripping types takes a third of a second and 30 MB; from the second run on the stripped code is kept. It has to be
// asked for before the program is loaded.
enableCompileCache();
await import("./demo-main.ts");
