import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { closeMonthCommand } from "../../../functions/src/cli/commands/close-month.ts";
import { closedMonthsCommand } from "../../../functions/src/cli/commands/closed-months.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { invited, NOW } from "../submission/cloud.ts";
import { planWorkbook, request } from "../submission/workbooks.ts";
import { run } from "./recorded-terminal.ts";

let folder: string;
let file: string;
const plano = (...words: string[]) =>
  run([closeMonthCommand, closedMonthsCommand], ...words, "--store", `sqlite:${file}`);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "close-month-"));
  file = join(folder, "plano.sqlite");
  await onStore(async (store) => {
    const account = await invited({ store });
    const surroundings = { store, now: () => new Date(NOW), randomBytes: (count: number) => new Uint8Array(count) };
    await sendWorkbook(surroundings, { account, grid: planWorkbook(), source: "p.xlsx", request: request() });
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function onStore(act: (store: ReturnType<typeof openSqliteStore>) => Promise<void>): Promise<void> {
  const store = openSqliteStore(file);
  await act(store);
  await store.close();
}

describe("close-month", () => {
  test("closes a month, says its hash, and closing it again is the same", async () => {
    const first = await plano("close-month", "2026-05");
    expect(first.status).toBe(0);
    expect(first.printed).toMatch(
      /^2026-05\.1: 1 plano de 1 órgão, recebidos antes de 2026-06-01T03:00:00Z; SHA-256 [0-9a-f]{64}$/,
    );
    expect((await plano("close-month", "2026-05")).printed).toBe(first.printed);
    expect((await plano("close-month", "2026-04", "--lang", "en")).printed).toMatch(
      /^2026-04\.1: 0 plans of 0 agencies/,
    );
    const listed = await plano("closed-months", "--verify");
    expect(listed.status).toBe(0);
    expect(listed.printed.split("\n")).toEqual([
      first.printed,
      "  ✔ íntegro, 2 partes",
      expect.stringMatching(/^2026-04\.1/),
      "  ✔ íntegro, 1 parte",
    ]);
  });

  test("refuses a month that is not over, and what is no month", async () => {
    const future = await plano("close-month", "2999-12");
    expect([future.status, future.said]).toEqual([2, expect.stringContaining("12/2999")]);
    expect((await plano("close-month", "outubro")).said).toContain("outubro não é um mês");
  });
});

test("closed-months tells of a part that somebody altered", async () => {
  await plano("close-month", "2026-05");
  await onStore((store) =>
    store.transact(async (transaction) => transaction.update("snapshots/2026-05.1/parts/900001.0", { readAt: "x" })),
  );
  const verified = await plano("closed-months", "--verify");
  expect([verified.status, verified.printed.split("\n")[1]]).toEqual([1, "  ✖ a parte 900001.0 foi alterada"]);
});
