/** Whether two values are the same data, whatever order their fields come in: stores give them back in their own. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** The top-level fields that differ, of which one side may have none. */
export function differingFields(one: object, other: object): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isSame(Reflect.get(one, name), Reflect.get(other, name))).sort();
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "string") return inner.toWellFormed();
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)));
  });
}
