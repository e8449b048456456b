import type { IParagraphStyleOptions, IStylesOptions } from "docx";

/** Measures of the page, in twips (twentieths of a point): A4 with the margins of official letters. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { left: 1_418, right: 1_134, top: 1_304, bottom: 1_361, header: 567, footer: 510 },
} as const;

/** How wide what stands on a page may be, in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** Dark enough on white, and on the grey of headers, for everybody to read: 7:1 at the least. */
export const colours = {
  text: "000000",
  heading: "1F3864",
  quiet: "4D4D4D",
  mark: "8A1414",
  shade: "E7ECF4",
  rule: "7F7F7F",
};

const FONT = "Calibri";
/** The distance of a level of Annex I from the one above, in twips. */
const STEP = 425;

/** The styles of the document's own, by what they are for; names are what Word lists them by. */
export const styleIds = {
  instruction: "Instrucao",
  bullet: "Marcador",
  caption: "TituloDoAnexo",
  clause: "Ferramenta",
  item: "Responsavel",
  subitem: "Responsabilidade",
  cell: "Celula",
  header: "CabecalhoDeTabela",
  label: "Rotulo",
  gap: "Intervalo",
  mark: "Ressalva",
  signatureLine: "LinhaDeAssinatura",
  signature: "Assinatura",
  footer: "RodapeDoPlano",
} as const;

const ownStyles: readonly IParagraphStyleOptions[] = [
  style(
    styleIds.instruction,
    "Instrução",
    { italics: true, size: 19, color: colours.quiet },
    { spacing: { after: 120 } },
  ),
  style(styleIds.bullet, "Marcador", {}, { spacing: { after: 120 }, contextualSpacing: true, keepNext: true }),
  style(
    styleIds.caption,
    "Título do anexo",
    { bold: true, size: 24 },
    { alignment: "center", spacing: { after: 200 }, keepNext: true },
  ),
  style(
    styleIds.clause,
    "Ferramenta",
    { bold: true },
    { ...hanging(0), spacing: { before: 200, after: 80 }, keepNext: true },
  ),
  style(styleIds.item, "Responsável", {}, { ...hanging(1), spacing: { before: 60, after: 60 }, keepNext: true }),
  style(styleIds.subitem, "Responsabilidade", {}, { ...hanging(2), spacing: { after: 60 }, alignment: "both" }),
  style(styleIds.cell, "Célula", { size: 20 }, { spacing: { before: 30, after: 30 } }),
  style(
    styleIds.header,
    "Cabeçalho de tabela",
    { size: 20, bold: true, color: colours.heading },
    { spacing: { before: 50, after: 50 } },
  ),
  style(styleIds.label, "Rótulo", { size: 20, bold: true }, { spacing: { before: 30, after: 30 } }),
  style(styleIds.gap, "Intervalo", { size: 8 }, { spacing: { before: 0, after: 0 } }),
  style(
    styleIds.mark,
    "Ressalva",
    { bold: true, color: colours.mark, size: 20 },
    { alignment: "center", spacing: { after: 100 } },
  ),
  style(
    styleIds.signatureLine,
    "Linha de assinatura",
    { bold: true },
    {
      alignment: "center",
      indent: { left: 2_000, right: 2_000 },
      spacing: { before: 1_100, after: 0 },
      border: { top: { style: "single", size: 6, space: 4, color: colours.text } },
      keepNext: true,
      keepLines: true,
    },
  ),
  style(
    styleIds.signature,
    "Assinatura",
    { size: 20 },
    { alignment: "center", indent: { left: 2_000, right: 2_000 }, spacing: { after: 0 }, keepLines: true },
  ),
  style(styleIds.footer, "Rodapé do plano", { size: 15, color: colours.quiet }, { spacing: { after: 0 } }),
];

/** Every style of the document: Word's own title and headings, so that its outline can be walked, and those above. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: colours.text, language: { value: "pt-BR", eastAsia: "pt-BR" } },
      paragraph: { spacing: { after: 120, line: 259 } },
    },
    title: {
      run: { font: FONT, size: 30, bold: true, color: colours.heading },
      paragraph: { alignment: "center", spacing: { before: 0, after: 240 } },
    },
    heading1: {
      run: { font: FONT, size: 25, bold: true, color: colours.heading },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: FONT, size: 22, bold: true, color: colours.heading },
      paragraph: { spacing: { before: 220, after: 120 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: ownStyles,
};

function style(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions["run"]>,
  paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>,
): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}

/** The number of a line stands out to the left of its words. */
function hanging(level: number) {
  return { indent: { left: STEP * (level + 1), hanging: STEP } } as const;
}
