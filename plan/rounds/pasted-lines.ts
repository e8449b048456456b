import { foldedWords } from "../text/folded-words.ts";

/** An agency as people may name it in a list. */
export interface NamedAgency {
  readonly siorg: string;
  readonly name: string | null;
  readonly acronym: string | null;
}

/** What a pasted list says. */
export interface PastedLines {
  /** The agencies of lines that name no service, each once. */
  readonly agencies: readonly string[];
  readonly named: readonly { readonly agency: string; readonly service: string }[];
  /** Lines that say nothing that is understood, by number from 1. */
  readonly problems: readonly {
    readonly line: number;
    readonly text: string;
    readonly kind: "unknown" | "ambiguous";
  }[];
}

/** A first line of a sheet that was copied with its headings. */
const HEADINGS = new Set([
  "orgao",
  "siorg",
  "codigo siorg",
  "sigla",
  "agency",
  "acronym",
  "entidade",
  "orgao entidade",
]);

/**
 * Understands a list as it is copied from a sheet, a CSV file or a mail: an agency a line, by SIORG code, acronym or name, and
 * after a semicolon or a tab the service whose plan is expected. Blank lines and a line of headings are passed over. A
 * SIORG code need not be known; an acronym or a name must be one agency's.
 */
export function pastedLines(text: string, agencies: readonly NamedAgency[]): PastedLines {
  const known = knownBy(agencies);
  const siorgs = new Set<string>();
  const named = new Map<string, { agency: string; service: string }>();
  const problems: PastedLines["problems"][number][] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const [first = "", second = ""] = cellsOf(raw);
    if (first === "" || (index === 0 && HEADINGS.has(foldedWords(first)))) continue;
    const found = /^\d{1,9}$/.test(first) ? [first.replace(/^0+(?=\d)/, "")] : (known.get(foldedWords(first)) ?? []);
    const [siorg] = found;
    if (siorg === undefined || siorg === "0" || found.length > 1) {
      problems.push({ line: index + 1, text: first, kind: found.length > 1 ? "ambiguous" : "unknown" });
    } else if (second === "") siorgs.add(siorg);
    else named.set(`${siorg} ${foldedWords(second)}`, { agency: siorg, service: second });
  }
  return { agencies: [...siorgs], named: [...named.values()], problems };
}

function knownBy(agencies: readonly NamedAgency[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const { siorg, name, acronym } of agencies) {
    for (const words of new Set([name, acronym].map((said) => foldedWords(said ?? "")))) {
      if (words !== "") known.set(words, [...(known.get(words) ?? []), siorg]);
    }
  }
  return known;
}

/** The cells of a line; one in quotes, as CSV files have it, may hold a semicolon, and quotes twice over. */
function cellsOf(line: string): readonly string[] {
  const cells = line.matchAll(/(?:^|[;\t]) *(?:"((?:[^"]|"")*)" *(?=[;\t]|$)|([^;\t]*))/g);
  return [...cells].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? "").trim());
}
