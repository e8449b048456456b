import { writeNewFile } from "../use-cases/write-new-file.ts";
import { Misuse } from "./command.ts";

/**
 * Writes the file that a command was asked to make.
 *
 * @throws Misuse when it is there already and is not to be replaced
 */
export function writeOutput(path: string, bytes: Uint8Array, replace: boolean): void {
  if (writeNewFile(path, bytes, replace)) return;
  throw new Misuse({
    "pt-BR": `“${path}” já existe. Escolha outro nome, ou use --force para substituí-lo.`,
    en: `“${path}” is there already. Choose another name, or --force to replace it.`,
  });
}
