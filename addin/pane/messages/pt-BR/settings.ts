export const settings = {
  title: "Configurações",
  language: "Idioma",
  languageHelp: "As palavras do formulário são sempre as do formulário oficial.",
  portuguese: "Português (Brasil)",
  english: "English",
  shared: "Este computador é compartilhado",
  sharedHelp: "A sessão termina quando o painel se fecha. Vale a partir da próxima entrada.",
  account: "Conta",
  nobody: "Ninguém entrou.",
} as const;
