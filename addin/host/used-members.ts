import type { ExcelClass } from "./excel-class.ts";

/** The members of Excel's objects that were used, with the requirement set the host gives each: `Range.values` → `1.1`. */
export class UsedMembers {
  readonly #since = new Map<string, string>();
  /** Members that the host does not have, by name: a test that meets one looks here first. */
  readonly unknown = new Set<string>();

  get all(): ReadonlyMap<string, string> {
    return this.#since;
  }

  record(excelClass: Pick<ExcelClass<never>, "name">, member: string, since: string): void {
    // What begins with an underscore is the library's own business.
    if (!member.startsWith("_")) this.#since.set(`${excelClass.name}.${camelCase(member)}`, since);
  }
}

/** `UsedRange` as the library's users write it: `usedRange`. */
export function camelCase(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

/** And back, as messages write it. */
export function pascalCase(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** Whether an Excel with ExcelApi 1.`minor` has a member of this set (`1.9`). */
export function isInSet(since: string, minor: number): boolean {
  return Number(since.split(".")[1] ?? 0) <= minor;
}
