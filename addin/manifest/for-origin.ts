import { DEVELOPMENT_ORIGIN } from "./development-origin.ts";

/** An origin that Office takes an add-in from, or what keeps the text from being one. */
export type OriginRead =
  | { readonly kind: "origin"; readonly origin: string }
  | { readonly kind: "refused"; readonly reason: OriginProblem };

export type OriginProblem = "not-an-address" | "not-https" | "more-than-an-origin";

/** Reads `https://host` or `https://host:port`, with or without a slash behind it, as `URL` normalises it. */
export function readOrigin(text: string): OriginRead {
  const refused = (reason: OriginProblem): OriginRead => ({ kind: "refused", reason });
  if (!URL.canParse(text.trim())) return refused("not-an-address");
  const { protocol, origin, href, hostname } = new URL(text.trim());
  if (protocol !== "https:") return refused(hostname === "" ? "not-an-address" : "not-https");
  // A name and password, a path, a query: none of them is part of an origin, and Office compares origins alone.
  return href === `${origin}/` ? { kind: "origin", origin } : refused("more-than-an-origin");
}

/**
 * The manifest of an installation: that of the repository with every address, the app domain among them, moved to
 * `origin`. The id stays, so that workbooks made anywhere open the pane of whatever installation is there.
 *
 * @param manifest the repository's `manifest.xml`
 * @param origin as {@link readOrigin} gives it
 * @throws Error when the manifest does not point to the origin of development, so that nothing would be moved
 */
export function manifestForOrigin(manifest: string, origin: string): string {
  const moved = manifest.replaceAll(DEVELOPMENT_ORIGIN, () => origin);
  if (moved === manifest && origin !== DEVELOPMENT_ORIGIN) {
    throw new Error(`The manifest does not point to ${DEVELOPMENT_ORIGIN}.`);
  }
  return moved;
}
