import { normalizedTelephone } from "../people/telephone.ts";
import { ERASED } from "../workbook/cell/unavailable.ts";
import { findPersonal } from "./find-personal.ts";

/** All that one person is known by. */
export interface PersonTraces {
  /** Addresses, in lower case. */
  readonly emails: readonly string[];
  /** As they were written. */
  readonly names: readonly string[];
  /** As `normalizedTelephone` has them. */
  readonly telephones: readonly string[];
  /** Of their sign-in accounts. */
  readonly uids: readonly string[];
  /** SIORG codes of the agencies that they are known of: elsewhere somebody of their name is somebody else. */
  readonly agencies: readonly string[];
}

/** Finds one person in texts. */
export interface PersonFinder {
  /** Whether the text holds an address, a telephone or a name of theirs. */
  readonly isIn: (text: string) => boolean;
  /** The text with {@link ERASED} in place of each; the same text when there is none. */
  readonly erasedFrom: (text: string) => string;
  readonly isTheirAddress: (text: string) => boolean;
  readonly isTheirName: (text: string) => boolean;
  readonly isTheirUid: (uid: string) => boolean;
}

/** @param withNames whether names are looked for too, as in what is of the person's agencies */
export function personFinder({ emails, names, telephones, uids }: PersonTraces, withNames: boolean): PersonFinder {
  const addresses = new Set(emails);
  const numbers = new Set(telephones);
  // Somebody who is called by one word shares it with half the country: only a whole cell can be that name.
  const patterns = withNames ? names.filter(isFullName).map((name) => namePattern(name)) : [];
  const wholes = withNames ? names.map((name) => namePattern(name, true)) : [];
  const mayHold = (text: string) => text.includes("@") || /\d{4}/.test(text);

  function erasedFrom(text: string): string {
    let erased = mayHold(text) ? withoutPieces(text, addresses, numbers) : text;
    for (const pattern of patterns) erased = erased.replace(pattern, ERASED);
    return erased;
  }

  return {
    erasedFrom,
    isIn: (text) => erasedFrom(text) !== text,
    isTheirAddress: (text) => addresses.has(text.trim().toLowerCase()),
    isTheirName: (text) => wholes.some((pattern) => text.search(pattern) >= 0),
    isTheirUid: (uid) => uids.includes(uid),
  };
}

function withoutPieces(text: string, addresses: ReadonlySet<string>, numbers: ReadonlySet<string>): string {
  let erased = "";
  let end = 0;
  for (const { kind, from, to } of findPersonal(text)) {
    const found = text.slice(from, to);
    const isTheirs =
      kind === "email" ? addresses.has(found.toLowerCase()) : numbers.has(normalizedTelephone(found) ?? "");
    if (!isTheirs) continue;
    erased += text.slice(end, from) + ERASED;
    end = to;
  }
  return erased + text.slice(end);
}

function isFullName(name: string): boolean {
  return name.trim().split(/\s+/).length > 1;
}

const VARIANTS: { readonly [letter: string]: string } = {
  a: "aàáâãäå",
  c: "cç",
  e: "eèéêë",
  i: "iìíîï",
  n: "nñ",
  o: "oòóôõö",
  u: "uùúûü",
};

/** A name whatever its accents, capitals and spaces are, as whole words. */
function namePattern(name: string, whole = false): RegExp {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => [...word].map(letterPattern).join(""));
  const pattern = words.join("\\s+");
  return whole
    ? new RegExp(`^\\s*${pattern}\\s*$`, "iu")
    : new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "giu");
}

function letterPattern(letter: string): string {
  const variants = VARIANTS[letter];
  return variants === undefined ? letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&") : `[${variants}]\\p{M}*`;
}
