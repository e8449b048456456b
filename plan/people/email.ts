/**
 * The domains of public bodies: what ends in one of these belongs to a government, a parliament, a court or a public
 * school.
 */
export const PUBLIC_DOMAINS = [".gov.br", ".leg.br", ".jus.br", ".mp.br", ".mil.br", ".edu.br"] as const;

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/**
 * Whether a text is one e-mail address that mail can be sent to: a local part of RFC 5321's dot-string form, at most 64
 * characters, and a domain of at least two labels. Quoted local parts and address literals are refused on purpose,
 * since in a form they are always a slip.
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || at > 64 || text.length > 254) return false;
  if (!LOCAL.test(text.slice(0, at))) return false;
  const labels = text.slice(at + 1).split(".");
  const last = labels[labels.length - 1] ?? "";
  return (
    labels.length > 1 && labels.every((label) => label.length <= 63 && LABEL.test(label)) && /^[a-z]{2,}$/i.test(last)
  );
}

/** What comes after the `@`, in lower case; "" when there is none. */
export function emailDomain(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 0 ? "" : email.slice(at + 1).toLowerCase();
}

/** Whether an address belongs to one of the {@link PUBLIC_DOMAINS} or to a domain under one. */
export function isPublicEmail(email: string): boolean {
  const domain = `.${emailDomain(email)}`;
  return PUBLIC_DOMAINS.some((ending) => domain.length > ending.length && domain.endsWith(ending));
}
