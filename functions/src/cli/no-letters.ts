import { Misuse } from "./command.ts";

/** The mistake of naming a folder in which there is no letter. */
export function noLetters(folder: string): Misuse {
  return new Misuse({
    "pt-BR": `Não há nenhuma carta de serviço (arquivo .xml) em “${folder}”. Confira a pasta.`,
    en: `There is no service letter (.xml file) in “${folder}”. Check the folder.`,
  });
}
