import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { gridOfFile, tableRows } from "./workbook-on-disk.ts";

const LONG = 180_000;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe("the commands as processes of their own", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plano-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function start(program: "plano" | "demo", ...words: string[]): Ended {
    const script = resolve("functions/src/cli", `${program}.ts`);
    // Warnings of Node itself are not the program's words.
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", script, ...words], {
      encoding: "utf8",
      cwd: folder,
    });
    return { status, stdout, stderr };
  }

  test(
    "template, check and consolidate one after another: results on one stream, 0 and 1 as it turns out",
    () => {
      expect(start("plano", "template", "--out", "plano.xlsx")).toEqual({
        status: 0,
        stdout: "Criado: plano.xlsx\n",
        stderr: "",
      });
      const checked = start("plano", "check", "plano.xlsx", "--json", "--today", "2026-05-15");
      expect(checked).toMatchObject({ status: 1, stderr: "" });
      const [report] = JSON.parse(checked.stdout);
      expect(report.findings.length).toBeGreaterThan(20);
      const consolidated = start("plano", "consolidate", ".", "--out", "saida/consolidado.xlsx");
      expect(consolidated).toMatchObject({ status: 1, stderr: "" });
      expect(consolidated.stdout).toContain("1 arquivo: 1 considerado,");
      expect(tableRows(gridOfFile(join(folder, "saida/consolidado.xlsx")), "tbPlanos")).toHaveLength(1);
    },
    LONG,
  );

  test(
    "a misuse says its sentence on the other stream and ends with 2, without a stack trace",
    () => {
      expect(start("plano", "consolida")).toEqual({
        status: 2,
        stdout: "",
        stderr:
          "Não há o comando “consolida”. Os comandos são: template, letters, check, consolidate, print, grid, map, import-letters, receipt, verify, remind, close-month, closed-months, export, import, invite, person.\n",
      });
      expect(start("demo", "--out")).toMatchObject({ status: 2, stdout: "" });
      const kept = start("plano", "template", "--out", "plano.xlsx", "--lang", "en");
      expect(kept).toMatchObject({ status: 2, stdout: "" });
      expect(kept.stderr).toMatch(/^“plano\.xlsx” is there already[^\n]*\n$/);
    },
    LONG,
  );

  test(
    "a letter that cannot be read is told of on the other stream, and what was made on its own",
    () => {
      writeFileSync(join(folder, "carta.xml"), "<servico>");
      const { status, stdout, stderr } = start("plano", "template", "--letter", "carta.xml", "--out", "x.xlsx");
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(existsSync(join(folder, "x.xlsx"))).toBe(false);
    },
    LONG,
  );

  test(
    "a reader that has had enough (as in a pipe to head) ends nothing early and brings no stack trace",
    async () => {
      const script = resolve("functions/src/cli/plano.ts");
      const child = spawn(process.execPath, ["--no-warnings", script, "map"], { cwd: folder });
      child.stdout.destroy();
      let said = "";
      child.stderr.on("data", (words) => {
        said += String(words);
      });
      const [status] = await once(child, "close");
      expect({ status, said }).toEqual({ status: 0, said: "" });
    },
    LONG,
  );

  (existsSync("/dev/full") ? test : test.skip)(
    "a disk that is full under the results is told of in one sentence, with status 2",
    () => {
      const full = openSync("/dev/full", "w");
      const script = resolve("functions/src/cli/plano.ts");
      const { status, stderr } = spawnSync(process.execPath, ["--no-warnings", script, "map"], {
        encoding: "utf8",
        stdio: ["ignore", full, "pipe"],
      });
      closeSync(full);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: "Não foi possível escrever o resultado na saída: o disco está cheio ou com defeito.\n",
      });
    },
    LONG,
  );

  test(
    "demo makes its country in out/demo and names the workbook to open",
    () => {
      const { status, stdout, stderr } = start("demo", "--today", "2026-05-15");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout.trimEnd().split("\n").at(-1)).toBe(`Abra: ${join("out", "demo", "consolidado.xlsx")}`);
      expect(tableRows(gridOfFile(join(folder, "out/demo/consolidado.xlsx")), "tbPlanos")).toHaveLength(60);
    },
    LONG,
  );
});
