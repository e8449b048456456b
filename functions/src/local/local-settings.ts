import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Settings by the names that the functions know them under. */
export interface LocalSettings {
  readonly [name: string]: string;
}

/** Those that are secrets in the cloud, and which the emulator would otherwise look for there. */
const SECRETS = ["PLANO_MAIL"];

/** Puts the settings where the emulator looks for them: beside the built functions. */
export function writeLocalSettings(functions: string, settings: LocalSettings): void {
  const lines = (secret: boolean) =>
    Object.entries(settings)
      .filter(([name]) => SECRETS.includes(name) === secret)
      .map(([name, value]) => `${name}="${escaped(value)}"\n`)
      .join("");
  writeFileSync(join(functions, ".env.local"), lines(false), { mode: 0o600 });
  writeFileSync(join(functions, ".secret.local"), lines(true), { mode: 0o600 });
}

/** As Firebase reads text in double quotes; Windows' folders are full of what it would take for something else. */
function escaped(value: string): string {
  return value.replace(/[\\"]/g, (character) => `\\${character}`);
}
