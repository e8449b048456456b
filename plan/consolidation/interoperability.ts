import { foldedWords } from "../text/folded-words.ts";
import type { DataBaseRecord, PlanRecord } from "./records.ts";

/** One data base of one agency, and every plan that needs it. */
export interface DataBaseDemand {
  /** As the first of the plans writes it. */
  readonly dataBase: string;
  readonly agency: string | null;
  /** How many plans need it; a plan that names it twice needs it once. */
  readonly plans: number;
  readonly needs: readonly { readonly plan: PlanRecord; readonly record: DataBaseRecord }[];
}

/**
 * The data bases that the plans need, the most wanted first. Names that differ by case, accents or punctuation are one;
 * the same name at another agency is another data base. Cancelled plans need nothing.
 */
export function dataBaseDemands(plans: readonly PlanRecord[]): readonly DataBaseDemand[] {
  const needs = plans
    .filter(({ state }) => state !== "cancelled")
    .flatMap((plan) => plan.dataBases.map((record) => ({ plan, record })));
  const groups = Map.groupBy(
    needs,
    ({ record }) => `${foldedWords(record.dataBase)}\n${foldedWords(record.agency ?? "")}`,
  );
  return [...groups]
    .map(([key, group]) => ({ key, plans: new Set(group.map(({ plan }) => plan)).size, group }))
    .sort((one, other) => other.plans - one.plans || (one.key < other.key ? -1 : 1))
    .flatMap(({ plans: count, group }) => {
      const first = group[0]?.record;
      return first ? [{ dataBase: first.dataBase, agency: first.agency, plans: count, needs: group }] : [];
    });
}
