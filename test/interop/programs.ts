import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const MINUTE = 60_000;

/** LibreOffice's command; null when this machine has none. */
export function findSoffice(): string | null {
  const candidates = [
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ];
  return candidates.find((command) => answers(command, ["--version"])) ?? null;
}

/** A Python that has openpyxl; null when this machine has none. */
export function findPython(): string | null {
  return (
    ["/usr/bin/python3", "python3", "python"].find((command) => answers(command, ["-c", "import openpyxl"])) ?? null
  );
}

function answers(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore", timeout: MINUTE }).status === 0;
}

/**
 * Lets LibreOffice open a file and save it in another format.
 *
 * @param format As LibreOffice names it: `xlsx`, `ods`, `pdf`, or with a filter, `xlsx:Calc MS Excel 2007 XML`.
 * @param outDir Made when it is not there.
 * @returns The path of the new file.
 * @throws Error when LibreOffice is missing or fails.
 */
export function convert(file: string, format: string, outDir: string): string {
  const soffice = findSoffice();
  if (soffice === null) throw new Error("LibreOffice (soffice) is not installed");
  mkdirSync(outDir, { recursive: true });
  // A profile of its own lets several conversions run at once, and leaves the user's alone.
  const profile = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    const args = [
      `-env:UserInstallation=file://${profile.startsWith("/") ? "" : "/"}${profile.replaceAll("\\", "/")}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      outDir,
      file,
    ];
    const { status, stderr } = spawnSync(soffice, args, { encoding: "utf8", timeout: MINUTE });
    if (status !== 0) throw new Error(`LibreOffice could not convert ${file}: ${stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const extension = format.split(":")[0] ?? format;
  return join(outDir, `${basename(file).replace(/\.[^.]*$/, "")}.${extension}`);
}

/**
 * Runs a Python program that may use openpyxl and gives what it printed.
 *
 * @param script The program's text.
 * @throws Error when Python or openpyxl is missing, or the program fails.
 */
export function runPython(script: string, args: readonly string[]): string {
  const python = findPython();
  if (python === null) throw new Error("No Python with openpyxl is installed");
  const { status, stdout, stderr } = spawnSync(python, ["-c", script, ...args], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    maxBuffer: 256 * 1024 * 1024,
    timeout: MINUTE,
  });
  if (status !== 0) throw new Error(`Python failed: ${stderr}`);
  return stdout;
}
