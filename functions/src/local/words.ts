import type { Bilingual } from "../cli/command.ts";

/** What is said of each step that takes its time. */
export const WORDS = {
  building: { "pt-BR": "Construindo a página e as funções…", en: "Building the page and the functions…" },
  starting: {
    "pt-BR": "Subindo os emuladores do Firebase (uns dez segundos)…",
    en: "Starting Firebase's emulators (some ten seconds)…",
  },
  people: { "pt-BR": "Primeira vez: criando as contas…", en: "First time: making the accounts…" },
  letters: { "pt-BR": "Importando cartas de serviço inventadas…", en: "Importing invented service letters…" },
  readingLetters: { "pt-BR": "Lendo as cartas de serviço…", en: "Reading the service letters…" },
  realLetters: { "pt-BR": "Importando as cartas de serviço…", en: "Importing the service letters…" },
  importing: { "pt-BR": "Importando", en: "Importing" },
  weeks: {
    "pt-BR": "Vivendo seis semanas com os órgãos das cartas: rodada, envios, lembretes, análise (um ou dois minutos)…",
    en: "Living six weeks with the agencies of the letters: round, submissions, reminders, review (one or two minutes)…",
  },
  living: { "pt-BR": "Vivendo", en: "Living" },
  country: { "pt-BR": "Enviando os planos de um país inventado…", en: "Sending the plans of an invented country…" },
  round: { "pt-BR": "Abrindo uma rodada de coleta…", en: "Opening a collection round…" },
  reviewing: { "pt-BR": "Analisando alguns deles…", en: "Reviewing some of them…" },
  sending: { "pt-BR": "Enviando", en: "Sending" },
  waking: { "pt-BR": "Acordando as funções…", en: "Waking the functions…" },
  morningRan: {
    "pt-BR": "Os lembretes de hoje foram preparados e entregues. Em sábado, domingo ou feriado nada sai.",
    en: "Today's reminders were prepared and delivered. On a Saturday, a Sunday or a holiday nothing leaves.",
  },
  morningFailed: {
    "pt-BR": "Os lembretes não rodaram até o fim: veja o registro dos emuladores.",
    en: "The reminders did not run to their end: see the emulators' log.",
  },
  stopping: { "pt-BR": "Parando…", en: "Stopping…" },
} as const satisfies { readonly [name: string]: Bilingual };
