import { type ListItem, type ListName, lists } from "../../form/lists.ts";
import { foldText } from "../../text/fold-text.ts";

/** Folded, without spaces around punctuation or a full stop behind: how an item of a list is compared. */
function foldItem(text: string): string {
  return foldText(text)
    .replace(/\s*([/+,;&()-])\s*/g, "$1")
    .replace(/[.:;]$/, "");
}

interface PreparedList {
  readonly labels: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
}

function prepare(items: readonly ListItem[]): PreparedList {
  const labels = new Map(items.map((item) => [item.label, item.code]));
  const folded = new Map<string, string>();
  for (const item of items) for (const synonym of item.synonyms ?? []) folded.set(foldItem(synonym), item.code);
  for (const item of items) folded.set(foldItem(item.code), item.code);
  for (const item of items) folded.set(foldItem(item.label), item.code);
  return { labels, folded };
}

const prepared = new Map<ListName, PreparedList>();
for (const name of Object.keys(lists) as ListName[]) prepared.set(name, prepare(lists[name]));

/**
 * The code of a list's item by its label, its code or a synonym; case, accents and spaces around punctuation do not
 * matter. Responsible parties also in any order and joined in any way: `Empresa contratada + órgão`.
 * Null when the list has no such item.
 */
export function codeFromText(text: string, list: ListName): string | null {
  const items = prepared.get(list);
  const exact = items?.labels.get(text);
  if (exact !== undefined) return exact;
  const folded = foldItem(text);
  return items?.folded.get(folded) ?? (list === "parties" ? partiesFromText(folded) : null);
}

/** The order in which the codes of combinations name their parties. */
const PARTY_ORDER = ["ministry", "agency", "contractor"];
// One party whose name holds the signs that join parties.
const AGENCY_NAME = /orgao(?:\/|,| e | ou )entidade/g;
const MINISTRY_NAME = /ministerio do planejamento,(?:desenvolvimento|orcamento) e gestao/g;
const JOINT = /[/+,;&]| e | com /;

function partiesFromText(folded: string): string | null {
  const items = prepared.get("parties");
  const named = new Set<string>();
  const plain = folded.replace(AGENCY_NAME, "orgao").replace(MINISTRY_NAME, "mp");
  for (const part of plain.split(JOINT)) {
    const code = items?.folded.get(part.trim().replace(/^(?:o|a) /, ""));
    if (code === undefined) return null;
    for (const party of code.split("+")) named.add(party);
  }
  const combination = PARTY_ORDER.filter((party) => named.has(party)).join("+");
  return items?.folded.get(combination) ?? null;
}
