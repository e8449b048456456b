import { escapedHtml } from "./escaped-html.ts";

/**
 * The look of a mail. Colours stand on each element, for programs that know no style sheet; the sheet turns them round in
 * the dark and narrows the margins on a telephone, for those that do. Layout is by tables, which Outlook needs, and
 * those are hidden from whoever has the mail read aloud.
 */
const SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .bg { background: #101418 !important; }
  .card { background: #1b2128 !important; }
  .ink { color: #e9edf1 !important; }
  .soft { color: #b3bcc6 !important; }
  .brand { color: #8fb8ff !important; }
  .late { color: #ffa79a !important; }
  .line { border-color: #3a434d !important; }
  .button { background: #2a5fc4 !important; }
}
@media (max-width: 480px) {
  .outer { padding: 0 !important; }
  .card { padding: 20px 16px !important; }
}`;

const FONT = "font-family:Arial,Helvetica,sans-serif";

/** A whole mail around its body. `title` is what a program reads out as the document's name. */
export function mailPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapedHtml(title)}</title>
<style>${SHEET}
</style>
</head>
<body class="bg" style="margin:0;padding:0;background:#f3f5f8">
<table role="presentation" class="bg" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f5f8"><tr><td class="outer" align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr><td class="card ink" style="padding:28px 24px;background:#ffffff;border-top:4px solid #1351b4;${FONT};color:#1c1c1c;text-align:left">
<p class="brand" style="margin:0 0 20px;font-size:18px;line-height:24px;font-weight:bold;color:#1351b4">Plano Digital</p>
${body}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

/** A paragraph of plain text. */
export function paragraph(text: string): string {
  return `<p class="ink" style="margin:0 0 16px;font-size:16px;line-height:24px;color:#1c1c1c">${escapedHtml(text)}</p>`;
}

/** A paragraph in small print; long addresses break rather than widen the page. */
export function smallPrint(text: string): string {
  return `<p class="soft" style="margin:0 0 12px;font-size:13px;line-height:20px;color:#555555;overflow-wrap:anywhere">${escapedHtml(text)}</p>`;
}

/** A heading; of level 1 there is one in a mail. */
export function heading(level: 1 | 2, html: string): string {
  const size = level === 1 ? "20px;line-height:28px" : "16px;line-height:24px";
  return `<h${level} class="ink" style="margin:0 0 ${level === 1 ? 16 : 4}px;font-size:${size};color:#1c1c1c;overflow-wrap:anywhere">${html}</h${level}>`;
}

/** A link among words. */
export function anchor(address: string, words: string): string {
  return `<a class="brand" href="${escapedHtml(address)}" style="color:#1351b4">${escapedHtml(words)}</a>`;
}

/** A link that is the thing to do; a table, so that Outlook fills it. */
export function button(address: string, words: string): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px"><tr><td class="button" style="background:#1351b4;border-radius:4px"><a href="${escapedHtml(address)}" style="display:inline-block;padding:12px 24px;font-size:16px;font-weight:bold;color:#ffffff;text-decoration:none">${escapedHtml(words)}</a></td></tr></table>`;
}

/** What a row of a table of deadlines says. */
export interface DeadlineRow {
  readonly what: string;
  readonly when: string;
  readonly more: string;
  readonly late: boolean;
}

/** A table of what is due, with headings that are read aloud with each cell; `caption` names it to those who hear it. */
export function deadlineTable(caption: string, rows: readonly DeadlineRow[]): string {
  const head = `<th class="soft line" scope="col" style="${CELL};font-size:13px;text-align:left;color:#555555">`;
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" aria-label="${escapedHtml(caption)}" style="margin:0 0 24px;border-collapse:collapse"><tr>${head}Ação</th>${head}Prazo</th></tr>
${rows.map(row).join("\n")}
</table>`;
}

const CELL = "padding:8px 8px 8px 0;border-bottom:1px solid #dfe3e8;vertical-align:top";

function row({ what, when, more, late }: DeadlineRow): string {
  const colour = late ? "#b3261e" : "#1c1c1c";
  return `<tr><td class="ink line" style="${CELL};font-size:15px;color:#1c1c1c;overflow-wrap:anywhere">${escapedHtml(what)}<br><span class="soft" style="font-size:13px;color:#555555">${escapedHtml(more)}</span></td><td class="${late ? "late" : "ink"} line" width="32%" style="${CELL};font-size:15px;font-weight:bold;color:${colour}">${escapedHtml(when)}</td></tr>`;
}
