const transform = { "\\.ts$": ["@swc/jest", { jsc: { target: "es2024" }, module: { type: "commonjs" } }] };

/** The suites that need nothing but Node, and the one that needs other programs (LibreOffice, openpyxl). */
export default {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/interop/"],
      transform,
    },
    { displayName: "interop", testMatch: ["<rootDir>/test/interop/**/*.test.ts"], transform },
  ],
};
