import { nothing } from "lit-html";

/** What a template of lit-html would put into the page, as HTML, without a page to put it into. */
export function templateText(template: unknown): string {
  if (template === null || template === undefined || template === nothing || template === false) return "";
  if (Array.isArray(template)) return template.map(templateText).join("");
  if (typeof template === "function") return "";
  if (typeof template !== "object") return String(template);
  if ("strings" in template && "values" in template) {
    const { strings, values } = template as { strings: readonly string[]; values: readonly unknown[] };
    // The value of an attribute that stands without quotes in the template.
    const quoted = (text: string, value: string) => (text.endsWith("=") ? `"${value}"` : value);
    return strings.map((text, index) => text + quoted(text, templateText(values[index]))).join("");
  }
  // A directive: `repeat(items, key, template)` is the only one with something to show.
  const { values = [] } = template as { values?: readonly unknown[] };
  const [items, , each] = values;
  if (!Array.isArray(items) || typeof each !== "function") return "";
  return items
    .map((item: unknown, index) => templateText((each as (...given: unknown[]) => unknown)(item, index)))
    .join("");
}

/** The texts that people read or hear in a piece of HTML: between tags, and in the attributes that are read out. */
export function readableTexts(html: string): readonly string[] {
  const attributes = [...html.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
    ([, text = ""]) => text,
  );
  const between = html
    .replace(/<!--.*?-->/gs, " ")
    .replace(/<[^>]*>/g, "\n")
    .split("\n");
  return [...attributes, ...between].map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}
