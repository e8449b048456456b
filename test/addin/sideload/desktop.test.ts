import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { carryOut } from "../../../addin/sideload/carry-out.ts";
import { desktopOf, registryCommand, removalSteps, sideloadSteps } from "../../../addin/sideload/desktop.ts";
import { nextSteps, stepSentence } from "../../../addin/sideload/sentences.ts";
import { ADDIN_ID } from "../../../plan/addin/identity.ts";

const KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

describe("on Windows", () => {
  const [step, ...others] = sideloadSteps("windows", "C:\\Projetos\\plano digital", "C:\\Users\\ana");

  test("the user's registry is told where the manifest is", () => {
    expect(others).toEqual([]);
    const value = "C:\\Projetos\\plano digital\\manifest.xml";
    expect(step).toEqual({ act: "register", key: KEY, name: ADDIN_ID, value });
    expect(step && registryCommand(step)).toEqual([
      "reg",
      "add",
      KEY,
      "/v",
      ADDIN_ID,
      "/t",
      "REG_SZ",
      "/d",
      value,
      "/f",
    ]);
    expect(step && stepSentence(step)).toContain(value);
  });

  test("and later told to forget it", () => {
    const [removal] = removalSteps("windows", "C:\\Users\\ana");
    expect(removal && registryCommand(removal)).toEqual(["reg", "delete", KEY, "/v", ADDIN_ID, "/f"]);
  });
});

describe("on a Mac", () => {
  const folder = () => mkdtempSync(join(tmpdir(), "home-"));

  test("the manifest is put where Excel's sandbox can read it, and taken out again", async () => {
    const home = folder();
    try {
      const placed = join(home, `Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ADDIN_ID}.manifest.xml`);
      for (const step of sideloadSteps("mac", process.cwd(), home)) await carryOut(step);
      expect(readFileSync(placed, "utf8")).toBe(readFileSync("manifest.xml", "utf8"));
      for (const step of removalSteps("mac", home)) await carryOut(step);
      expect(() => readFileSync(placed)).toThrow("ENOENT");
      for (const step of removalSteps("mac", home)) await expect(carryOut(step)).resolves.toBeUndefined();
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});

describe("elsewhere", () => {
  test("nothing is written, and the way by the web is told", () => {
    expect(desktopOf("linux")).toBe("none");
    expect(sideloadSteps("none", "/projeto", "/home/ana")).toEqual([]);
    expect(removalSteps("none", "/home/ana")).toEqual([]);
    expect(nextSteps("none", "plano.xlsx")).toContain("Excel na Web");
    expect(nextSteps("none", "plano.xlsx")).toContain("manifest.xml");
  });

  test("the desktops are known by Node's names", () => {
    expect([desktopOf("win32"), desktopOf("darwin")]).toEqual(["windows", "mac"]);
  });
});
