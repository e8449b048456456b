/** What is kept of one file while it is not received, beyond the page: never the file itself. */
export interface KeptTyping {
  readonly explanations: { readonly [subject: string]: string };
  /** The last request that was sent with it, and the key that named it. */
  readonly last: { readonly request: string; readonly key: string } | null;
}

/** Keeps by the fingerprint of a file's bytes. */
export interface TypingKeeper {
  readonly read: (fingerprint: string) => KeptTyping;
  readonly write: (fingerprint: string, kept: KeptTyping) => void;
  readonly forget: (fingerprint: string) => void;
}

const NOTHING: KeptTyping = { explanations: {}, last: null };
const PREFIX = "plano.sending.";

/** Keeps for as long as the browser's tab lives. Where storage is switched off, nothing outlives the page. */
export function keeperIn(storage: () => Storage): TypingKeeper {
  const fallback = new Map<string, string>();
  const attempt = <T>(act: (storage: Storage) => T, otherwise: () => T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise();
    }
  };
  return {
    read: (fingerprint) => {
      const name = PREFIX + fingerprint;
      return parsed(
        fallback.get(name) ??
          attempt(
            (known) => known.getItem(name),
            () => null,
          ),
      );
    },
    write: (fingerprint, kept) => {
      const name = PREFIX + fingerprint;
      const text = JSON.stringify(kept);
      attempt(
        (known) => known.setItem(name, text),
        () => void fallback.set(name, text),
      );
    },
    forget: (fingerprint) => {
      const name = PREFIX + fingerprint;
      fallback.delete(name);
      attempt(
        (known) => known.removeItem(name),
        () => {},
      );
    },
  };
}

/** Anything may stand in a browser's storage: what is not of this shape counts as nothing. */
function parsed(text: string | null): KeptTyping {
  try {
    const { explanations, last } = JSON.parse(text ?? "null") as Partial<KeptTyping>;
    return {
      explanations: Object.fromEntries(
        Object.entries(explanations ?? {}).filter(([, typed]) => typeof typed === "string"),
      ),
      last: typeof last?.key === "string" && typeof last.request === "string" ? last : null,
    };
  } catch {
    return NOTHING;
  }
}

/**
 * The key that names a request: the one it had when the very same was sent before, so that a lost answer is found
 * again; else a new one.
 */
export function keyFor(request: string, { last }: KeptTyping, newKey: () => string): string {
  return last?.request === request ? last.key : newKey();
}
