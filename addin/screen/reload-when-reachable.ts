/**
 * Loads the page anew, at the address it has, once it can be reached: browsers remember that a module did not come and ask
 * for it no second time, and after an update the old files are gone. Whoever has no network keeps the page they have.
 *
 * @returns whether the page is being loaded anew
 */
export async function reloadWhenReachable(): Promise<boolean> {
  const asked = fetch(location.pathname, { method: "HEAD", cache: "no-store" });
  const isReachable = await asked.then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReachable) location.reload();
  return isReachable;
}
