export const verify = {
  title: "Verificar protocolo",
  lead: "Confira se um protocolo existe, ou se uma pasta de trabalho é a que foi recebida. Não é preciso entrar, e nada do conteúdo é mostrado.",
  number: "Número do protocolo",
  numberHelp: "Como em 2026-7K3M-9QXD-4TBV.",
  submit: "Verificar",
  or: "ou",
  file: "Pasta de trabalho (.xlsx)",
  fileHelp: "O arquivo é lido e esquecido.",
  working: "Verificando…",
  outcomes: {
    genuine: "É autêntica: o conteúdo é exatamente o que foi recebido.",
    erased: "É autêntica, a não ser por dados pessoais que foram eliminados depois do recebimento.",
    received: "O protocolo existe.",
    changed: "Foi alterada: o protocolo existe, mas o conteúdo não é o que foi recebido.",
    unknown: "Este protocolo não existe. Confira o número.",
    withoutReceipt:
      "A pasta de trabalho não traz protocolo: nunca foi enviada, ou não é a que foi devolvida com o protocolo.",
  },
  receivedAt: "Recebido em {moment}",
  latest: "É a revisão mais recente.",
  notLatest: "Há uma revisão mais recente.",
} as const;
