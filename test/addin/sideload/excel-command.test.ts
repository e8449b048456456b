import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { excelCommand } from "../../../addin/sideload/excel-command.ts";

const STACK = "http://127.0.0.1:5080";

describe("npm run excel", () => {
  test.each([
    [[], { act: "work", stack: STACK }],
    [["--dry-run"], { act: "show", stack: STACK }],
    [["--remove"], { act: "remove", stack: STACK }],
    [["--stack", "http://127.0.0.1:6080/"], { act: "work", stack: "http://127.0.0.1:6080" }],
  ])("understands %j", (words, command) => expect(excelCommand(words)).toEqual(command));

  test.each([[["--dry-run", "--remove"]], [["--stack", "https://x"]], [["--stack", "x"]], [["--porta"]], [["x"]]])(
    "does not understand %j",
    (words) => expect(excelCommand(words)).toBeNull(),
  );

  test("says what it would write, and writes nothing, when it is only to show it", () => {
    const said = execFileSync(process.execPath, ["addin/sideload/main.ts", "--dry-run"], { encoding: "utf8" });
    expect(said).toContain("Servidor: https://localhost:5090");
    expect(said).toMatch(/Registro do Windows|Arquivo:|use o Excel na Web/);
  });

  test("says how it is used when it is not understood", () => {
    const run = spawnSync(process.execPath, ["addin/sideload/main.ts", "--porta"], { encoding: "utf8" });
    expect([run.status, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain("Uso: npm run excel");
  });

  test("asks for npm start when nothing is there to be shown", () => {
    const words = ["addin/sideload/main.ts", "--stack", "http://127.0.0.1:1"];
    const run = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining("npm start")]);
  });
});
