import { COMMON_OPTIONS } from "./arguments.ts";
import type { Command, Language, OptionDeclaration } from "./command.ts";

const WORDS = {
  "pt-BR": {
    usage: "Uso",
    commands: "Comandos",
    options: "Opções",
    more: "Ajuda de um comando: npm run plano -- COMANDO --help",
  },
  en: {
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    more: "Help on a command: npm run plano -- COMMAND --help --lang en",
  },
} as const;

const STATUS = {
  "pt-BR": "Termina com 0 se está tudo certo, 1 se há erros nos arquivos, 2 se o comando foi mal usado.",
  en: "Ends with 0 when all is fine, 1 when files have errors, 2 when the command was misused.",
} as const;

/** The list of commands. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const words = WORDS[language];
  const rows = commands.map(
    ({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary[language]] as const,
  );
  return [
    `${words.usage}: npm run plano -- ${language === "en" ? "COMMAND" : "COMANDO"} …`,
    "",
    `${words.commands}:`,
    ...columns(rows),
    "",
    words.more,
    STATUS[language],
  ].join("\n");
}

/** How one command is used. */
export function commandHelp(command: Command, language: Language): string {
  const words = WORDS[language];
  const needed = command.needs.map((need) => ` --${need} ${command.options[need]?.argument ?? ""}`).join("");
  const options: { readonly [name: string]: OptionDeclaration } = { ...command.options, ...COMMON_OPTIONS };
  const rows = Object.entries(options).map(
    ([name, { argument, text }]) =>
      [argument === undefined ? `--${name}` : `--${name} ${argument}`, text[language]] as const,
  );
  return [
    `${words.usage}: npm run plano -- ${command.name}${command.operands === "" ? "" : ` ${command.operands}`}${needed} …`,
    "",
    command.summary[language],
    "",
    `${words.options}:`,
    ...columns(rows),
    "",
    STATUS[language],
  ].join("\n");
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
