import { catalogueLetter } from "./catalogue-letter.ts";
import { type CatalogueService, catalogueEnvelope, catalogueService } from "./catalogue-shape.ts";
import type { LetterFile } from "./letter-file.ts";
import { LetterRefusal } from "./letter-problem.ts";
import { type LettersRefusal, lettersRefusal } from "./letters-refusal.ts";
import type { LetterResult } from "./read-letter.ts";

/** Letters one after another, or why there are none. */
export type LettersOpened =
  | { readonly ok: true; readonly letters: Iterable<LetterFile> }
  | { readonly ok: false; readonly refusal: LettersRefusal };

/** Bytes of UTF-8. The whole catalogue has some 41 MB. */
export const CATALOGUE_SIZE_LIMIT = 128 * 1024 * 1024;

/**
 * Reads the Portal's catalogue: the envelope `{"resposta": […], "hasErro": false}`, or the list alone. A service that
 * cannot be a letter is a problem of its own, named by its place (`resposta[12]`) and its name.
 */
export function readCatalogue(json: Uint8Array): LettersOpened {
  if (json.byteLength > CATALOGUE_SIZE_LIMIT) return { ok: false, refusal: lettersRefusal("too-large") };
  const parsed = parsedJson(json);
  if (!parsed.ok) return { ok: false, refusal: lettersRefusal("malformed-json") };
  const envelope = catalogueEnvelope.safeParse(Array.isArray(parsed.value) ? { resposta: parsed.value } : parsed.value);
  if (!envelope.success) return { ok: false, refusal: lettersRefusal("not-a-catalogue") };
  const { resposta, hasErro } = envelope.data;
  if (hasErro === true) return { ok: false, refusal: lettersRefusal("portal-error") };
  return { ok: true, letters: lettersOf(resposta) };
}

function* lettersOf(services: readonly unknown[]): Generator<LetterFile> {
  for (const [index, given] of services.entries()) {
    const service = catalogueService.parse(given);
    const name = service.nome.trim().slice(0, 100);
    yield { file: `resposta[${index}]${name === "" ? "" : ` (${name})`}`, result: letterOf(service) };
  }
}

function letterOf(service: CatalogueService): LetterResult {
  try {
    return { ok: true, letter: catalogueLetter(service) };
  } catch (refusal) {
    if (refusal instanceof LetterRefusal) return { ok: false, problem: refusal.problem };
    throw refusal;
  }
}

function parsedJson(json: Uint8Array): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)) };
  } catch {
    return { ok: false };
  }
}
