export const settings = {
  title: "Configurações",
  language: "Idioma",
  languageHelp: "As palavras do formulário são sempre as do formulário oficial.",
  portuguese: "Português (Brasil)",
  english: "English",
  shared: "Este computador é compartilhado",
  sharedHelp: "A sessão termina quando o painel se fecha. Vale a partir da próxima entrada.",
  opens: "Abrir o painel com esta pasta de trabalho",
  opensHelp:
    "Vale da próxima vez que ela for aberta, se for salva depois da mudança, e onde o suplemento foi implantado pelo administrador.",
  opensNow: "O painel abrirá sozinho com esta pasta de trabalho. Salve-a para que isso valha.",
  opensNoMore: "O painel não abrirá mais sozinho com esta pasta de trabalho. Salve-a para que isso valha.",
  opensNotForeign: "Esta pasta de trabalho não é do Plano Digital: o painel não abre sozinho com ela.",
  account: "Conta",
  nobody: "Ninguém entrou.",
} as const;
