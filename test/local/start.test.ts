import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { openNationalCalendar } from "../../functions/src/calendar/national-holidays.ts";
import { portsFrom, takenPort } from "../../functions/src/local/ports.ts";
import { runSchedule } from "../../functions/src/local/run-schedules.ts";
import { escapedHtml } from "../../functions/src/mail/escaped-html.ts";
import { todayInBrasilia } from "../../functions/src/use-cases/today-in-brasilia.ts";
import { dateOfDayNumber, dayNumber } from "../../plan/calendar/civil-date.ts";
import type { MailsPage } from "../../plan/contract/mail.ts";
import type { AgencyPlans } from "../../plan/contract/plans.ts";
import { processesOf } from "./processes-of.ts";
import { type Stack, startStack, tryToStart } from "./stack.ts";

jest.setTimeout(600_000);

let parent: string;
let data: string;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "plano-start-"));
  data = join(parent, "dados");
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function plansOf(stack: Stack, token: string): Promise<AgencyPlans> {
  const answer = await stack.ask("/api/plans", token);
  expect(answer.status).toBe(200);
  return (await answer.json()) as AgencyPlans;
}

function emailOf(stack: Stack, role: string): string {
  const account = stack.accounts.find((candidate) => candidate.role === role);
  if (account === undefined) throw new Error(`nobody is ${role}`);
  return account.email;
}

// The tests of one run, in their order: each start takes its time.
describe("npm start", () => {
  let first: AgencyPlans;
  let port: number;
  let stack: Stack;

  test("comes up with the invented country, and its people sign in", async () => {
    stack = await startStack({ data });
    port = stack.port;
    const health = await stack.ask("/api/health");
    expect(await health.json()).toMatchObject({ ok: true, store: { kind: "sqlite" }, mail: { kind: "folder" } });
    first = await plansOf(stack, await stack.tokenOf(emailOf(stack, "editor")));
    expect(first.agency.acronym).toBe("AMA");
    expect(first.plans.length).toBeGreaterThan(2);
    expect(first.workbook).not.toBeNull();
    for (const role of ["editor", "focalPoint", "ministry", "admin"]) {
      const me = await stack.ask("/api/me", await stack.tokenOf(emailOf(stack, role)));
      expect(await me.json()).toMatchObject({ role });
    }
  });

  test("serves the page with its content security policy, the sign-in emulator in it", async () => {
    const page = await stack.ask("/");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain(stack.signIn);
    expect(page.headers.get("x-frame-options")).toBeNull();
  });

  test("answers many at once, though the emulator runs each in a process of its own", async () => {
    const token = await stack.tokenOf(emailOf(stack, "editor"));
    const askAtOnce = async (): Promise<void> => {
      const answers = await Promise.all([1, 2, 3, 4].map(() => stack.ask("/api/plans", token)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    };
    await askAtOnce();
    // On a quick machine one process may answer each before the next arrives: only those that overlap need another.
    if (process.platform !== "linux") return;
    await until(async () => {
      await askAtOnce();
      return processesOf(data).length > 2;
    });
  });

  test("runs the scheduled functions when they are asked as the cloud's scheduler asks, and shows the mail", async () => {
    const token = await stack.tokenOf(emailOf(stack, "ministry"));
    const calendar = await openNationalCalendar();
    let day = dayNumber(todayInBrasilia(new Date())) + 1;
    while (!calendar.isBusinessDay(dateOfDayNumber(day))) day++;
    const moment = `${dateOfDayNumber(day)}T10:30:00.000Z`;
    expect(await runSchedule("morningRun", portsFrom(port), moment)).toBe(true);
    expect(await runSchedule("deliverOutbox", portsFrom(port), moment)).toBe(true);
    // Delivered where today is a business day, waiting where it is not.
    const mails = await Promise.all(
      ["PENDING", "SENT"].map(async (state) => {
        const answer = await stack.ask(`/api/mails?state=${state}`, token);
        return ((await answer.json()) as MailsPage).mails.map(({ subject }) => [state, subject] as const);
      }),
    );
    expect(mails.flat().length).toBeGreaterThan(5);
    const desk = await (await fetch(stack.mailDesk)).text();
    for (const [state, subject] of mails.flat()) expect(desk.includes(escapedHtml(subject))).toBe(state === "SENT");
    const pressed = (origin: string) => fetch(`${stack.mailDesk}/lembretes`, { method: "POST", headers: { origin } });
    expect((await pressed("http://outra.exemplo.gov.br")).status).toBe(403);
    expect(await (await pressed(stack.mailDesk)).text()).toContain("foram preparados e entregues");
  });

  test("shares neither its data nor its ports with another", async () => {
    const sameData = await tryToStart({ data });
    expect(sameData).toMatchObject({ status: 2, said: expect.stringContaining("já estão em uso por outro npm start") });
    const samePort = await tryToStart({ port: port - 2 });
    expect(samePort).toMatchObject({ status: 2, said: expect.stringContaining(`A porta ${port} já está em uso`) });
  });

  test("stops on Ctrl-C, ends every process and gives every port back", async () => {
    const changed = await fetch(`${stack.signIn}/identitytoolkit.googleapis.com/v1/accounts:update?key=any`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        idToken: await stack.tokenOf(emailOf(stack, "ministry")),
        password: "uma-senha-nova",
        returnSecureToken: true,
      }),
    });
    expect(changed.status).toBe(200);
    expect(await stack.stop()).toBe(0);
    expect(processesOf(data)).toEqual([]);
    expect(await takenPort(portsFrom(port))).toBeNull();
  });

  test("finds everything as it was left: plans, accounts and the passwords that were changed", async () => {
    stack = await startStack({ data, port });
    expect(stack.isNew).toBe(false);
    const again = await plansOf(stack, await stack.tokenOf(emailOf(stack, "editor")));
    expect(again).toEqual(first);
    await expect(stack.tokenOf(emailOf(stack, "ministry"))).rejects.toThrow("cannot sign in");
    await stack.tokenOf(emailOf(stack, "ministry"), "uma-senha-nova");
  });

  test("killed, leaves nothing running, and the next start finds everything too", async () => {
    await stack.stop("SIGKILL");
    await until(async () => processesOf(data).length === 0 && (await takenPort(portsFrom(port))) === null);
    stack = await startStack({ data, port });
    expect(await plansOf(stack, await stack.tokenOf(emailOf(stack, "editor")))).toEqual(first);
    await stack.tokenOf(emailOf(stack, "ministry"), "uma-senha-nova");
    await stack.stop();
  });

  test("with a damaged store says so, changes nothing and starts nothing", async () => {
    const file = join(data, "plano.sqlite");
    const damaged = readFileSync(file).fill(0xa5, 0, 2_000);
    writeFileSync(file, damaged);
    const failed = await tryToStart({ data, port });
    expect(failed).toMatchObject({ status: 2, said: expect.stringContaining("está danificado") });
    expect(readFileSync(file).equals(damaged)).toBe(true);
    expect(await takenPort(portsFrom(port))).toBeNull();
  });
});

describe("npm start where it cannot", () => {
  test("names the port that somebody else listens on, and how to choose others", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1" }, resolve));
    const address = server.address();
    const taken = typeof address === "object" && address !== null ? address.port : 0;
    const failed = await tryToStart({ data: join(parent, "outra"), port: taken });
    expect(failed).toMatchObject({ status: 2, said: expect.stringMatching(new RegExp(`${taken}.*--port \\d+`)) });
    await new Promise((resolve) => server.close(resolve));
  });

  test("says what a port may be", async () => {
    const failed = await tryToStart({ data: join(parent, "outra"), port: 80 });
    expect(failed).toMatchObject({ status: 2, said: expect.stringContaining("--port espera um número") });
  });

  test("says so when the data has no folder to be in", async () => {
    writeFileSync(join(parent, "arquivo"), "");
    const failed = await tryToStart({ data: join(parent, "arquivo") });
    expect(failed).toMatchObject({ status: 2, said: expect.stringMatching(/arquivo/) });
  });
});

/** Looks again and again, until it is so; the test's own patience is the limit. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 200));
}
