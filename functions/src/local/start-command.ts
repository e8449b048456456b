import { join } from "node:path";
import { cwd, env } from "node:process";
import { type Command, type Invocation, Misuse, type Terminal } from "../cli/command.ts";
import { announcement } from "./announcement.ts";
import { openDataFolder } from "./data-folder.ts";
import { type GivenLetters, readGivenLetters, whichDemo } from "./demo/which-demo.ts";
import { FIRST_PORT, LAST_FIRST_PORT, type Ports, portsFrom, takenPort } from "./ports.ts";
import { runStack } from "./run-stack.ts";
import { sentenceOf } from "./sentences.ts";
import { untilAsked } from "./until-asked.ts";
import { WORDS } from "./words.ts";

/** The whole product on one machine, until somebody stops it. */
export const startCommand: Command = {
  name: "start",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Põe no ar o Plano Digital inteiro nesta máquina, com um país inventado para experimentar; Ctrl-C para",
    en: "Runs all of Plano Digital on this machine, with an invented country to try; Ctrl-C stops it",
  },
  options: {
    port: {
      argument: "N",
      text: {
        "pt-BR": `Porta da página; as seis seguintes também são usadas (${FIRST_PORT}, se não informada)`,
        en: `The page's port; the six that follow are used too (${FIRST_PORT} unless said)`,
      },
    },
    data: {
      argument: "DIR",
      text: {
        "pt-BR": "Pasta dos dados (a de PLANO_DATA ou dados, se não informada)",
        en: "The folder of the data (that of PLANO_DATA, or dados, unless said)",
      },
    },
    letters: {
      argument: "DIR|ZIP|JSON",
      text: {
        "pt-BR":
          "Em vez do país inventado, os órgãos destas cartas de serviço do Portal (pasta ou .zip de XML, ou o catálogo em JSON), com gente e números inventados",
        en: "Instead of the invented country, the agencies of these service letters of the Portal (a folder or a .zip of XML, or the catalogue in JSON), with people and figures invented",
      },
    },
    "no-demo": {
      text: {
        "pt-BR": "Não criar o país inventado, nem suas contas",
        en: "Make no invented country, nor its accounts",
      },
    },
  },
  needs: [],
  run: async (invocation, terminal) => {
    const { language, json, option, today } = invocation;
    const ports = portsOf(invocation);
    const taken = await takenPort(ports);
    if (taken !== null) throw takenSentence(taken, ports);
    const wanted = await wantedDemo(invocation, terminal);
    const asked = untilAsked();
    try {
      const data = await openDataFolder(option("data") ?? env.PLANO_DATA ?? "dados");
      try {
        const demo = await whichDemo(data, wanted, today);
        await runStack(
          { root: cwd(), data, ports, demo, asked },
          {
            step: (words) => terminal.say(words[language]),
            progress: (words, done, all) => terminal.progress(words[language], done, all),
            ready: (stack) => terminal.print(json ? JSON.stringify(stack) : announcement(stack, language)),
          },
        );
      } finally {
        data.release();
      }
      return 0;
    } catch (error) {
      const sentence = sentenceOf(error, join(option("data") ?? env.PLANO_DATA ?? "dados"));
      if (sentence === null) throw error;
      throw new Misuse(sentence);
    } finally {
      asked.forget();
    }
  },
};

/** Read before anything is started: what cannot be read is told at once. */
async function wantedDemo(
  { option, switched, language }: Invocation,
  terminal: Terminal,
): Promise<GivenLetters | "invented" | "none"> {
  const letters = option("letters");
  if (letters === undefined) return switched("no-demo") ? "none" : "invented";
  if (switched("no-demo")) {
    throw new Misuse({
      "pt-BR": "--letters e --no-demo se contradizem: um faz um país, o outro nenhum. Escolha um dos dois.",
      en: "--letters and --no-demo contradict each other: one makes a country, the other none. Choose one of them.",
    });
  }
  terminal.say(WORDS.readingLetters[language]);
  return readGivenLetters(letters);
}

function portsOf({ option }: Invocation): Ports {
  const text = option("port") ?? `${FIRST_PORT}`;
  const first = Number(text);
  if (/^\d+$/.test(text) && first >= 1024 && first <= LAST_FIRST_PORT) return portsFrom(first);
  throw new Misuse({
    "pt-BR": `--port espera um número de 1024 a ${LAST_FIRST_PORT}, não “${text}”.`,
    en: `--port takes a number from 1024 to ${LAST_FIRST_PORT}, not “${text}”.`,
  });
}

function takenSentence(port: number, { hosting, mail: last }: Ports): Misuse {
  const other = last + 1 <= LAST_FIRST_PORT - 100 ? hosting + 100 : hosting - 100;
  return new Misuse({
    "pt-BR": `A porta ${port} já está em uso por outro programa. Escolha outras: npm start -- --port ${other}`,
    en: `Another program uses port ${port} already. Choose others: npm start -- --port ${other}`,
  });
}
