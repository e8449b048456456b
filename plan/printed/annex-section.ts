import { MINISTRY_HEADING, romanNumber, tools } from "../form/annex.ts";
import { documentWords } from "../form/document-words.ts";
import { ownLabel, tableLabel } from "../form/labels.ts";
import type { PlanContent } from "../workbook/content.ts";
import { matrixHeaders } from "./official-section.ts";
import type { Piece } from "./piece.ts";
import { entryText, printedEntry } from "./printed-entry.ts";

const BASES = "adoption.dataBases";

/** Annex I: which tools the plan adopts and the data bases that it needs, then the official responsibilities of all five. */
export function annexSection(content: PlanContent): readonly Piece[] {
  return [
    { piece: "heading", level: 1, text: documentWords.annex, onNewPage: true },
    { piece: "paragraph", text: documentWords.annexTitle, style: "caption" },
    adoptedTools(content),
    ...dataBases(content),
    { piece: "heading", level: 2, text: documentWords.responsibilities },
    ...tools.flatMap((tool): Piece[] => [
      { piece: "paragraph", text: tool.heading, style: "clause" },
      { piece: "paragraph", text: MINISTRY_HEADING, style: "item" },
      ...tool.ministry.map(duty),
      { piece: "paragraph", text: tool.agencyHeading, style: "item" },
      ...tool.agency.map(duty),
    ]),
  ];
}

function duty(text: string, index: number): Piece {
  return { piece: "paragraph", text: `${romanNumber(index)}. ${text}`, style: "subitem" };
}

function adoptedTools({ fields, tables }: PlanContent): Piece {
  const [tool = "", adopted = ""] = matrixHeaders(`tools.${tools[0].key}.adopted`);
  const { rows } = tables["adoption.responsibilities"];
  return {
    piece: "table",
    columns: [
      { header: tool, share: 56 },
      { header: adopted, share: 16 },
      { header: "Responsabilidades de que o órgão deu ciência", share: 28 },
    ],
    rows: tools.map(({ key, number, label, agency }) => {
      const own = rows.filter(({ cells }) => entryText(cells.code).startsWith(`${number}.b.`));
      const acknowledged = own.filter(({ cells }) => cells.acknowledged.value === true).length;
      return [
        [{ text: `${number}. ${label}` }],
        [printedEntry(fields[`tools.${key}.adopted`])],
        [{ text: `${acknowledged} de ${agency.length}` }],
      ];
    }),
  };
}

/** Nothing where the plan names none. */
function dataBases({ tables }: PlanContent): readonly Piece[] {
  const rows = tables[BASES].rows.filter(({ cells }) => Object.values(cells).some((entry) => entryText(entry) !== ""));
  if (rows.length === 0) return [];
  const columns = [
    { key: "dataBase", share: 30 },
    { key: "agency", share: 30 },
    { key: "purpose", share: 40 },
  ] as const;
  return [
    { piece: "heading", level: 2, text: tableLabel(BASES) },
    {
      piece: "table",
      columns: columns.map(({ key, share }) => ({ header: ownLabel(`${BASES}.${key}`), share })),
      rows: rows.map(({ cells }) => columns.map(({ key }) => [printedEntry(cells[key])])),
    },
  ];
}
