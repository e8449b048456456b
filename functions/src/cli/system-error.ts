/**
 * What Node says of a failed call: its stable code, its words, and the file it was about (of a renaming, the new name, which
 * is the one that somebody asked for); "" where it does not say.
 */
export interface SystemError {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

/** Reads the parts of an error that Node may or may not have given it. */
export function systemError(error: unknown): SystemError {
  const part = (name: string) => {
    const value: unknown = typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === "string" ? value : "";
  };
  return { code: part("code"), message: part("message"), path: part("dest") || part("path") };
}
