import { readFile, writeFile } from "node:fs/promises";
import { escapeXml } from "../functions/src/workbook/parts/xml-element.ts";

const FONT = 'font-family="Segoe UI, system-ui, sans-serif"';

/** A piece of the picture: text that starts at `x`, or is centred on it. */
function text(x: number, y: number, words: string, size: number, more = ""): string {
  return `<text x="${x}" y="${y}" font-size="${size}" ${FONT} fill="#242424" ${more}>${escapeXml(words)}</text>`;
}

/** The icon as the ribbon has it. */
async function icon(name: string, x: number, y: number, size: number): Promise<string> {
  const drawing = await readFile(`addin/icons/${name}.svg`, "utf8");
  return drawing.replace("<svg ", `<svg x="${x}" y="${y}" width="${size}" height="${size}" `).trim();
}

const BUTTONS = [
  ["plan", "Abrir o painel", 62],
  ["check", "Conferir", 150],
  ["send", "Enviar", 224],
  ["help", "Ajuda", 292],
] as const;

/** The ribbon's group, drawn after Excel's measures: it is a drawing, and its words say so. */
export async function ribbonPicture(): Promise<string> {
  const buttons = await Promise.all(
    BUTTONS.map(async ([name, words, x]) =>
      [await icon(name, x - 16, 44, 32), text(x, 98, words, 12, 'text-anchor="middle"')].join(""),
    ),
  );
  return svg(356, 144, "Grupo Plano Digital na guia Página Inicial: Abrir o painel, Conferir, Enviar, Ajuda", [
    '<rect width="356" height="144" fill="#f5f5f5"/>',
    text(18, 20, "Página Inicial", 13, 'font-weight="600"'),
    '<path d="M18 26h84" stroke="#107c41" stroke-width="3"/>',
    '<rect x="8" y="34" width="340" height="102" rx="6" fill="#fff" stroke="#d1d1d1"/>',
    ...buttons,
    text(178, 128, "Plano Digital", 11, 'text-anchor="middle" fill-opacity="0.75"'),
  ]);
}

/** Where the pane stands beside the sheet. */
export async function panePicture(): Promise<string> {
  const lines = Array.from({ length: 7 }, (_, row) => `<path d="M0 ${64 + row * 26}h390" stroke="#e0e0e0"/>`);
  const columns = [40, 160, 280].map((x) => `<path d="M${x} 38v208" stroke="#e0e0e0"/>`);
  return svg(640, 246, "A planilha à esquerda e o painel do Plano Digital à direita", [
    '<rect width="640" height="246" fill="#fff"/>',
    '<rect width="640" height="38" fill="#f5f5f5"/>',
    text(14, 24, "Excel: plano.xlsx", 13),
    ...lines,
    ...columns,
    text(48, 82, "Nome do serviço", 12),
    '<rect x="160" y="64" width="230" height="26" fill="#fff9db" stroke="#107c41" stroke-width="2"/>',
    '<rect x="390" y="38" width="250" height="208" fill="#fafafa" stroke="#d1d1d1"/>',
    await icon("plan", 404, 50, 20),
    text(432, 65, "Plano Digital", 14, 'font-weight="600"'),
    text(404, 96, "1 erro", 13, 'font-weight="600"'),
    text(404, 118, "Serviço · Nome do serviço", 12),
    text(404, 136, "Informe o nome do serviço.", 12),
    '<rect x="404" y="204" width="84" height="28" rx="4" fill="#1351b4"/>',
    text(446, 223, "Enviar", 13, 'text-anchor="middle" style="fill:#fff"'),
  ]);
}

function svg(width: number, height: number, title: string, content: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escapeXml(title)}</title>
${content.join("\n")}
</svg>
`;
}

/** Writes both pictures of the installation guide. */
export async function drawExcel(): Promise<void> {
  await writeFile("docs/imagens/faixa-de-opcoes.svg", await ribbonPicture());
  await writeFile("docs/imagens/painel-ao-lado.svg", await panePicture());
}
