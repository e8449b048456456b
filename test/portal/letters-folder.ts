import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, test } from "@jest/globals";

/**
 * The folder of real service letters: `PLANO_LETTERS`, or `../shared/data/portal-cartas` beside the repository. Null when
 * it is not on this machine.
 */
export function lettersFolder(): string | null {
  const folder = resolve(process.env.PLANO_LETTERS ?? "../shared/data/portal-cartas");
  return existsSync(folder) ? folder : null;
}

/** A suite over the real letters; without them it is one skipped test that says what to do. */
export function describeWithLetters(title: string, suite: (folder: string) => void): void {
  const folder = lettersFolder();
  describe(title, () => {
    if (folder !== null) suite(folder);
    else test.skip("skipped: no folder of service letters here (set PLANO_LETTERS to one)", () => {});
  });
}
