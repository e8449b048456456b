import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * The processes that work for a stack on this data, told by the folder of their settings that all of them inherit; found
 * where the system shows them as files (Linux), elsewhere none.
 */
export function processesOf(data: string): readonly string[] {
  if (!existsSync("/proc/self/environ")) return [];
  return readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && environmentOf(pid).includes(`=${data}/registro\0`));
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8");
  } catch {
    // Ended meanwhile, or another person's.
    return "";
  }
}
