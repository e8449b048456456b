import { MissingInput } from "../intake/input-files.ts";
import { invocationOf, languageOf } from "./arguments.ts";
import { type Bilingual, type Command, type ExitStatus, Misuse, type Terminal } from "./command.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { systemError } from "./system-error.ts";

/**
 * Runs the command that the words name and gives the exit status. Whatever a user can do wrong ends in one sentence and
 * status 2; only a mistake of the program itself is thrown.
 */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
  now: Date,
): Promise<ExitStatus> {
  const language = languageOf(words);
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "help") {
    terminal.print(generalHelp(commands, language));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  try {
    if (!command) throw unknownCommand(name, commands);
    const invocation = invocationOf(command, rest, now);
    if (invocation.help) {
      terminal.print(commandHelp(command, language));
      return 0;
    }
    return await command.run(invocation, terminal);
  } catch (error) {
    const sentence = sentenceOf(error);
    if (!sentence) throw error;
    terminal.say(sentence[language]);
    return 2;
  }
}

function unknownCommand(name: string, commands: readonly Command[]): Misuse {
  const names = commands.map((command) => command.name).join(", ");
  return new Misuse({
    "pt-BR": `Não há o comando “${name}”. Os comandos são: ${names}.`,
    en: `There is no command “${name}”. The commands are: ${names}.`,
  });
}

/** The sentence for a failure that whoever called can mend, or null when it is the program's own. */
function sentenceOf(error: unknown): Bilingual | null {
  if (error instanceof Misuse) return error.sentence;
  if (error instanceof MissingInput) {
    return {
      "pt-BR": `Não existe o arquivo ou a pasta “${error.path}”. Confira o caminho.`,
      en: `There is no file or folder “${error.path}”. Check the path.`,
    };
  }
  const { code, path: where } = systemError(error);
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { "pt-BR": `Sem permissão para usar “${where}”.`, en: `No permission to use “${where}”.` };
    case "EBUSY":
      return {
        "pt-BR": `“${where}” está aberto em outro programa. Feche-o e tente de novo.`,
        en: `“${where}” is open in another program. Close it and try again.`,
      };
    case "ENOENT":
      return { "pt-BR": `A pasta de “${where}” não existe.`, en: `The folder of “${where}” does not exist.` };
    case "ENOTDIR":
    case "EISDIR":
    case "EEXIST":
      return {
        "pt-BR": `“${where}” não é o que se esperava: arquivo ou pasta trocados.`,
        en: `“${where}” is not what was expected: a file for a folder, or a folder for a file.`,
      };
    case "ENAMETOOLONG":
      return { "pt-BR": `O nome “${where}” é longo demais.`, en: `The name “${where}” is too long.` };
    case "ENOSPC":
      return { "pt-BR": "Não há espaço no disco.", en: "The disk is full." };
    default:
      return null;
  }
}
