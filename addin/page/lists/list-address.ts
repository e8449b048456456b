import type { Adoption } from "../../../plan/consolidation/filter-records.ts";
import type { PlanState } from "../../../plan/lifecycle/moves.ts";
import type { StandingKind } from "../../../plan/schedule/standing.ts";
import { linkTo } from "../address.ts";
import { pairsWithin, withinOf } from "../pairs-within.ts";

/** What is listed. */
export type ListKind = "plans" | "actions";

/** What filters a list: the names of the contract's filter, with what stands for each in the address. */
const WORDS = {
  agency: "orgao",
  state: "situacao",
  tool: "ferramenta",
  adoption: "resposta",
  launchFrom: "lancamento-de",
  launchUntil: "lancamento-ate",
  launch: "lancamento",
  errors: "erros",
  standing: "andamento",
  monthFrom: "mes-de",
  monthUntil: "mes-ate",
  text: "texto",
} as const;

export type FilterName = keyof typeof WORDS;

export const filterNames = Object.keys(WORDS) as readonly FilterName[];

/** Values as the cloud takes them; it refuses what is none. */
export type ListFilters = { readonly [N in FilterName]?: string };

/** The same, as those who make links know them. */
export interface KnownFilters extends ListFilters {
  readonly state?: PlanState;
  readonly adoption?: Adoption;
  readonly launch?: "none";
  readonly errors?: "yes";
}

/** How actions may stand that are asked for: one or several. */
export function standings(...kinds: readonly StandingKind[]): string {
  return kinds.join(",");
}

/** A list, its filters, and which page of it; the first is 1. */
export interface ListAsked {
  readonly kind: ListKind;
  readonly filters: ListFilters;
  readonly page: number;
}

const ACTIONS = "acoes";
const PLANS = "planos";
const PAGE = "pagina";

/** Where a list is. */
export function listLink({ kind, filters, page = 1 }: Omit<ListAsked, "page"> & { readonly page?: number }): string {
  const pairs = filterNames.map((name): readonly [string, string | undefined] => [WORDS[name], filters[name]]);
  const rest = withinOf([...pairs, [PAGE, page > 1 ? String(page) : null]]);
  return linkTo({ page: "lists", within: [kind === "actions" ? ACTIONS : PLANS, ...rest] });
}

/** The list that stands behind the pages' name in the address; all plans for what is none. */
export function listAsked([first = PLANS, ...rest]: readonly string[]): ListAsked {
  const pairs = pairsWithin(rest);
  const filters = filterNames.flatMap((name) => {
    const value = pairs.get(WORDS[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const page = Number(pairs.get(PAGE) ?? 1);
  return {
    kind: first === ACTIONS ? "actions" : "plans",
    filters: Object.fromEntries(filters),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}
