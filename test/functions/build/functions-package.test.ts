import { expect, test } from "@jest/globals";
import { functionsManifest } from "../../../functions/src/build/functions-package.ts";

const project = {
  version: "0.1.0",
  dependencies: {
    "@google-cloud/firestore": "9.4.1",
    exceljs: "4.4.0",
    "firebase-admin": "14.5.1",
    "firebase-functions": "7.4.0",
    marked: "18.2.1",
  },
};

test("the functions are installed with what they import at the project's versions, and nothing else", () => {
  const imported = ["node:fs", "exceljs", "firebase-admin/app", "@google-cloud/firestore"];
  expect(functionsManifest(imported, project)).toEqual({
    name: "plano-digital-functions",
    version: "0.1.0",
    private: true,
    type: "module",
    main: "index.js",
    engines: { node: "24" },
    dependencies: {
      "@google-cloud/firestore": "9.4.1",
      exceljs: "4.4.0",
      "firebase-admin": "14.5.1",
      "firebase-functions": "7.4.0",
    },
  });
});

test("an import of what the project only develops with is found when it is built, not when it is deployed", () => {
  expect(() => functionsManifest(["esbuild"], project)).toThrow("The functions import esbuild");
});
