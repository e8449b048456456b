import { parseArgs } from "node:util";
import { type CivilDate, civilDate } from "../../../plan/calendar/civil-date.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";
import { type Command, type Invocation, type Language, Misuse, type OptionDeclaration } from "./command.ts";
import { systemError } from "./system-error.ts";

/** Options that every command has. */
export const COMMON_OPTIONS: { readonly [name: string]: OptionDeclaration } = {
  lang: {
    argument: "pt-BR|en",
    text: {
      "pt-BR": "Língua das mensagens (pt-BR, se não informada)",
      en: "Language of the messages (pt-BR unless said)",
    },
  },
  json: { text: { "pt-BR": "Resultado em JSON, para programas", en: "Result as JSON, for programs" } },
  help: { text: { "pt-BR": "Esta ajuda", en: "This help" } },
};

/** The language asked for anywhere among the words, or Portuguese: needed before anything else is understood. */
export function languageOf(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = words[at]?.includes("=") ? words[at]?.slice("--lang=".length) : words[at + 1];
  return at >= 0 && value === "en" ? "en" : "pt-BR";
}

/**
 * Understands the words behind a command's name.
 *
 * @throws Misuse with a sentence that says which word is wrong and what is expected
 */
export function invocationOf(
  command: Command,
  words: readonly string[],
  now: Date,
): Invocation & { readonly help: boolean } {
  const { values, positionals } = parsed(command, words);
  const option = (name: string) => textOf(values[name]);
  const language = option("lang") ?? "pt-BR";
  if (language !== "pt-BR" && language !== "en") {
    throw new Misuse({
      "pt-BR": `--lang aceita pt-BR ou en, não “${language}”.`,
      en: `--lang takes pt-BR or en, not “${language}”.`,
    });
  }
  const help = values.help === true;
  if (!help) {
    checkOperands(command, positionals);
    checkNeeds(command, option);
  }
  return {
    help,
    language,
    json: values.json === true,
    operands: positionals,
    option,
    switched: (name) => values[name] === true,
    today: dateOption("today", option("today")) ?? dateOption("date", option("date")) ?? todayInBrasilia(now),
  };
}

type Value = string | boolean | (string | boolean)[] | undefined;

function textOf(value: Value): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function parsed(
  command: Command,
  words: readonly string[],
): { values: { [name: string]: Value }; positionals: string[] } {
  const declared = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  const options = Object.fromEntries(
    declared.map(([name, { argument }]) => [
      name,
      { type: argument === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw misuseOf(error, command);
  }
}

/** Node says in English what it did not understand; its code and the word it quotes are enough to say it ourselves. */
function misuseOf(error: unknown, command: Command): Misuse {
  const { code, message } = systemError(error);
  const word = /'([^']+)'/.exec(message)?.[1]?.split(" ")[0] ?? "";
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    return new Misuse({
      "pt-BR": `A opção ${word} foi usada sem o seu valor, ou com valor demais.`,
      en: `The option ${word} lacks its value, or has one too many.`,
    });
  }
  return new Misuse({
    "pt-BR": `A opção ${word} não existe em “${command.name}”. Veja: npm run plano -- ${command.name} --help`,
    en: `There is no option ${word} in “${command.name}”. See: npm run plano -- ${command.name} --help --lang en`,
  });
}

function checkOperands({ name, operands, arity: [least, most] }: Command, given: readonly string[]): void {
  if (given.length < least) {
    throw new Misuse({
      "pt-BR": `Falta dizer ${operands} depois de “${name}”.`,
      en: `${operands} is missing after “${name}”.`,
    });
  }
  if (given.length > most) {
    const extra = given[most];
    throw new Misuse({
      "pt-BR": `“${extra}” está a mais depois de “${name}”.`,
      en: `“${extra}” is one word too many after “${name}”.`,
    });
  }
}

function checkNeeds({ name, needs, options }: Command, option: Invocation["option"]): void {
  const missing = needs.find((need) => option(need) === undefined);
  if (missing === undefined) return;
  const wanted = `--${missing} ${options[missing]?.argument ?? ""}`.trim();
  throw new Misuse({ "pt-BR": `Falta a opção ${wanted} em “${name}”.`, en: `“${name}” needs the option ${wanted}.` });
}

function dateOption(name: string, text: string | undefined): CivilDate | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (date === null) {
    throw new Misuse({
      "pt-BR": `--${name} espera uma data como 2026-03-31, não “${text}”.`,
      en: `--${name} takes a date such as 2026-03-31, not “${text}”.`,
    });
  }
  return date;
}
