/**
 * Runs the suite that needs other programs. On Debian, as root, it installs what is missing first; elsewhere the tests
 * of a program that is not there are skipped, and this says which.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findPdfToText, findPythonWithOpenpyxl, findPythonWithUno, findSoffice, findWriter } from "./programs.ts";

const programs = [
  { name: "LibreOffice", packages: ["libreoffice-calc"], find: findSoffice },
  { name: "LibreOffice Writer", packages: ["libreoffice-writer"], find: findWriter },
  { name: "UNO (Python)", packages: ["python3-uno"], find: findPythonWithUno },
  { name: "openpyxl (Python)", packages: ["python3-openpyxl"], find: findPythonWithOpenpyxl },
  { name: "pdftotext (poppler)", packages: ["poppler-utils"], find: findPdfToText },
];

const missing = programs.filter(({ find }) => find() === null);
const mayInstall = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

if (missing.length > 0 && mayInstall) {
  const packages = missing.flatMap((program) => program.packages);
  process.stdout.write(`Installing ${packages.join(", ")} from Debian…\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env: environment });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    stdio: "ignore",
    env: environment,
  });
}

for (const { name, packages, find } of programs) {
  const found = find();
  const line = found === null ? `not here, its tests are skipped (install ${packages.join(", ")})` : found;
  process.stdout.write(`${name}: ${line}\n`);
}

const jest = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--selectProjects", "interop", ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
process.exitCode = jest.status ?? 1;
