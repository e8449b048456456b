import { foldedWords } from "../text/folded-words.ts";
import type { PortalService } from "./portal-service.ts";
import { nameWords, SIMILAR, similarity } from "./similar-names.ts";

/** A service as the agency declares it: a row of its list, or a plan. */
export interface Declared {
  /** No other of the same kind has it. */
  readonly id: string;
  /** Of a plan, what its letter is known by. */
  readonly slug: string | null;
  readonly planId: string | null;
  readonly portalNumber: string | null;
  readonly name: string;
}

/** By what a declared service was taken for one of the Portal. */
export type MatchedBy = "person" | "slug" | "number" | "name";

/** Why a service of the Portal is offered and not taken. */
export type Likeness =
  /** Several have this number, or the number is one's and the name another's. */
  | "number"
  /** Several have this name. */
  | "sameName"
  | "similarName";

/** A service of the Portal that a declared one may be. */
export interface Candidate {
  readonly slug: string;
  readonly likeness: Likeness;
}

/** What somebody said of a declared service and one of the Portal. */
export interface SaidLink {
  readonly id: string;
  readonly slug: string;
  readonly same: boolean;
}

/** Which declared service is which of the Portal's. */
export interface Matches {
  readonly taken: ReadonlyMap<string, { readonly slug: string; readonly by: MatchedBy }>;
  /** Of the others, what they may be, the likeliest first. */
  readonly offered: ReadonlyMap<string, readonly Candidate[]>;
}

/** More than these nobody looks through. */
const MOST_OFFERED = 3;

/**
 * Which services of one agency are which of its services in the Portal. Nothing is guessed: a service is taken for
 * another, the first that holds,
 *
 * 1. when somebody of the agency said so;
 * 2. when the plan has the letter's identification, and no other plan has it;
 * 3. when it has the letter's number, which no other letter and no other declared service has, unless its name is, word
 *    for word, that of another letter;
 * 4. when its name is the letter's word for word (case, accents and punctuation do not matter), no other letter and no
 *    other declared service has that name, and its number is not that of another letter.
 *
 * Whatever else looks alike is offered. Neither the order of the services nor that of the letters matters.
 */
export function matchServices(
  portal: readonly PortalService[],
  declared: readonly Declared[],
  links: readonly SaidLink[] = [],
): Matches {
  const letters = portal.map((service) => ({ service, name: foldedWords(service.name) }));
  const bySlug = new Map(portal.map((service) => [service.slug, service]));
  const byPlan = new Map(portal.map((service) => [service.planId, service]));
  const byNumber = Map.groupBy(portal, ({ portalNumber }) => plainNumber(portalNumber));
  const byName = Map.groupBy(letters, ({ name }) => name);
  const denied = new Set(links.filter(({ same }) => !same).map(linkKey));
  const taken = new Map<string, { slug: string; by: MatchedBy }>();
  const used = new Set<string>();
  let open = declared.map((one) => ({ one, name: foldedWords(one.name), number: plainNumber(one.portalNumber) }));
  const only = <T>(found: readonly T[] | undefined): T | null => (found?.length === 1 ? (found[0] ?? null) : null);
  const withName = (name: string) => (name === "" ? [] : (byName.get(name) ?? []).map(({ service }) => service));
  const withNumber = (number: string | null) => (number === null ? [] : (byNumber.get(number) ?? []));

  /** Takes those for which a letter was found that no other of them claims. */
  const take = (by: MatchedBy, letterOf: (item: (typeof open)[number]) => PortalService | null) => {
    const claims = open.flatMap((item) => {
      const slug = letterOf(item)?.slug;
      return slug === undefined || used.has(slug) || denied.has(linkKey({ id: item.one.id, slug }))
        ? []
        : [{ item, slug }];
    });
    for (const [slug, claiming] of Map.groupBy(claims, (claim) => claim.slug)) {
      const claim = only(claiming);
      if (claim === null) continue;
      taken.set(claim.item.one.id, { slug, by });
      used.add(slug);
    }
    open = open.filter(({ one }) => !taken.has(one.id));
  };

  const confirmed = new Map(links.filter(({ same }) => same).map(({ id, slug }) => [id, slug]));
  take("person", ({ one }) => bySlug.get(confirmed.get(one.id) ?? "") ?? null);
  take("slug", ({ one }) => byPlan.get(one.planId ?? "") ?? null);
  take("slug", ({ one }) => bySlug.get(one.slug ?? "") ?? null);
  take("number", ({ name, number }) => {
    const letter = only(withNumber(number));
    const named = withName(name);
    return letter === null || (named.length > 0 && !named.includes(letter)) ? null : letter;
  });
  take("name", ({ name, number }) => {
    const letter = only(withName(name));
    const numbered = withNumber(number);
    return letter === null || (numbered.length > 0 && !numbered.includes(letter)) ? null : letter;
  });

  const free = portal.filter(({ slug }) => !used.has(slug));
  const offered = new Map<string, readonly Candidate[]>();
  const offers = offersOf(free);
  for (const { one } of open) {
    const candidates = offers(one).filter(({ slug }) => !denied.has(linkKey({ id: one.id, slug })));
    if (candidates.length > 0) offered.set(one.id, candidates.slice(0, MOST_OFFERED));
  }
  return { taken, offered };
}

/** What a declared service may be, of the services of the Portal that were taken for no other, the likeliest first. */
function offersOf(free: readonly PortalService[]): (one: Declared) => readonly Candidate[] {
  const letters = free.map((service) => ({
    slug: service.slug,
    name: foldedWords(service.name),
    number: plainNumber(service.portalNumber),
    words: nameWords(service.name),
  }));
  return ({ name, portalNumber }) => {
    const [folded, number, words] = [foldedWords(name), plainNumber(portalNumber), nameWords(name)];
    const likenessTo = (letter: (typeof letters)[number]): readonly [Likeness, number] => {
      if (number !== null && letter.number === number) return ["number", 3];
      if (folded !== "" && letter.name === folded) return ["sameName", 2];
      return ["similarName", similarity(words, letter.words)];
    };
    const scored = letters
      .map((letter) => ({ slug: letter.slug, likeness: likenessTo(letter) }))
      .filter(({ likeness: [, score] }) => score >= SIMILAR);
    return scored
      .sort((one, other) => other.likeness[1] - one.likeness[1] || (one.slug < other.slug ? -1 : 1))
      .map(({ slug, likeness: [likeness] }) => ({ slug, likeness }));
  };
}

/** A number of the Portal as it is compared: without leading zeros; null when none is said. */
export function plainNumber(number: string | null): string | null {
  const plain = number?.replace(/^0+(?=\d)/, "") ?? "";
  return plain === "" ? null : plain;
}

function linkKey({ id, slug }: Pick<SaidLink, "id" | "slug">): string {
  return `${id}\n${slug}`;
}
