const swc = ["@swc/jest", { jsc: { target: "es2024" }, module: { type: "commonjs" } }];

/** Jest runs CommonJS; these packages come as ES modules only and are compiled as our own files are. */
const shared = {
  // Suites run in a context of their own, where every look at a global is slow; as a module's own names these are not.
  sandboxInjectedGlobals: [
    "Array",
    "Boolean",
    "Date",
    "Error",
    "Function",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Symbol",
    "Uint8Array",
    "WeakMap",
    "isNaN",
    "parseInt",
  ],
  transform: { "\\.ts$": swc, "/node_modules/(marked|entities|jose|lit-html)/.*\\.js$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(marked|entities|jose|lit-html)/)"],
};

/** The suites that need nothing but Node, and the one that needs other programs (LibreOffice, openpyxl). */
export default {
  // A loaded machine is slow, not wrong: nothing of ours is judged by the clock, and what hangs still ends.
  testTimeout: 300_000,
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/interop/"],
      ...shared,
    },
    { displayName: "interop", testMatch: ["<rootDir>/test/interop/**/*.test.ts"], ...shared },
  ],
};
