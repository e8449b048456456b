import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeHostedFiles } from "../../../addin/hosted-files.ts";
import { addressesIn, manifestText } from "./read-manifest.ts";

describe("what the manifest names and no page loads", () => {
  const folder = mkdtempSync(join(tmpdir(), "hosted-"));
  let files: readonly string[];
  beforeAll(async () => {
    files = await writeHostedFiles(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is in Hosting's folder: every icon and the help", () => {
    const named = addressesIn(manifestText)
      .map((address) => new URL(address).pathname.slice(1))
      .filter((path) => path !== "pane.html" && path !== "");
    expect(new Set(named).size).toBeGreaterThan(16);
    for (const path of named) expect([path, existsSync(join(folder, path))]).toEqual([path, true]);
    for (const file of files) expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
  });

  test("may be kept by browsers where it is an icon, for Office shows none that may not", () => {
    const { hosting } = JSON.parse(readFileSync("firebase.json", "utf8"));
    const rule = hosting.headers.find(({ source }: { source: string }) => source === "/assets/**");
    expect(JSON.stringify(rule.headers)).toMatch(/"Cache-Control","value":"public, max-age=\d{5,}/);
  });

  test("leads to pictures and titles that are there", () => {
    const page = readFileSync(join(folder, "ajuda.html"), "utf8");
    const own = [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, to = ""]) => to)
      .filter((to) => !/^https:/.test(to));
    expect(own.length).toBeGreaterThan(8);
    for (const to of own) {
      const there = to.startsWith("#")
        ? page.includes(`id="${decodeURIComponent(to.slice(1))}"`)
        : existsSync(join(folder, to));
      expect([to, there]).toEqual([to, true]);
    }
  });

  test("runs and styles nothing inline, which Hosting's policy forbids", () => {
    expect(readFileSync(join(folder, "ajuda.html"), "utf8")).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });
});
