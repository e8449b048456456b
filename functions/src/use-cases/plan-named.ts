/** A plan of an agency, by its key within that agency. */
export interface PlanNamed {
  readonly agency: string;
  readonly plan: string;
}

/** Whether a text can be a plan's key: it is part of a document's name, and must lead to no other document. */
export function isPlanKey(plan: string): boolean {
  return plan.length > 0 && plan.length <= 300 && plan.isWellFormed() && !/[/\p{Cc}]/u.test(plan);
}
