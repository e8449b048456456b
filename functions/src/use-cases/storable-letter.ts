import { createHash } from "node:crypto";
import type { LetterProblem } from "../../../plan/contract/letters.ts";
import type { ServiceSaid } from "../../../plan/declared/service-said.ts";
import { paths } from "../documents/paths.ts";
import { letterSaid } from "../portal/letter-said.ts";
import type { ServiceLetter } from "../portal/service-letter.ts";
import type { DocumentContent } from "../ports/document-store.ts";
import { documentSize } from "../store/document-size.ts";
import { LIMITS } from "../store/limits.ts";

/** A letter that can be stored. */
export interface StorableLetter {
  readonly file: string;
  readonly letter: ServiceLetter;
  readonly said: ServiceSaid;
  readonly path: string;
  readonly content: DocumentContent;
  /** Of its document, in bytes. */
  readonly size: number;
  readonly hash: string;
}

/** Agencies go by their code without leading zeros. */
function withPlainCode(letter: ServiceLetter): ServiceLetter {
  return { ...letter, agency: { ...letter.agency, siorg: letter.agency.siorg.replace(/^0+(?=\d)/, "") } };
}

/** The letter with its document, or why no document can hold it. */
export function storableLetter(
  file: string,
  given: ServiceLetter,
): StorableLetter | { readonly problem: LetterProblem } {
  const letter = withPlainCode(given);
  const path = paths.letter(letterId(letter.slug));
  const json = JSON.stringify(letter);
  const said = letterSaid(letter);
  const content: DocumentContent = JSON.parse(json);
  const size = documentSize(path, content);
  if (size > LIMITS.documentSize) return { problem: { code: "too-long", limit: LIMITS.documentSize } };
  const hash = createHash("sha256").update(json).update(JSON.stringify(said)).digest("hex").slice(0, 32);
  return { file, letter, said, path, content, size, hash };
}

/** The id of a letter's document: slugs may be longer than an id, and differ in capitals alone. */
export function letterId(slug: string): string {
  return createHash("sha256").update(slug).digest("hex").slice(0, 32);
}
