import { type InputFile, inputFiles } from "../intake/input-files.ts";
import { Misuse } from "./command.ts";

/**
 * The one file that a path names.
 *
 * @throws Misuse when it names a folder or an archive with another number of files
 * @throws MissingInput when it leads nowhere
 */
export function singleInput(path: string): InputFile {
  const [file, ...more] = inputFiles([path]);
  if (!file || more.length > 0) {
    throw new Misuse({ "pt-BR": `“${path}” deve ser um só arquivo.`, en: `“${path}” must be a single file.` });
  }
  return file;
}
