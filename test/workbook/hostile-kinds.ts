import { Buffer } from "node:buffer";
import { type HostileFile, hostile, MEGABYTE, withMainType, withPart, withSheet } from "./hostile-file.ts";
import { mainPart, workbookFile } from "./workbook-file.ts";
import { zipFile } from "./zip-file.ts";

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ole = (stream: string): Uint8Array => Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(stream, "utf16le")]);
const override = (type: string): string => `<Override PartName="/xl/other.bin" ContentType="${type}"/>`;

/** Files that are something else than a workbook, or carry what is never opened. */
export const HOSTILE_KINDS: readonly HostileFile[] = [
  hostile("with nothing in it", "empty-file", () => new Uint8Array()),
  hostile("over 5 MB", "too-large", () => Buffer.alloc(5 * MEGABYTE + 1, "PK\u0003\u0004")),
  hostile("of noise", "not-a-workbook", () => Buffer.from("000102030405060708090a0b", "hex")),
  hostile("that is a picture", "not-a-workbook", () => Buffer.from("89504e470d0a1a0a0000000d", "hex")),
  hostile("with a password", "password-protected", () => ole("EncryptedPackage")),
  hostile("of old Excel", "old-xls", () => ole("Workbook")),
  hostile("of old Word", "word-document", () => ole("WordDocument")),
  hostile("of old PowerPoint", "presentation", () => ole("PowerPoint Document")),
  hostile("of Word", "word-document", () =>
    withMainType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
  ),
  hostile("of PowerPoint", "presentation", () =>
    withMainType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
  ),
  hostile("of an unknown office program", "not-a-workbook", () => withMainType("application/xml")),
  hostile("of Excel in binary", "binary-workbook", () =>
    withMainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
  ),
  hostile("of LibreOffice", "open-document", () =>
    zipFile([{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true }]),
  ),
  hostile("that is a LibreOffice text", "not-a-workbook", () =>
    zipFile([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true }]),
  ),
  hostile("of XML 2003", "xml-2003", () =>
    Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
  ),
  hostile("that is a PDF", "pdf-document", () => Buffer.from("%PDF-1.7\n%âãÏÓ")),
  hostile("that is a web page", "html-page", () =>
    Buffer.from("<html><body><table><tr><td>1</td></tr></table></body></html>"),
  ),
  hostile("that is a text", "text-file", () => Buffer.from("órgão;serviço\n1;2\n")),
  hostile("that is a text in Latin-1", "text-file", () =>
    Buffer.from("órgão;serviço;descrição do serviço em português\n1;2;3\n", "latin1"),
  ),
  hostile("that is a text in UTF-16", "text-file", () => Buffer.from("\ufefforgao;servico\n1;2\n", "utf16le")),
  hostile("that is an ordinary ZIP", "plain-zip", () => zipFile([{ name: "plano.xlsx", content: "PK" }])),
  hostile("with macros", "macros", () => withPart("xl/vbaProject.bin", "x")),
  hostile("with macros elsewhere", "macros", () =>
    workbookFile({ types: override("application/vnd.ms-office.vbaProject") }),
  ),
  hostile("of the kind that may have macros", "macros", () =>
    withMainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
  ),
  hostile("with macros of Excel 4", "macros", () => withPart("xl/macrosheets/sheet1.xml", mainPart("macrosheet", ""))),
  hostile("with ActiveX controls", "active-content", () => withPart("xl/activeX/activeX1.xml", "<ax/>")),
  hostile("with ActiveX controls elsewhere", "active-content", () =>
    workbookFile({ types: override("application/vnd.ms-office.activeX+xml") }),
  ),
  hostile("with an embedded document", "embedded-object", () => withPart("xl/embeddings/oleObject1.bin", "x")),
  hostile("with an embedded document elsewhere", "embedded-object", () =>
    workbookFile({ types: override("application/vnd.openxmlformats-officedocument.oleObject") }),
  ),
  hostile("with an embedded document in a sheet", "embedded-object", () =>
    withSheet({ tail: '<oleObjects><oleObject progId="Word.Document"/></oleObjects>' }),
  ),
  hostile("with a document type", "doctype", () =>
    withPart("xl/workbook.xml", '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w>&b;</w>'),
  ),
  hostile("with a document type in a sheet", "doctype", () =>
    withPart("xl/worksheets/sheet1.xml", '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'),
  ),
];
