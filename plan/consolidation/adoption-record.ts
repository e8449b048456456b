import { responsibilities, tools } from "../form/annex.ts";
import type { PlanContent } from "../workbook/content.ts";
import type { DataBaseRecord, ToolRecord } from "./records.ts";

const toolOfCode = new Map(responsibilities.map(({ code, tool }) => [code, tool]));

/** The five tools of Annex I in a plan. An acknowledged responsibility is counted once, however often its row stands there. */
export function toolsOf(content: PlanContent): readonly ToolRecord[] {
  const acknowledged = new Set<string>();
  for (const { cells } of content.tables["adoption.responsibilities"].rows) {
    if (cells.acknowledged.value === true && cells.code.value !== null) acknowledged.add(cells.code.value.trim());
  }
  return tools.map(({ key, agency }) => {
    const adopted = content.fields[`tools.${key}.adopted`];
    return {
      tool: key,
      adopted: adopted.value,
      responsibilities: agency.length,
      acknowledged: [...acknowledged].filter((code) => toolOfCode.get(code) === key).length,
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
