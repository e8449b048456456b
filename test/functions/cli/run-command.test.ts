import { describe, expect, test } from "@jest/globals";
import type { Command, Invocation } from "../../../functions/src/cli/command.ts";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import { run } from "./recorded-terminal.ts";

const heard: Invocation[] = [];

const greet: Command = {
  name: "greet",
  operands: "NAME…",
  arity: [1, 2],
  summary: { "pt-BR": "Cumprimenta", en: "Greets" },
  options: {
    out: { argument: "FILE", text: { "pt-BR": "Arquivo", en: "File" } },
    today: { argument: "YYYY-MM-DD", text: { "pt-BR": "Data", en: "Date" } },
    loud: { text: { "pt-BR": "Alto", en: "Loud" } },
  },
  needs: ["out"],
  run: async (invocation) => {
    heard.push(invocation);
    return 0;
  },
};

const commands = [greet];

describe("a command", () => {
  test("gets its operands, options and switches", async () => {
    expect(
      (await run(commands, "greet", "Aurora", "--out", "a.txt", "--loud", "--today", "2026-03-31", "--json")).status,
    ).toBe(0);
    const invocation = heard.at(-1);
    expect(invocation?.operands).toEqual(["Aurora"]);
    expect(invocation?.option("out")).toBe("a.txt");
    expect(invocation?.switched("loud")).toBe(true);
    expect(invocation?.today).toBe("2026-03-31");
    expect(invocation?.json).toBe(true);
    expect(invocation?.language).toBe("pt-BR");
  });

  test("takes today from the clock in Brasília when no date is given", async () => {
    await run(commands, "greet", "Aurora", "--out", "a.txt");
    expect(heard.at(-1)?.today).toBe("2026-11-20");
    expect(todayInBrasilia(new Date("2027-01-01T02:59:00Z"))).toBe("2026-12-31");
  });
});

describe("help", () => {
  test("lists the commands, and is what an empty command line gets", async () => {
    const asked = await run(commands, "--help");
    expect(asked.status).toBe(0);
    expect(asked.printed).toContain("greet NAME…  Cumprimenta");
    const empty = await run(commands);
    expect(empty).toMatchObject({ status: 2, printed: asked.printed });
  });

  test("on a command names its options, also in English and without what it needs", async () => {
    const { status, printed } = await run(commands, "greet", "--help", "--lang", "en");
    expect(status).toBe(0);
    expect(printed).toContain("Usage: npm run plano -- greet NAME… --out FILE");
    expect(printed).toMatch(/--loud +Loud/);
    expect(printed).toMatch(/--lang pt-BR\|en +Language/);
  });
});

describe("a misuse ends with status 2 and one sentence", () => {
  test.each([
    [["dance"], "Não há o comando “dance”. Os comandos são: greet."],
    [["greet", "--out", "x"], "Falta dizer NAME… depois de “greet”."],
    [["greet", "a", "b", "c", "--out", "x"], "“c” está a mais depois de “greet”."],
    [["greet", "a"], "Falta a opção --out FILE em “greet”."],
    [["greet", "a", "--outt", "x"], "A opção --outt não existe em “greet”. Veja: npm run plano -- greet --help"],
    [["greet", "a", "--out"], "A opção --out foi usada sem o seu valor, ou com valor demais."],
    [["greet", "a", "--out", "x", "--lang", "fr"], "--lang aceita pt-BR ou en, não “fr”."],
    [
      ["greet", "a", "--out", "x", "--today", "2026-02-30"],
      "--today espera uma data como 2026-03-31, não “2026-02-30”.",
    ],
    [
      ["greet", "a", "--out", "x", "--today", "31/03/2026"],
      "--today espera uma data como 2026-03-31, não “31/03/2026”.",
    ],
  ])("%j", async (words, sentence) => {
    expect(await run(commands, ...words)).toMatchObject({ status: 2, said: sentence, printed: "" });
  });

  test("in English when asked", async () => {
    expect((await run(commands, "dance", "--lang=en")).said).toBe(
      "There is no command “dance”. The commands are: greet.",
    );
  });

  test("but a mistake of the program itself is not hidden", async () => {
    const broken: Command = { ...greet, name: "broken", run: () => Promise.reject(new TypeError("x is undefined")) };
    await expect(run([broken], "broken", "a", "--out", "b")).rejects.toThrow("x is undefined");
  });

  test("nor does a folder that is not there end in a stack trace", async () => {
    const writes: Command = {
      ...greet,
      name: "writes",
      run: () => Promise.reject(Object.assign(new Error("ENOENT"), { code: "ENOENT", path: "nowhere/a.xlsx" })),
    };
    expect(await run([writes], "writes", "a", "--out", "b")).toMatchObject({
      status: 2,
      said: "A pasta de “nowhere/a.xlsx” não existe.",
    });
  });
});
