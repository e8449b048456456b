import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { inputFiles, MissingInput } from "../../../functions/src/intake/input-files.ts";
import { zipFile } from "../../workbook/zip-file.ts";

const slashed = (path: string) => path.replaceAll("\\", "/");

describe("the files behind a path", () => {
  let folder: string;

  beforeEach(() => {
    // The working directory is always told by its real path.
    folder = realpathSync(mkdtempSync(join(tmpdir(), "intake-")));
    mkdirSync(join(folder, "b"));
    for (const name of ["z.xlsx", "a.xlsx", "b/c.xlsx", "carta.pdf", "~$a.xlsx", ".oculto", "Thumbs.db"]) {
      writeFileSync(join(folder, name), `bytes of ${name}`);
    }
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const names = (paths: string[]) => inputFiles(paths).map(({ source }) => source.slice(folder.length + 1));

  test("are the whole folder in the order of the names, without what programs leave lying about", () => {
    expect(names([folder])).toEqual(["a.xlsx", "b/c.xlsx", "carta.pdf", "z.xlsx"]);
  });

  test("are the files in an archive, each named after the archive", () => {
    writeFileSync(
      join(folder, "tudo.zip"),
      zipFile([
        { name: "x/um.xlsx", content: "1" },
        { name: "__MACOSX/lixo", content: "2" },
      ]),
    );
    expect(names([join(folder, "tudo.zip")])).toEqual(["tudo.zip/x/um.xlsx"]);
    const loaded = inputFiles([join(folder, "tudo.zip")])[0]?.load();
    expect(loaded?.ok && Buffer.from(loaded.bytes).toString()).toBe("1");
  });

  test("are one refused file when the archive itself is broken", () => {
    writeFileSync(join(folder, "tudo.zip"), "PK no archive");
    const [file, ...more] = inputFiles([join(folder, "tudo.zip")]);
    expect(more).toEqual([]);
    expect(file?.load()).toMatchObject({
      ok: false,
      refusal: { code: expect.stringMatching(/^(truncated|not-a-workbook)$/) },
    });
  });

  test("are not loaded when they are far too large", () => {
    const huge = join(folder, "huge.xlsx");
    writeFileSync(huge, "");
    truncateSync(huge, 6 * 1024 * 1024 * 1024);
    expect(inputFiles([huge])[0]?.load()).toEqual({ ok: false, refusal: { code: "too-large" } });
  });

  test("are there once, however many paths lead to them", () => {
    expect(names([join(folder, "z.xlsx"), folder, join(folder, ".", "b"), join(folder, "b", "c.xlsx")])).toEqual([
      "z.xlsx",
      "a.xlsx",
      "b/c.xlsx",
      "carta.pdf",
    ]);
  });

  test("do not follow links round in circles", () => {
    symlinkSync(folder, join(folder, "b", "again"), "junction");
    expect(names([folder])).toContain("b/c.xlsx");
  });

  test("are there once, however often they are named", () => {
    const roundabout = [folder, join(folder, "a.xlsx"), `${folder}/b/../a.xlsx`, join(folder, "b")];
    expect(names(roundabout)).toEqual(["a.xlsx", "b/c.xlsx", "carta.pdf", "z.xlsx"]);
  });

  test("are named from the working directory when they lie in it, and by their whole path when they do not", () => {
    writeFileSync(join(folder, "b", "tudo.zip"), zipFile([{ name: "x/um.xlsx", content: "1" }]));
    const sources = () => inputFiles([join(folder, "b"), join(folder, "a.xlsx")]).map(({ source }) => source);
    const before = process.cwd();
    try {
      process.chdir(folder);
      const inside = sources();
      expect(inside).toEqual(["b/c.xlsx", "b/tudo.zip/x/um.xlsx", "a.xlsx"]);
      expect(readFileSync(inside[0] ?? "", "utf8")).toBe("bytes of b/c.xlsx");
      expect(inputFiles(["b", join(folder, "b")]).map(({ source }) => source)).toEqual(inside.slice(0, 2));
      process.chdir(join(folder, "b"));
      expect(sources()).toEqual(["c.xlsx", "tudo.zip/x/um.xlsx", slashed(join(folder, "a.xlsx"))]);
    } finally {
      process.chdir(before);
    }
  });

  test("are a named mistake when there is nothing there", () => {
    expect(() => inputFiles([join(folder, "nada")])).toThrow(MissingInput);
  });
});
