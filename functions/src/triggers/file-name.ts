const LONGEST = 200;

/** What a file is called when its name says nothing. */
const NAMELESS = "planilha.xlsx";

/**
 * A name that may be stored, listed and written into a header: the last part of a path, without anything invisible or
 * without meaning of its own (controls, marks that turn the direction of writing, halves of characters), at most 200
 * characters.
 */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? "";
  const visible = last
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{C}\p{Zl}\p{Zp}\ufffd]/gu, "");
  const short = [...visible.trim()].slice(0, LONGEST).join("").trim();
  return short === "" ? NAMELESS : short;
}

/** `Content-Disposition` of a file to be saved (RFC 6266): the name for old programs in ASCII, then as it is. */
export function attachment(name: string): string {
  const safe = safeFileName(name);
  const plain = safe
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]|["\\%]/g, "_")
    .trim();
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || NAMELESS}"; filename*=UTF-8''${encoded}`;
}
