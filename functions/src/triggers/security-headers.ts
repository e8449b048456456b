/** Where Excel on the web runs, and the sites that frame it; Hosting lets the same ones frame the page (`firebase.json`). */
const OFFICE_HOSTS = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.onedrive.live.com",
];

/**
 * On every answer. An answer is never a page: it may load nothing, and `X-Frame-Options` is left out because it knows no
 * list and would override `frame-ancestors` in old browsers.
 */
export const securityHeaders: { readonly [name: string]: string } = {
  "content-security-policy": `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' ${OFFICE_HOSTS.join(" ")}`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "cache-control": "private, no-store",
};
