/**
 * The product's own page behind a link of Firebase that sets a password: in Portuguese, the same on the emulator as in
 * the cloud, and the person is in when it is done. The code stands behind the `#`, which no server and no log ever sees.
 * A link without a code is left as it is.
 *
 * @param pageAddress the page's address, with or without a slash at its end
 */
export function passwordPage(link: string, pageAddress: string): string {
  const code = new URL(link).searchParams.get("oobCode");
  if (code === null) return link;
  return `${pageAddress.replace(/\/+$/, "")}/#/nova-senha/${encodeURIComponent(code)}`;
}
