import { formatDate } from "../../calendar/civil-date.ts";
import type { WantedRecords } from "../consolidate-wanted.ts";
import type { Consolidated } from "../consolidated.ts";
import { scopeInWords } from "./scope-words.ts";
import { counted } from "./words.ts";

/**
 * As of when consolidated tables are, and what alone is in them: `Posição em 22/11/2026, 14:05 · 120 planos de 8 órgãos ·
 * somente …`.
 *
 * @param time `14:05`, when what they show was read.
 */
export function positionInWords({ today, headline }: Consolidated, time: string, wanted: WantedRecords): string {
  const plans = counted(headline.plans, "plano", "planos");
  const agencies = counted(headline.agencies, "órgão", "órgãos");
  const scope = scopeInWords(wanted);
  return `Posição em ${formatDate(today)}, ${time} · ${plans} de ${agencies}${scope === null ? "" : ` · somente ${scope}`}`;
}

/** What stands over a table while it is being written anew, and for as long as that did not come to its end. */
export function unfinishedInWords(day: string, time: string): string {
  return `ATUALIZAÇÃO NÃO CONCLUÍDA, iniciada em ${formatDate(day)}, ${time}: parte das linhas pode ser de antes. Clique em Atualizar no painel Plano Digital para concluir.`;
}

/** What stands in a row that is not in the figures any more. */
export function goneInWords(day: string): string {
  return `Fora da seleção desde ${formatDate(day)}`;
}
