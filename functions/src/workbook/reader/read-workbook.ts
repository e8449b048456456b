import type { Grid } from "../../../../plan/workbook/grid.ts";
import { refusalOfKind } from "./file-kind.ts";
import { gridOf } from "./grid-of-package.ts";
import { WORKBOOK_ZIP_LIMITS } from "./limits.ts";
import { attempt, type Refusal, Refused } from "./refusal.ts";
import { WorkbookPackage } from "./workbook-package.ts";

export type ReadResult = { readonly ok: true; readonly grid: Grid } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads the values of an `.xlsx` file that nobody vouches for. Gives a grid or says in one word why not: it never
 * throws, never asks for more memory than a fixed multiple of the 20 MB that it will unpack, and takes time in
 * proportion to the bytes. What it does not understand it refuses; a sheet never comes back empty for want of
 * understanding.
 */
export function readWorkbook(bytes: Uint8Array): ReadResult {
  const outcome = attempt(() => {
    if (bytes.length > WORKBOOK_ZIP_LIMITS.bytes) throw new Refused("too-large");
    const kind = refusalOfKind(bytes);
    if (kind !== null) throw new Refused(kind);
    return gridOf(new WorkbookPackage(bytes));
  });
  return outcome.ok ? { ok: true, grid: outcome.value } : outcome;
}
