import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";

/** Puts a text in the place of a file: whoever reads it finds the old one or the new one whole, even after a power cut. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.novo`;
  const file = openSync(beside, "w", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}
