import type { WorkbookPort } from "../workbook.ts";

/** The last request that was sent and not answered for good, and the key that names it. */
interface LastRequest {
  readonly request: string;
  readonly key: string;
}

const NAME = "sending";

/** Gives requests their keys: the very same request has the same one, also after the pane was closed and opened again. */
export interface SendingKeys {
  readonly keyOf: (request: string) => Promise<string>;
  /** The request was answered for good, or its key names another. */
  readonly forget: () => Promise<void>;
}

/**
 * Keys that are remembered in the workbook until the request is answered for good, so that a lost answer is found again
 * and nothing is received twice. Where the workbook cannot be written to they last as long as the pane.
 */
export function sendingKeys(workbook: Pick<WorkbookPort, "recall" | "remember">, newKey: () => string): SendingKeys {
  let last: LastRequest | null = null;
  return {
    keyOf: async (request) => {
      const fingerprint = await fingerprintOf(request);
      last ??= lastRequest(await workbook.recall(NAME).catch(() => null));
      if (last?.request === fingerprint) return last.key;
      last = { request: fingerprint, key: newKey() };
      await workbook.remember(NAME, last).catch(() => {});
      return last.key;
    },
    forget: async () => {
      last = null;
      await workbook.remember(NAME, null).catch(() => {});
    },
  };
}

/** Anybody may have written in the workbook's settings: what is not of this shape counts as nothing. */
function lastRequest(remembered: unknown): LastRequest | null {
  const { request, key } = (remembered ?? {}) as Partial<LastRequest>;
  return typeof request === "string" && typeof key === "string" ? { request, key } : null;
}

/** SHA-256 in hexadecimal. */
async function fingerprintOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
