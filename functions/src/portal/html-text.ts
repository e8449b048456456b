/** Tags that begin and end a block; each becomes a paragraph break. */
const BLOCKS =
  "p|div|center|section|article|header|footer|h[1-6]|hr|blockquote|pre|address|table|thead|tbody|tfoot|caption|dl|dt|dd";

/** Tags inside a line; dropped. */
const INLINE =
  "abbr|acronym|b|big|cite|code|del|em|font|i|ins|kbd|label|mark|nobr|q|s|small|span|strike|strong|style|sub|sup|tt|u|var|wbr";

const TAG = new RegExp(
  `<(/?)(${BLOCKS}|${INLINE}|a|br|img|iframe|ul|ol|li|tr|td|th)(?=[\\s/>])([^<>]*)>|<!--[\\s\\S]*?-->`,
  "gi",
);
const INLINE_TAG = new RegExp(`^(?:${INLINE})$`);

/**
 * Takes the HTML out of Markdown and leaves Markdown: line and paragraph breaks for `<br>` and blocks, list items as
 * Markdown's, a link's address in brackets after its text, an image's alternative text, an embedded page's
 * address. What is not a tag of HTML (`<nome do órgão>`) is text and stays.
 */
export function withoutHtml(text: string): string {
  let out = "";
  let from = 0;
  const lists: { ordered: boolean; items: number }[] = [];
  let anchor: { href: string; start: number } | null = null;

  for (const match of text.matchAll(TAG)) {
    out += text.slice(from, match.index);
    from = match.index + match[0].length;
    const tag = match[2]?.toLowerCase();
    if (tag === undefined || INLINE_TAG.test(tag)) continue;
    const closes = match[1] === "/";
    const attributes = match[3] ?? "";

    // At the end of a typed line it is the break that is there already.
    if (tag === "br") out += /^[^\S\n]*\n/.test(text.slice(from, from + 80)) ? "" : "\n";
    else if (tag === "img") out += attribute(attributes, "alt");
    else if (tag === "iframe") out += closes ? "" : ` ${attribute(attributes, "src")} `;
    else if (tag === "a") {
      if (anchor) out += address(anchor.href, out.slice(anchor.start));
      anchor = closes ? null : { href: attribute(attributes, "href"), start: out.length };
    } else if (tag === "ul" || tag === "ol") {
      if (closes) lists.pop();
      else lists.push({ ordered: tag === "ol", items: 0 });
      out += "\n\n";
    } else if (tag === "li") {
      if (!closes) out += itemMark(lists.at(-1));
    } else if (tag === "td" || tag === "th") {
      if (!closes && !/(?:^|\n)\s*$/.test(out.slice(-80))) out += " | ";
    } else if (tag === "tr") {
      if (!closes) out += "\n";
    } else out += "\n\n";
  }
  out += text.slice(from);
  if (anchor) out += address(anchor.href, out.slice(anchor.start));
  return out;
}

function itemMark(list: { ordered: boolean; items: number } | undefined): string {
  if (!list?.ordered) return "\n- ";
  list.items += 1;
  return `\n${list.items}. `;
}

function address(href: string, shown: string): string {
  return href === "" || /^(?:#|file:)/i.test(href) || shown.includes(href) ? "" : ` (${href})`;
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim().replace(/^mailto:/i, "");
}
