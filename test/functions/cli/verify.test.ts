import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { verifyCommand } from "../../../functions/src/cli/commands/verify.ts";
import { driftWords } from "../../../functions/src/cli/drift-words.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { invited, NOW } from "../submission/cloud.ts";
import { planWorkbook, request } from "../submission/workbooks.ts";
import { run } from "./recorded-terminal.ts";

let folder: string;
let file: string;
const verify = (...words: string[]) => run([verifyCommand], "verify", "--store", `sqlite:${file}`, ...words);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
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

describe("verify", () => {
  test("says that everything agrees", async () => {
    expect(await verify()).toMatchObject({ status: 0, printed: "1 plano de 1 órgão: tudo confere.", said: "" });
  });

  test("tells what differs, mends it when told to, and then all is well", async () => {
    await onStore((store) =>
      store.transact(async (transaction) => transaction.update("agencies/900001", { parts: [], plans: {} })),
    );
    const seen = await verify();
    expect(seen.status).toBe(1);
    expect(seen.printed.split("\n")).toEqual([
      "  ✖ órgão 900001, plano plano-1: o índice do órgão não confere",
      "  ✖ órgão 900001, dados do órgão: o cadastro do órgão não confere (parts)",
      "1 plano de 1 órgão: 2 diferenças.",
      "Para corrigir: acrescente --repair.",
    ]);
    const mended = await verify("--repair", "--lang", "en");
    expect(mended.status).toBe(0);
    expect(mended.printed).toContain("Mended: 1 document; left: 0 differences.");
    expect(JSON.parse((await verify("--json")).printed)).toMatchObject({ plans: 1, drift: [], remaining: [] });
  });

  test("fails as long as a revision is damaged", async () => {
    await onStore((store) =>
      store.transact(async (transaction) => transaction.delete("plans/900001.plano-1/revisions/1")),
    );
    const { status, printed } = await verify("--repair");
    expect(status).toBe(1);
    expect(printed).toContain("falta a revisão 1; só uma cópia de segurança a traz de volta");
    expect(printed).toContain("resta 1 diferença");
  });

  test("makes no store where there is none", async () => {
    const mistyped = join(folder, "plano.sqlit");
    expect(await run([verifyCommand], "verify", "--store", `sqlite:${mistyped}`)).toMatchObject({ status: 2 });
    expect(existsSync(mistyped)).toBe(false);
  });
});

test("every kind of drift has its words, in both languages", () => {
  const agency = "26";
  const words = [
    driftWords({ agency, plan: "p", kind: "row-missing" }),
    driftWords({ agency, plan: "p", kind: "row-extra", part: 2 }),
    driftWords({ agency, plan: "p", kind: "row-differs", fields: ["state"] }),
    driftWords({ agency, plan: null, kind: "part-differs", part: 2 }),
    driftWords({ agency, plan: "p", kind: "directory-differs" }),
    driftWords({ agency, plan: null, kind: "agency-differs", fields: ["name"] }),
    driftWords({ agency, plan: null, kind: "summary-differs", fields: ["plans"] }),
    driftWords({ agency, plan: "p", kind: "acceptance-differs", fields: ["revision"] }),
    driftWords({ agency, plan: "p", kind: "document-missing" }),
    driftWords({ agency, plan: "p", kind: "revision-missing", revision: 2 }),
    driftWords({ agency, plan: "p", kind: "revision-altered", revision: 2 }),
  ];
  expect(new Set(words.map((each) => each["pt-BR"])).size).toBe(words.length);
  expect(new Set(words.map((each) => each.en)).size).toBe(words.length);
});
