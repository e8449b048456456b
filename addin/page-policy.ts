/** Where Firebase's accounts are asked. */
const ACCOUNTS = ["https://identitytoolkit.googleapis.com", "https://securetoken.googleapis.com"];

/** Where Microsoft gives its library out. */
export const OFFICE = "https://appsforoffice.microsoft.com";

/**
 * What the page may load and whom it may ask: itself, the accounts, and where there is one the emulator of these
 * (`http://127.0.0.1:9099`). Who may frame it cannot be said in the page itself: that is a header of Hosting's.
 */
export function pagePolicy(signInEmulator: string | null): string {
  return policyOf(signInEmulator, ["'self'"]);
}

/** What the taskpane may: as the page, and Microsoft's library from where Microsoft gives it out. */
export function panePolicy(signInEmulator: string | null): string {
  return policyOf(signInEmulator, ["'self'", OFFICE]);
}

function policyOf(signInEmulator: string | null, scripts: readonly string[]): string {
  const asked = ["'self'", ...ACCOUNTS, ...(signInEmulator === null ? [] : [signInEmulator])];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${asked.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * What the page where the pane can be tried may, beside its frame with the pane, which has a policy of its own: the grid
 * writes its styles into the page.
 */
export const tryPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
