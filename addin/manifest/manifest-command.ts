import { parseArgs } from "node:util";
import { manifestForOrigin, type OriginProblem, readOrigin } from "./for-origin.ts";

/** What the command is to write where, or the sentence that says what is wrong with its words. */
export type ManifestCommand =
  | { readonly kind: "write"; readonly out: string; readonly manifest: string; readonly origin: string }
  | { readonly kind: "misused"; readonly sentence: string };

const USAGE = "Uso: npm run manifest -- --origin https://plano.exemplo.gov.br --out manifest-producao.xml";

const PROBLEMS: { readonly [P in OriginProblem]: (text: string) => string } = {
  "not-an-address": (text) => `--origin espera um endereço como https://plano.exemplo.gov.br, não “${text}”.`,
  "not-https": (text) => `O Office só aceita suplementos em https; “${text}” não é.`,
  "more-than-an-origin": (text) =>
    `--origin espera só https://, o nome e, se houver, a porta, sem caminho, consulta, usuário nem senha; não “${text}”.`,
};

/**
 * Understands the words of `npm run manifest` and makes the manifest they ask for.
 *
 * @param words as they are typed behind the command
 * @param manifest the repository's `manifest.xml`
 */
export function manifestCommand(words: readonly string[], manifest: string): ManifestCommand {
  const misused = (sentence: string): ManifestCommand => ({ kind: "misused", sentence });
  const { origin: text, out } = optionsOf(words) ?? {};
  if (text === undefined || out === undefined || out === "") return misused(USAGE);
  const read = readOrigin(text);
  if (read.kind === "refused") return misused(PROBLEMS[read.reason](text));
  return { kind: "write", out, origin: read.origin, manifest: manifestForOrigin(manifest, read.origin) };
}

function optionsOf(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: { origin: { type: "string" }, out: { type: "string" } } }).values;
  } catch {
    return null;
  }
}
