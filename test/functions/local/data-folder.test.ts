import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { DataInUse, openDataFolder, UnusableData } from "../../../functions/src/local/data-folder.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "dados-")), "dados");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

describe("the data folder", () => {
  test("is made where there is none, and then is not new any more", async () => {
    const first = await openDataFolder(folder);
    first.release();
    const second = await openDataFolder(folder);
    second.release();
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(existsSync(first.mail)).toBe(true);
  });

  test("keeps what was stored", async () => {
    const { store: file, release } = await openDataFolder(folder);
    const store = openSqliteStore(file);
    await store.transact(async (transaction) => transaction.set("plans/1.a", { service: "Emitir certidão" }));
    await store.close();
    release();
    const again = await openDataFolder(folder);
    const reopened = openSqliteStore(again.store);
    expect((await reopened.get("plans/1.a"))?.content).toEqual({ service: "Emitir certidão" });
    await reopened.close();
    again.release();
  });

  test("is for one at a time", async () => {
    const mine = await openDataFolder(folder);
    await expect(openDataFolder(folder)).rejects.toBeInstanceOf(DataInUse);
    mine.release();
    (await openDataFolder(folder)).release();
  });

  test("with a damaged store is refused, and the store is left as it was", async () => {
    (await openDataFolder(folder)).release();
    const file = join(folder, "plano.sqlite");
    const damaged = readFileSync(file).fill(0xa5, 100, 3_000);
    writeFileSync(file, damaged);
    await expect(openDataFolder(folder)).rejects.toBeInstanceOf(UnusableData);
    expect(readFileSync(file).equals(damaged)).toBe(true);
    writeFileSync(file, "not a database at all, but a text that is long enough");
    await expect(openDataFolder(folder)).rejects.toBeInstanceOf(UnusableData);
  });

  test("with another program's database is refused", async () => {
    mkdirSync(folder);
    const other = new DatabaseSync(join(folder, "plano.sqlite"));
    other.exec("CREATE TABLE songs (title TEXT)");
    other.close();
    await expect(openDataFolder(folder)).rejects.toBeInstanceOf(UnusableData);
  });
});
