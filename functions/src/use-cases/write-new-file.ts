import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file, making its folder where needed. Somebody may have filled in the workbook that stands there, so an
 * existing file is kept unless `replace` is said; tells whether it was written.
 *
 * @throws the file system's own error when it cannot be written
 */
export function writeNewFile(path: string, bytes: Uint8Array, replace: boolean): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, bytes, { flag: replace ? "w" : "wx" });
    return true;
  } catch (error) {
    if (!replace && typeof error === "object" && error !== null && Reflect.get(error, "code") === "EEXIST")
      return false;
    throw error;
  }
}
