import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const SOFFICE = [
  "soffice",
  "libreoffice",
  "/usr/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
const PYTHON = ["python3", "/usr/bin/python3", "python"];

/** LibreOffice's command, or null where it is not installed. */
export function findSoffice(): string | null {
  return SOFFICE.find((command) => succeeds(command, ["--version"])) ?? null;
}

/** LibreOffice's command where it comes with Writer, or null: Debian's Calc brings LibreOffice without it. */
export function findWriter(): string | null {
  const soffice = findSoffice();
  const onDebian = "/usr/lib/libreoffice/program";
  return soffice !== null && existsSync(onDebian) && !existsSync(join(onDebian, "libswlo.so")) ? null : soffice;
}

/** A Python that has openpyxl, or null. */
export function findPythonWithOpenpyxl(): string | null {
  return PYTHON.find((command) => succeeds(command, ["-c", "import openpyxl"])) ?? null;
}

/** A Python that can speak to LibreOffice (UNO), or null. */
export function findPythonWithUno(): string | null {
  return PYTHON.find((command) => succeeds(command, ["-c", "import uno"])) ?? null;
}

/** poppler's `pdftotext`, or null. */
export function findPdfToText(): string | null {
  return succeeds("pdftotext", ["-v"]) ? "pdftotext" : null;
}

/**
 * Has LibreOffice, set to Brazilian Portuguese, save `file` as `format` (`pdf`, `xlsx`) into `outDir`; returns the new
 * file's path.
 */
export function convert(file: string, format: string, outDir: string): string {
  mkdirSync(outDir, { recursive: true });
  return withProfile((soffice, profile) => {
    const setting = `-env:UserInstallation=${profile}`;
    const run = spawnSync(soffice, [setting, "--headless", "--convert-to", format, "--outdir", outDir, file], {
      encoding: "utf8",
      timeout: 120_000,
    });
    const written = join(outDir, `${basename(file, extname(file))}.${format}`);
    if (run.status !== 0 || !existsSync(written)) throw new Error(`LibreOffice did not convert ${file}: ${run.stderr}`);
    return written;
  });
}

/**
 * Runs a Python program that may use openpyxl and gives what it printed.
 *
 * @param script The program's text.
 * @throws Error when Python or openpyxl is missing, or the program fails.
 */
export function runPython(script: string, args: readonly string[]): string {
  const python = findPythonWithOpenpyxl();
  if (python === null) throw new Error("No Python with openpyxl is installed.");
  const { status, stdout, stderr } = spawnSync(python, ["-c", script, ...args], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    maxBuffer: 256 * 1024 * 1024,
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`Python failed: ${stderr}`);
  return stdout;
}

/** What people do to a workbook. Rows are counted from 1, positions among the tabs from 0. */
export type Rearrangement =
  | { readonly insertRows: string; readonly above: number; readonly count: number }
  | { readonly rename: string; readonly to: string }
  | { readonly move: string; readonly to: number }
  | { readonly hide: string };

/** Has LibreOffice open `file`, take the steps one after another and save the workbook as `target`. */
export function rearrange(file: string, steps: readonly Rearrangement[], target: string): void {
  const python = findPythonWithUno();
  if (python === null) throw new Error("No Python here can speak to LibreOffice.");
  withProfile((soffice, profile) => {
    const script = resolve("test/interop/rearrange-with-libreoffice.py");
    const run = spawnSync(python, [script, soffice, profile, resolve(file), resolve(target), JSON.stringify(steps)], {
      encoding: "utf8",
      timeout: 240_000,
    });
    if (run.status !== 0 || !existsSync(target)) throw new Error(`LibreOffice did not do it: ${run.stderr}`);
  });
}

/**
 * Works with LibreOffice on a profile of its own, given as a URL: a second LibreOffice on one profile does nothing and
 * says so nowhere.
 */
function withProfile<T>(work: (soffice: string, profile: string) => T): T {
  const soffice = findSoffice();
  if (soffice === null) throw new Error("LibreOffice is not installed.");
  const profile = mkdtempSync(join(tmpdir(), "soffice-profile-"));
  try {
    mkdirSync(join(profile, "user"));
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), BRAZILIAN);
    return work(soffice, pathToFileURL(profile).href);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const BRAZILIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>pt-BR</value></prop></item>
</oor:items>`;

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore", timeout: 60_000 }).status === 0;
}
