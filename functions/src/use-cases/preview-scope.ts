import type { RoundScope, ScopePreview } from "../../../plan/contract/rounds.ts";
import { withExpected } from "../../../plan/rounds/expectation.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { scopeInStore } from "../rounds/scope-in-store.ts";
import { done, type Outcome } from "./outcome.ts";

/** So many agencies without anything expected are named. */
const MOST_NAMED = 50;

/** What a scope would come to if a round were opened with it now; nothing is written. Reads as `scopeInStore`. */
export async function previewScope(
  { store }: Pick<Surroundings, "store">,
  { scope }: { readonly scope: RoundScope },
): Promise<Outcome<ScopePreview>> {
  const counts = { agencies: 0, workbooks: 0, plans: 0 };
  const without: { siorg: string; name: string | null }[] = [];
  for await (const { agency, name, expected } of scopeInStore(store, scope)) {
    const all = withExpected([], expected);
    if (all.length === 0) without.push({ siorg: agency, name });
    else counts.agencies++;
    for (const { kind } of all) counts[kind === "workbook" ? "workbooks" : "plans"]++;
  }
  return done({ ...counts, without: without.slice(0, MOST_NAMED), withoutCount: without.length });
}
