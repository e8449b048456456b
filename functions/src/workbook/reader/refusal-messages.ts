import type { Refusal, RefusalCode } from "./refusal.ts";

export type RefusalLanguage = "pt-BR" | "en";

type Sentences = Readonly<Record<RefusalLanguage, string>>;

const SAVE_AGAIN_PT =
  "Abra-o no Excel, use “Salvar como”, escolha “Pasta de Trabalho do Excel (.xlsx)” e envie o novo arquivo.";
const SAVE_AGAIN_EN = "Open it in Excel, choose “Save As”, “Excel Workbook (.xlsx)”, and send the new file.";
const DAMAGED_PT = "Envie-o de novo; se o aviso voltar, abra-o no Excel, salve uma cópia em .xlsx e envie a cópia.";
const DAMAGED_EN = "Send it again; if this message returns, open it in Excel, save a copy as .xlsx and send the copy.";
const TEMPLATE_PT = "Copie as respostas para um modelo novo da planilha e envie o modelo preenchido.";
const TEMPLATE_EN = "Copy the answers into a new template of the workbook and send that.";

/** What is wrong and what to do, for the person who sent the file. */
const SENTENCES: Readonly<Record<RefusalCode, Sentences>> = {
  "empty-file": {
    "pt-BR": "O arquivo está vazio. Confira se ele foi salvo até o fim e envie-o de novo.",
    en: "The file is empty. Check that it was saved completely and send it again.",
  },
  "too-large": {
    "pt-BR": "O arquivo passa de 5 MB. Retire imagens e abas que não são do formulário e envie-o de novo.",
    en: "The file is over 5 MB. Remove pictures and sheets that are not part of the form and send it again.",
  },
  "not-a-workbook": {
    "pt-BR": `O arquivo não é uma planilha do Excel. ${SAVE_AGAIN_PT}`,
    en: `The file is not an Excel workbook. ${SAVE_AGAIN_EN}`,
  },
  "password-protected": {
    "pt-BR":
      "O arquivo está protegido por senha de abertura. No Excel, em Arquivo › Informações › Proteger Pasta de Trabalho, retire a senha, salve e envie-o de novo.",
    en: "The file is protected by a password. In Excel, under File › Info › Protect Workbook, remove the password, save and send it again.",
  },
  "old-xls": {
    "pt-BR": `O arquivo está no formato antigo do Excel (.xls). ${SAVE_AGAIN_PT}`,
    en: `The file is in Excel's old format (.xls). ${SAVE_AGAIN_EN}`,
  },
  "binary-workbook": {
    "pt-BR": `O arquivo está no formato binário do Excel (.xlsb). ${SAVE_AGAIN_PT}`,
    en: `The file is in Excel's binary format (.xlsb). ${SAVE_AGAIN_EN}`,
  },
  "xml-2003": {
    "pt-BR": `O arquivo é uma Planilha XML 2003. ${SAVE_AGAIN_PT}`,
    en: `The file is an XML Spreadsheet 2003. ${SAVE_AGAIN_EN}`,
  },
  "open-document": {
    "pt-BR":
      "O arquivo está no formato do LibreOffice (.ods). No LibreOffice, use “Salvar como”, escolha “Excel 2007-365 (.xlsx)” e envie o novo arquivo.",
    en: "The file is in LibreOffice's format (.ods). In LibreOffice, choose “Save As”, “Excel 2007-365 (.xlsx)”, and send the new file.",
  },
  "word-document": {
    "pt-BR": "O arquivo é um documento do Word. Preencha e envie a planilha do Excel do formulário.",
    en: "The file is a Word document. Fill in and send the form's Excel workbook.",
  },
  presentation: {
    "pt-BR": "O arquivo é uma apresentação. Preencha e envie a planilha do Excel do formulário.",
    en: "The file is a presentation. Fill in and send the form's Excel workbook.",
  },
  "pdf-document": {
    "pt-BR": "O arquivo é um PDF. Envie a própria planilha do Excel (.xlsx), não a sua impressão.",
    en: "The file is a PDF. Send the Excel workbook (.xlsx) itself, not its printout.",
  },
  "html-page": {
    "pt-BR": `O arquivo é uma página da internet com nome de planilha. ${SAVE_AGAIN_PT}`,
    en: `The file is a web page named like a workbook. ${SAVE_AGAIN_EN}`,
  },
  "text-file": {
    "pt-BR": "O arquivo é um texto (CSV ou semelhante). Preencha e envie a planilha do Excel do formulário (.xlsx).",
    en: "The file is plain text (CSV or the like). Fill in and send the form's Excel workbook (.xlsx).",
  },
  "plain-zip": {
    "pt-BR": "O arquivo é um ZIP comum, não uma planilha. Descompacte-o e envie a planilha que está dentro dele.",
    en: "The file is an ordinary ZIP, not a workbook. Unpack it and send the workbook inside.",
  },
  macros: {
    "pt-BR": `A planilha contém macros, que não são aceitas. ${SAVE_AGAIN_PT}`,
    en: `The workbook contains macros, which are not accepted. ${SAVE_AGAIN_EN}`,
  },
  "active-content": {
    "pt-BR": `A planilha contém controles ActiveX, que não são aceitos. Retire-os ou faça assim: ${TEMPLATE_PT}`,
    en: `The workbook contains ActiveX controls, which are not accepted. Remove them, or: ${TEMPLATE_EN}`,
  },
  "embedded-object": {
    "pt-BR":
      "A planilha traz outro documento incorporado, o que não é aceito. Apague o objeto incorporado, salve e envie-a de novo.",
    en: "The workbook has another document embedded in it, which is not accepted. Delete the embedded object, save and send it again.",
  },
  doctype: {
    "pt-BR": `A planilha contém uma declaração (DOCTYPE) que nenhum editor de planilhas escreve. ${SAVE_AGAIN_PT}`,
    en: `The workbook contains a declaration (DOCTYPE) that no spreadsheet program writes. ${SAVE_AGAIN_EN}`,
  },
  zip64: {
    "pt-BR": `O arquivo foi compactado no formato ZIP64, próprio de arquivos gigantes. ${SAVE_AGAIN_PT}`,
    en: `The file is packed as ZIP64, meant for giant files. ${SAVE_AGAIN_EN}`,
  },
  "encrypted-entry": {
    "pt-BR": "O conteúdo do arquivo está cifrado. Envie a planilha sem senha.",
    en: "The content of the file is encrypted. Send the workbook without a password.",
  },
  "unsupported-compression": {
    "pt-BR": `O arquivo usa uma compactação que o Excel não usa. ${SAVE_AGAIN_PT}`,
    en: `The file uses a compression that Excel does not. ${SAVE_AGAIN_EN}`,
  },
  "duplicate-entry": {
    "pt-BR": `O arquivo traz duas vezes a mesma parte e não se sabe qual vale. ${SAVE_AGAIN_PT}`,
    en: `The file holds the same part twice, and which one counts is unknown. ${SAVE_AGAIN_EN}`,
  },
  "overlapping-entries": {
    "pt-BR": `As partes do arquivo se sobrepõem, como num arquivo feito para enganar. ${SAVE_AGAIN_PT}`,
    en: `The parts of the file overlap, as in a file made to deceive. ${SAVE_AGAIN_EN}`,
  },
  "unsafe-path": {
    "pt-BR": `O arquivo traz um nome de parte que aponta para fora dele. ${SAVE_AGAIN_PT}`,
    en: `The file names a part that lies outside it. ${SAVE_AGAIN_EN}`,
  },
  "too-many-entries": {
    "pt-BR": `O arquivo tem partes demais para um formulário. ${TEMPLATE_PT}`,
    en: `The file has too many parts for a form. ${TEMPLATE_EN}`,
  },
  "entry-too-large": {
    "pt-BR": `Uma parte do arquivo passa de 5 MB descompactada. ${TEMPLATE_PT}`,
    en: `One part of the file is over 5 MB when unpacked. ${TEMPLATE_EN}`,
  },
  "total-too-large": {
    "pt-BR": `O arquivo passa de 20 MB descompactado. ${TEMPLATE_PT}`,
    en: `The file is over 20 MB when unpacked. ${TEMPLATE_EN}`,
  },
  ratio: {
    "pt-BR": `Uma parte do arquivo cresce demais ao ser descompactada, como num arquivo feito para travar sistemas. ${TEMPLATE_PT}`,
    en: `One part of the file grows too much when unpacked, as in a file made to choke systems. ${TEMPLATE_EN}`,
  },
  "size-mismatch": {
    "pt-BR": `O arquivo está danificado: o tamanho de uma parte não confere com o declarado. ${DAMAGED_PT}`,
    en: `The file is damaged: one part is not as large as declared. ${DAMAGED_EN}`,
  },
  truncated: {
    "pt-BR": `O arquivo está incompleto, como se o envio ou a cópia tivesse parado no meio. ${DAMAGED_PT}`,
    en: `The file is incomplete, as if it had stopped half-way while being sent or copied. ${DAMAGED_EN}`,
  },
  checksum: {
    "pt-BR": `O arquivo está danificado: uma parte não confere com a sua soma de verificação. ${DAMAGED_PT}`,
    en: `The file is damaged: one part does not match its checksum. ${DAMAGED_EN}`,
  },
  "missing-part": {
    "pt-BR": `Falta uma parte da planilha dentro do arquivo. ${DAMAGED_PT}`,
    en: `A part of the workbook is missing from the file. ${DAMAGED_EN}`,
  },
  "malformed-xml": {
    "pt-BR": `Uma parte da planilha está escrita com erro e não pode ser lida. ${DAMAGED_PT}`,
    en: `A part of the workbook is not well-formed and cannot be read. ${DAMAGED_EN}`,
  },
  "nested-too-deep": {
    "pt-BR": `Uma parte da planilha tem níveis demais, como num arquivo feito para travar sistemas. ${TEMPLATE_PT}`,
    en: `A part of the workbook is nested too deep, as in a file made to choke systems. ${TEMPLATE_EN}`,
  },
  "unsupported-encoding": {
    "pt-BR": `Uma parte da planilha não está em UTF-8, a codificação que o Excel usa. ${SAVE_AGAIN_PT}`,
    en: `A part of the workbook is not in UTF-8, the encoding that Excel uses. ${SAVE_AGAIN_EN}`,
  },
  "unexpected-content": {
    "pt-BR": `A planilha contém algo que o Excel não escreveria, e lê-la assim poderia perder respostas. ${SAVE_AGAIN_PT}`,
    en: `The workbook contains something that Excel would not write, and answers could be lost by reading it. ${SAVE_AGAIN_EN}`,
  },
  "malformed-reference": {
    "pt-BR": `A planilha aponta para uma célula, um texto ou um formato que não existe. ${SAVE_AGAIN_PT}`,
    en: `The workbook refers to a cell, a text or a format that does not exist. ${SAVE_AGAIN_EN}`,
  },
  "malformed-value": {
    "pt-BR": `Um valor da planilha está escrito de um modo que o Excel não escreveria. ${SAVE_AGAIN_PT}`,
    en: `A value of the workbook is written in a way that Excel would not write. ${SAVE_AGAIN_EN}`,
  },
  "duplicate-cell": {
    "pt-BR": `A mesma célula aparece duas vezes no arquivo e não se sabe qual vale. ${SAVE_AGAIN_PT}`,
    en: `The same cell appears twice in the file, and which one counts is unknown. ${SAVE_AGAIN_EN}`,
  },
  "duplicate-name": {
    "pt-BR": `Duas abas, dois nomes definidos ou duas tabelas têm o mesmo nome. ${SAVE_AGAIN_PT}`,
    en: `Two sheets, two defined names or two tables have the same name. ${SAVE_AGAIN_EN}`,
  },
  "too-many-cells": {
    "pt-BR": `A planilha tem células preenchidas demais para um formulário (20 mil por aba). ${TEMPLATE_PT}`,
    en: `The workbook has too many filled cells for a form (20,000 a sheet). ${TEMPLATE_EN}`,
  },
  "too-many-names": {
    "pt-BR": `A planilha tem mais de 5 mil nomes definidos ou tabelas. ${TEMPLATE_PT}`,
    en: `The workbook has over 5,000 defined names or tables. ${TEMPLATE_EN}`,
  },
  "too-many-merges": {
    "pt-BR": `A planilha tem células mescladas demais, umas sobre as outras. ${TEMPLATE_PT}`,
    en: `The workbook has too many merged cells, one over the other. ${TEMPLATE_EN}`,
  },
  "text-too-long": {
    "pt-BR":
      "Um texto da planilha passa do que cabe numa célula do Excel (32.767 caracteres). Encurte-o e envie-a de novo.",
    en: "A text of the workbook is longer than an Excel cell can hold (32,767 characters). Shorten it and send it again.",
  },
  unreadable: {
    "pt-BR": `Não conseguimos ler esta planilha. ${TEMPLATE_PT}`,
    en: `We could not read this workbook. ${TEMPLATE_EN}`,
  },
};

/** What is wrong with a file, where, and what to do about it, in the language asked for. */
export function refusalSentence(refusal: Refusal, language: RefusalLanguage): string {
  const sentence = SENTENCES[refusal.code][language];
  if (refusal.detail === undefined) return sentence;
  // The detail comes from the file: it is shown as a quotation, with nothing that could disturb a terminal or a page.
  const detail = refusal.detail.replace(/[\p{C}<>]/gu, "�");
  return `${sentence} (${language === "pt-BR" ? "onde" : "where"}: ${detail})`;
}
