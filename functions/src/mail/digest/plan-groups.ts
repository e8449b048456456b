import type { DigestItem } from "../../../../plan/reminders/digest.ts";

/** The items by plan, plans and items in the order they come in. */
export function planGroups(items: readonly DigestItem[]): readonly (readonly [DigestItem, ...DigestItem[]])[] {
  const groups = new Map<string, [DigestItem, ...DigestItem[]]>();
  for (const item of items) {
    const key = `${item.agency}.${item.plan}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
