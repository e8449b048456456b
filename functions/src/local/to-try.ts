import { join } from "node:path";
import type { Language } from "../cli/command.ts";
import { RECEIVED } from "./demo/letters/live-country.ts";
import type { RunningStack } from "./running-stack.ts";

/** What to look at first in a demonstration, a line each. */
export function toTry(
  stack: RunningStack,
  country: NonNullable<RunningStack["country"]>,
): { readonly [L in Language]: readonly string[] } {
  return country === "letters" ? withLetters(stack) : withInventedCountry(stack);
}

function withInventedCountry({ page, workbooks, mailDesk }: RunningStack) {
  return {
    "pt-BR": [
      "como editora, baixe a pasta de trabalho de um serviço, preencha no Excel ou no LibreOffice e envie",
      `como ponto.focal@iec.exemplo.gov.br, envie uma pasta com erros, de ${join(workbooks, "iec")}, e veja que célula corrigir`,
      `como ponto focal, convide alguém; leia a mensagem em ${mailDesk}, onde também se rodam os lembretes da manhã`,
      `como ministério, veja o país em números, ${page}/#/painel, e baixe o consolidado inteiro`,
      `sem o Excel, o painel ao lado de uma planilha no navegador: ${page}/experimente.html`,
    ],
    en: [
      "as the editor, download a service's workbook, fill it in with Excel or LibreOffice, and send it",
      `as ponto.focal@iec.exemplo.gov.br, send a workbook with errors, of ${join(workbooks, "iec")}, and see which cell to mend`,
      `as the focal point, invite somebody; read the mail at ${mailDesk}, where the morning's reminders are run as well`,
      `as the ministry, see the country in figures, ${page}/#/painel, and download its consolidated workbook`,
      `without Excel, the taskpane beside a sheet in the browser: ${page}/experimente.html`,
    ],
  };
}

function withLetters({ page, workbooks, mailDesk }: RunningStack) {
  const received = join(workbooks, RECEIVED);
  return {
    "pt-BR": [
      `como ministério, o país em números: ${page}/#/painel`,
      `a rodada, em que metade dos órgãos enviou; quem falta, e a quem cobrar: ${page}/#/rodadas`,
      `os planos que esperam análise, os devolvidos com comentários, os corrigidos: ${page}/#/analise`,
      `as mensagens que saíram: ${mailDesk}`,
      `o catálogo real diante do que os órgãos declaram, e o que falta para as metas: ${page}/#/portal`,
      `sem o Excel, o painel ao lado de uma planilha, com um plano de ${received}: ${page}/experimente.html`,
    ],
    en: [
      `as the ministry, the country in figures: ${page}/#/painel`,
      `the round, in which half of the agencies sent; who is missing, and whom to ask: ${page}/#/rodadas`,
      `plans that wait for review, those returned with comments, those corrected: ${page}/#/analise`,
      `the mail that went out: ${mailDesk}`,
      `the real catalogue beside what agencies declare, and what is missing to the goals: ${page}/#/portal`,
      `without Excel, the taskpane beside a sheet, with a plan of ${received}: ${page}/experimente.html`,
    ],
  };
}
