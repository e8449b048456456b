import { parseArgs } from "node:util";

/** What `npm run excel` is asked to do. */
export interface ExcelCommand {
  /** `show` says what would be written and writes nothing. */
  readonly act: "work" | "show" | "remove";
  /** Where `npm start` has its page. */
  readonly stack: string;
}

/** How the command is used. */
export const USAGE = `Uso: npm run excel -- [--stack http://127.0.0.1:5080] [--dry-run | --remove]

  --stack URL  Onde está a página do npm start (http://127.0.0.1:5080, se não informado)
  --dry-run    Só mostra o que seria gravado nesta máquina
  --remove     Tira do Excel o suplemento em desenvolvimento`;

/** Understands the words behind the command; null when they cannot be understood. */
export function excelCommand(words: readonly string[]): ExcelCommand | null {
  const options = {
    stack: { type: "string", default: "http://127.0.0.1:5080" },
    "dry-run": { type: "boolean", default: false },
    remove: { type: "boolean", default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    const { protocol, origin } = new URL(values.stack);
    if (protocol !== "http:" || (values["dry-run"] && values.remove)) return null;
    return { act: values.remove ? "remove" : values["dry-run"] ? "show" : "work", stack: origin };
  } catch {
    return null;
  }
}
