import { type InputFile, inputFiles } from "../intake/input-files.ts";
import { Misuse } from "./command.ts";

/**
 * The files behind the paths that somebody named: see {@link inputFiles}. At least one.
 *
 * @param isWanted which of them are meant; by default all
 * @throws Misuse when there is none
 * @throws MissingInput when a path leads nowhere
 */
export function givenFiles(
  paths: readonly string[],
  isWanted: (file: InputFile) => boolean = () => true,
): readonly InputFile[] {
  const files = inputFiles(paths).filter(isWanted);
  if (files.length > 0) return files;
  const named = paths.map((path) => `“${path}”`).join(", ");
  throw new Misuse({
    "pt-BR": `Não há nenhum arquivo em ${named}. Confira o caminho.`,
    en: `There is no file in ${named}. Check the path.`,
  });
}
