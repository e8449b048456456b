import { AccountsUnavailable } from "../ports/accounts.ts";

/** How long a provider may take, in milliseconds. */
const PATIENCE = 10_000;
/** What no document of a provider is longer than, in characters. */
const LONGEST = 256 * 1024;

/** A provider's answer. */
export interface ProviderAnswer {
  readonly status: number;
  readonly value: { readonly [name: string]: unknown };
}

/**
 * Asks a provider and understands its JSON. Redirects are not followed: nothing that is sent is to go anywhere else.
 *
 * @throws {AccountsUnavailable} when it does not answer, fails, or answers with no JSON
 */
export async function askedJson(address: string, init: RequestInit = {}): Promise<ProviderAnswer> {
  try {
    const response = await fetch(address, {
      ...init,
      headers: { accept: "application/json", ...init.headers },
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    if (response.status >= 500) throw new Error(`it answered ${response.status}`);
    if (text.length > LONGEST) throw new Error("its answer is too long");
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) throw new Error("its answer is no object");
    return { status: response.status, value: value as ProviderAnswer["value"] };
  } catch (cause) {
    throw new AccountsUnavailable("the provider of identities did not answer as one", { cause });
  }
}
