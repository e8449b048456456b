/** "" for a text that says nothing: people type a hyphen to leave a field empty. */
export function said(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}
