export const help = {
  title: "Ajuda",
  check: "O painel confere a pasta de trabalho enquanto você preenche. Aperte uma célula da lista para ir até ela.",
  severities:
    "Erros impedem o envio. Perguntas pedem que se corrija a célula ou se explique por que está certa. Avisos só informam.",
  keyboard: "F6 leva o teclado da planilha ao painel e de volta; Tab anda no painel, Enter escolhe.",
  guide: "Guia de instalação e uso",
} as const;
