import { formatMonth } from "../../calendar/month.ts";
import { tools } from "../../form/annex.ts";
import { listLabel } from "../../form/lists.ts";
import type { WantedRecords } from "../consolidate-wanted.ts";
import { counted } from "./words.ts";

/** So many agencies are named; the others are counted. */
const NAMED = 5;

/**
 * What a filter leaves, in words: `órgãos de código SIORG 26, 45 · situação: Aprovado · “certidão”`; null when it leaves
 * everything.
 */
export function scopeInWords({ agency = [], state = [], tool = [], text = "", since }: WantedRecords): string | null {
  const conditions: string[] = [];
  if (agency.length > 0) {
    const others = agency.length - NAMED;
    const more = others > 0 ? ` e mais ${counted(others, "órgão", "órgãos")}` : "";
    conditions.push(`órgãos de código SIORG ${agency.slice(0, NAMED).join(", ")}${more}`);
  }
  if (state.length > 0) conditions.push(`situação: ${state.map((code) => listLabel("planStates", code)).join(" ou ")}`);
  if (tool.length > 0) {
    const labels = tools.filter(({ key }) => tool.includes(key)).map(({ label }) => label);
    conditions.push(`ferramenta adotada: ${labels.join(" ou ")}`);
  }
  if (text.trim() !== "") conditions.push(`nome com “${text.trim()}”`);
  if (since !== undefined) conditions.push(`medições desde ${formatMonth(since)}`);
  return conditions.length === 0 ? null : conditions.join("  ·  ");
}
