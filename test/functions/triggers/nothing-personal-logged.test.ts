import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { loggedError } from "../../../functions/src/triggers/logged-error.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { type RouteName, routes } from "../../../plan/contract/routes.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { asking, uploadOf } from "./asking.ts";
import { type RunningApi, startApi } from "./running-api.ts";

const PERSONAL = ["zulmira.quintela@exemplo.gov.br", "Zulmira Quintela", "(61) 98123-4567", "529.982.247-25"];
const FOUND = /zulmira|quintela|98123|529\.?982/i;

const METHODS = ["log", "info", "warn", "error", "debug"] as const;
const lines: string[] = [];
let api: RunningApi;

beforeAll(async () => {
  // The logger of firebase-functions takes hold of the console when it is first loaded, which `startApi` does.
  for (const method of METHODS) {
    jest
      .spyOn(console, method)
      .mockImplementation((...words: unknown[]) => void lines.push(words.map(String).join(" ")));
  }
  api = await startApi();
});

afterAll(async () => {
  await api.close();
  jest.restoreAllMocks();
});

async function workbook(): Promise<Uint8Array> {
  const today = new Date().toISOString().slice(0, 10);
  const values = completePlanValues(today);
  const fields = {
    ...values.fields,
    "owner.titular.email": PERSONAL[0] as string,
    "owner.titular.name": PERSONAL[1] as string,
    "owner.titular.telephone": PERSONAL[2] as string,
    "service.description": PERSONAL.join(", "),
    "plan.id": "plano-1",
  };
  return writePlanWorkbook({ ...values, fields }, { today });
}

test("nothing that is asked, sent or stored of a person is logged, whatever becomes of it", async () => {
  // Somebody else for every question, so that none is refused for asking too much.
  let count = 0;
  const tokenOf = (role: "editor" | "admin") => {
    const uid = `zulmira.quintela.${count++}`;
    const agency = role === "editor" ? { agency: "900001" } : {};
    return api.admit({ uid, role, ...agency }, { name: PERSONAL[1] as string, email: `${uid}@exemplo.gov.br` });
  };
  const bytes = await workbook();
  const everywhere = PERSONAL.join(" ");
  const answers = new Map<number, number>();
  const ask = async (route: RouteName, signedIn: () => Promise<string>) => {
    const names = [...routes[route].path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
    const parameters = Object.fromEntries(names.map((name) => [name, name === "plan" ? "plano-1" : everywhere]));
    const json = { "content-type": "application/json" };
    const bodies = [
      { query: { agency: "900001" } },
      { query: { agency: everywhere, number: everywhere, revision: everywhere } },
      ...(routes[route].method === "GET"
        ? []
        : [
            { body: uploadOf(bytes, undefined, `${everywhere}.xlsx`) },
            {
              body: JSON.stringify({ email: PERSONAL[0], name: PERSONAL[1], role: "editor", agency: "900001" }),
              headers: json,
            },
            { body: `{"email": "${everywhere}`, headers: json },
            {
              body: bytes as never,
              headers: { "content-type": "application/octet-stream" },
            },
          ]),
    ];
    for (const body of bodies) {
      const headers = {
        "x-forwarded-for": `203.0.${count >> 8}.${count & 255}`,
        ...("headers" in body ? body.headers : {}),
      };
      const answer = await asking(api, route, { token: await signedIn(), parameters, ...body, headers });
      await answer.arrayBuffer();
      answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
    }
  };
  const all = async () => {
    for (const route of Object.keys(routes) as RouteName[]) {
      await ask(route, () => tokenOf("editor"));
      await ask(route, () => tokenOf("admin"));
    }
  };
  await all();
  // What was stored is damaged, so that what throws has it in hand; and the accounts' service fails.
  await api.store.transact(async (transaction) => {
    for (const path of ["plans/900001.plano-1", "agencies/900001", "rows/900001.0"]) {
      const document = await api.store.get(path);
      transaction.set(path, {
        ...document?.content,
        receipt: null,
        plans: everywhere,
        watch: everywhere,
        findings: everywhere,
      });
    }
  });
  api.signIn.failAccounts(true);
  await all();
  api.signIn.failAccounts(false);
  const told = [...lines, ...api.logged];
  // It did fail in ways that are logged, or the test would show nothing.
  expect(told.filter((line) => line.includes('"severity":"ERROR"')).length).toBeGreaterThan(5);
  expect([...answers.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 403, 404, 500, 503]));
  // Whoever asks too much is refused before anything of the question is looked at: few may be.
  expect(answers.get(429) ?? 0).toBeLessThan(answers.get(200) ?? 0);
  expect(told.filter((line) => FOUND.test(line))).toEqual([]);
}, 240_000);

test("an error is logged without its words, those of its causes neither", () => {
  const cause = new TypeError(`Cannot read ${PERSONAL.join()}`);
  const logged = JSON.stringify(loggedError(new Error(`for ${PERSONAL[0]}`, { cause })));
  expect(logged).toContain("TypeError");
  expect(logged).not.toMatch(FOUND);
});
