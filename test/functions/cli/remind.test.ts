import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { remindCommand } from "../../../functions/src/cli/commands/remind.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { action, watchedPlan } from "../../plan/reminders/watched.ts";
import { handedOver } from "../reminders/morning.ts";
import { putPlans } from "../reminders/plans-in-store.ts";
import { run } from "./recorded-terminal.ts";

let folder: string;
let file: string;
const SENDS = ["--sender", "plano@exemplo.gov.br", "--page", "https://plano.exemplo.gov.br"];
const remind = (...words: string[]) => run([remindCommand], "remind", "--store", `sqlite:${file}`, ...words);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "remind-"));
  file = join(folder, "plano.sqlite");
  await onStore((store) => putPlans(store, [watchedPlan([action("2026-04")])]));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function onStore<Result>(act: (store: ReturnType<typeof openSqliteStore>) => Promise<Result>): Promise<Result> {
  const store = openSqliteStore(file);
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

describe("remind", () => {
  test("shows who would get what and writes nothing", async () => {
    const shown = await remind("--date", "2026-04-23", "--dry-run");
    expect(shown.status).toBe(0);
    expect(shown.printed.split("\n")).toEqual([
      "  ivo@aex.exemplo.gov.br: 1 ação vence em 7 dias: AEX",
      "  nara@aex.exemplo.gov.br: 1 ação vence em 7 dias: AEX",
      "2026-04-23: 2 e-mails.",
    ]);
    expect(await onStore(handedOver)).toEqual([]);
  });

  test("hands everybody's digest over, once", async () => {
    const once = await remind("--date", "2026-04-23", ...SENDS);
    expect(once.printed).toBe("2026-04-23: 2 e-mails preparados, de 1 plano com algo a lembrar.");
    const again = await remind("--date", "2026-04-23", "--lang", "en", ...SENDS);
    expect(again.printed).toBe("2026-04-23: 0 digests handed over, of 0 plans whose day had come.");
    expect(await onStore(handedOver)).toHaveLength(2);
  });

  test("says that nothing is sent on a holiday", async () => {
    expect((await remind("--date", "2026-04-21", ...SENDS)).printed).toBe("2026-04-21 não é dia útil: nada é enviado.");
  });

  test("says what it needs, and what a date looks like", async () => {
    const without = await remind("--date", "2026-04-23", "--sender", "ninguém", "--page", "https://p.exemplo.gov.br");
    expect(without).toMatchObject({ status: 2, said: expect.stringContaining("não é um endereço") });
    expect(await remind("--date", "amanhã")).toMatchObject({ status: 2, said: expect.stringContaining("--date") });
  });
});
