import { responsibilityRows } from "../../adoption/responsibility-rows.ts";
import { responsibilities, tools } from "../../form/annex.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** An adopted tool with responsibilities whose rows were deleted: they cannot be acknowledged. */
export const adoptionResponsibilityMissing: Rule<PlanContent> = {
  code: "adoption.responsibility-missing",
  severity: "error",
  since: "1.0",
  *check(content) {
    const { found, place, rows: all } = content.tables["adoption.responsibilities"];
    if (found === null || all[0]?.cells.code.state === "missing") return;
    for (const { key, label, agency } of tools) {
      if (content.fields[`tools.${key}.adopted`].value !== true) continue;
      const rows = responsibilityRows(content).get(key) ?? [];
      const there = new Set(rows.map(({ cells }) => foldedWords(cells.code.value ?? "")));
      if (there.size === agency.length) continue;
      const lost = responsibilities.filter(
        ({ code, tool, party }) => tool === key && party === "agency" && !there.has(foldedWords(code)),
      );
      yield {
        at: [{ key: "adoption.responsibilities", place }],
        values: { tool: label, count: lost.length, codes: { list: lost.map(({ code }) => code) } },
      };
    }
  },
};
