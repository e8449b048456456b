import { responsibilityRows } from "../adoption/responsibility-rows.ts";
import { tools } from "../form/annex.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { PlanContent } from "../workbook/content.ts";
import type { DataBaseRecord, ToolRecord } from "./records.ts";

/**
 * The five tools of Annex I in a plan. An acknowledged responsibility is counted once, however often its row stands
 * there.
 */
export function toolsOf(content: PlanContent): readonly ToolRecord[] {
  const rows = responsibilityRows(content);
  return tools.map(({ key, agency }) => {
    const adopted = content.fields[`tools.${key}.adopted`];
    const acknowledged = (rows.get(key) ?? []).filter(({ cells }) => cells.acknowledged.value === true);
    return {
      tool: key,
      adopted: adopted.value,
      responsibilities: agency.length,
      acknowledged: new Set(acknowledged.map(({ cells }) => foldedWords(cells.code.value ?? ""))).size,
      place: adopted.place,
    };
  });
}

/** The data bases a plan asks for; a row without a name of one asks for nothing. */
export function dataBasesOf(content: PlanContent): readonly DataBaseRecord[] {
  return content.tables["adoption.dataBases"].rows.flatMap(({ cells }) => {
    const { dataBase, agency, purpose } = cells;
    if (dataBase.value === null || dataBase.place === null) return [];
    return [{ dataBase: dataBase.value, agency: agency.value, purpose: purpose.value, place: dataBase.place }];
  });
}
