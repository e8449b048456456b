/**
 * The file's name in a `Content-Disposition` header (RFC 6266): `filename*` in UTF-8 before `filename`. Null when there
 * is none. Never a path: what stands before the last slash is left out.
 */
export function downloadName(header: string | null): string | null {
  if (header === null) return null;
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(header)?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(header);
  const name = (encoded && decoded(encoded)) ?? plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2] ?? null;
  return name?.split(/[/\\]/).pop() || null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
