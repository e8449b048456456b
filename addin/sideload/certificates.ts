import { X509Certificate } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";
import type { Desktop } from "./desktop.ts";

/** What `https://localhost` is served with, in PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** The certificate of the authority that a browser has to trust and does not yet; null where it is trusted. */
  readonly untrusted: string | null;
}

/**
 * The certificate of this machine, made the first time and again every month. Windows and macOS ask the user to trust
 * its authority, which Excel demands. Elsewhere the authority would be put into the whole system with `sudo`; there the
 * files are only made, in `folder`, and the browser is to be told.
 */
export function certificateOf(
  desktop: Desktop,
  now: Date,
  folder: string = join(homedir(), ".office-addin-dev-certs"),
): Promise<Certificate> {
  return desktop === "none" ? madeIn(folder, now) : trusted();
}

async function trusted(): Promise<Certificate> {
  const { cert, key } = await getHttpsServerOptions();
  return { cert, key, untrusted: null };
}

async function madeIn(folder: string, now: Date): Promise<Certificate> {
  const authority = join(folder, "ca.crt");
  const cert = join(folder, "localhost.crt");
  const key = join(folder, "localhost.key");
  if (!(await isValid(cert, now))) {
    // What is there is not written over.
    for (const path of [authority, cert, key]) await rm(path, { force: true });
    await generateCertificates(authority, cert, key);
  }
  return { cert: await readFile(cert), key: await readFile(key), untrusted: authority };
}

async function isValid(path: string, now: Date): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && new Date(new X509Certificate(bytes).validTo) > now;
}
