import type { Language } from "../../../plan/messages/catalogue.ts";

/** The language of ours that an `Accept-Language` header likes best: Portuguese unless English is liked better. */
export function askedLanguage(header: string | null): Language {
  const liked = { pt: 0, en: 0 };
  for (const part of (header ?? "").slice(0, 1_000).split(",")) {
    const [, language, quality] = /^\s*(pt|en)(?:-[a-z0-9-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part) ?? [];
    const key = language?.toLowerCase();
    if (key === "pt" || key === "en")
      liked[key] = Math.max(liked[key], quality === undefined ? 1 : Number(quality) || 0);
  }
  return liked.en > liked.pt ? "en" : "pt-BR";
}
