import { readFileSync } from "node:fs";
import { join } from "node:path";

const DOCUMENTATION = join(process.cwd(), "node_modules/@types/office-js/index.d.ts");

/**
 * The requirement set (`1.9` of ExcelApi) that Microsoft's documentation gives each member of Excel's objects, by
 * `Range.values`; a member that it gives to none of ExcelApi is not here.
 */
export function documentedSets(): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  const text = readFileSync(DOCUMENTATION, "utf8");
  for (const part of text
    .slice(text.indexOf("declare namespace Excel"))
    .split(/\n {4}class /)
    .slice(1)) {
    const name = /^\w+/.exec(part)?.[0] ?? "";
    const body = part.slice(0, part.indexOf("\n    }\n"));
    for (const [, comment = "", member = ""] of body.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)/g,
    )) {
      const key = `${name}.${member}`;
      // Of a method's several forms the first is the oldest.
      const set = /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1];
      if (set !== undefined && !sets.has(key)) sets.set(key, set);
    }
  }
  return sets;
}
