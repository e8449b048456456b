import { Marked, type Token, type Tokens } from "marked";

/**
 * Markdown as the Portal's editors use it: single line breaks count; four spaces of indentation are not code (they are
 * leftovers of copying), nor is what follows "~~~" (its first line would be lost); HTML is gone by the time the text comes here,
 * so that `<` is a character.
 */
const markdown = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: { code: () => undefined, fences: () => undefined, html: () => undefined, tag: () => undefined },
});

/**
 * Markdown as plain text without losing a word: list items begin with "• " or with the number typed, a link is its text
 * and then its address in brackets, a table's row is a line with " | " between cells, marks of emphasis and headings go.
 *
 * @throws {RangeError} for marks nested so deep that the reader of Markdown exhausts the stack
 * @param restored gives back the addresses that were hidden from the interpretation
 */
export function markdownText(text: string, restored: (text: string) => string): string {
  const blocks = (tokens: readonly Token[]): string => {
    let out = "";
    let gap = "";
    for (const token of tokens) {
      const shown = token.type === "space" ? "" : block(token as Tokens.Generic);
      if (shown !== "") {
        out += out === "" ? shown : (gap.length > 1 ? "\n\n" : "\n") + shown;
        gap = "";
      }
      gap += /\s*$/.exec(token.raw)?.[0].replace(/[^\n]/g, "") ?? "";
    }
    return out;
  };

  const block = (token: Tokens.Generic): string => {
    switch (token.type) {
      case "hr":
        return "";
      case "def":
        return token.raw.trim();
      case "blockquote":
        return blocks(token.tokens ?? []);
      case "list":
        return list(token as Tokens.List);
      case "table":
        return table(token.raw);
      default:
        return token.tokens ? inline(token.tokens) : inline([token]);
    }
  };

  // From the rows as typed: the token lacks the cells that go beyond the first row's.
  const table = (raw: string): string => {
    const [header = "", , ...rows] = raw.trim().split("\n");
    return [header, ...rows]
      .map((row) => row.replace(/^[\s>]*\|\s*|\s*(?<!\\)\|\s*$/g, "").replace(/\s*(?<!\\)\|\s*/g, " | "))
      .map((row) => inline(markdown.Lexer.lexInline(row, markdown.defaults)))
      .join("\n");
  };

  // "Taxa de R$ 10,00*" above makes a lone "* sujeita a reajuste" a footnote.
  const hasNoteMark = /[\p{L}\p{N})]\*(?=[\s.,;:)])/u.test(text);

  const list = ({ items }: Tokens.List): string =>
    items
      .map((item) => {
        const mark = /^\s*(\d{1,9}[.)]|[-*+])/.exec(item.raw)?.[1] ?? "-";
        const content = blocks(item.tokens.filter(({ type }) => type !== "checkbox"));
        // A lone hyphen is what people type to leave a field empty.
        if (content.trim() === "" && !item.task) return mark;
        const note = mark === "*" && items.length === 1 && hasNoteMark;
        const task = item.task ? `[${item.checked ? "x" : " "}] ` : "";
        return `${/^\d/.test(mark) || note ? mark : "•"} ${task}${content}`;
      })
      .join("\n");

  const inline = (tokens: readonly Token[]): string => {
    let out = "";
    for (const [index, token] of tokens.entries()) {
      out += inlineToken(token as Tokens.Generic, out, tokens[index + 1]?.raw ?? "");
    }
    return out;
  };

  const inlineToken = (token: Tokens.Generic, before: string, after: string): string => {
    switch (token.type) {
      case "br":
        return "\n";
      case "checkbox":
        return "";
      case "link":
        return link(inline(token.tokens ?? []), token as Tokens.Link);
      case "image": {
        const { text: alternative, href } = token as Tokens.Image;
        return alternative === "" ? restored(href) : link(alternative, token as Tokens.Image);
      }
      case "em":
      case "strong":
        // 2*3*4 is a product: marks between letters or digits on both sides are characters.
        return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? token.raw : inline(token.tokens ?? []);
      default:
        return token.tokens ? inline(token.tokens) : String(token.text ?? token.raw);
    }
  };

  const link = (text: string, { href, title }: { href: string; title?: string | null }): string => {
    const shown = restored(text).trim();
    // A file of the author's own machine leads nobody anywhere, and its path may hold the author's name.
    const address = restored(href).replace(/^(?:mailto|tel):|^file:.*$/i, "");
    const note = title && !sameWords(shown, title) ? `${title.trim()} – ` : "";
    if (bareAddress(shown) === bareAddress(address) || address === "") return note === "" ? text : `${text} (${title})`;
    return shown === "" ? note + address : `${text} (${note}${address})`;
  };

  return restored(blocks(markdown.lexer(text)));
}

/** Every word of the title stands in the text already. */
function sameWords(text: string, title: string): boolean {
  const words = (of: string): string[] => of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(words(text));
  return words(title).every((word) => known.has(word));
}

function bareAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
}
