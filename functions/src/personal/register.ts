import type { CollectionGroup } from "../documents/collections.ts";

/** What of one kind of document is personal, as the register of personal data says it (`docs/dados-pessoais.md`). */
export interface RegisterEntry {
  /** In Portuguese, as people are told of it. */
  readonly what: string;
  /**
   * The fields that hold personal data, `*` for any name or position; none where a document holds none. A test fills a
   * store and fails on personal data in a field that is not here.
   */
  readonly fields: readonly string[];
  /** Whose data, and which. */
  readonly whose: string;
  /** What it is for. */
  readonly why: string;
  /** The article of the law (Lei nº 13.709/2018) that it is kept by. */
  readonly basis: string;
  /** How long. */
  readonly kept: string;
}

const PUBLIC_POLICY = "art. 7º, III, e art. 23: execução de política pública (Decreto nº 8.936/16)";
const LEGAL_DUTY = "art. 7º, II: dever legal de guardar e de prestar contas do que foi recebido";
const WHILE_PLAN = "enquanto o plano existir; sai com a eliminação";

const ACCEPTANCE = ["by.name", "source", "findings.*.values.**", "explanations.*.text"];

/** The register: every kind of document there is. */
export const personalRegister: { readonly [group: CollectionGroup]: RegisterEntry } = {
  agencies: {
    what: "Órgãos",
    fields: ["name", ...ACCEPTANCE.map((field) => `workbook.${field}`)],
    whose: "quem enviou o plano de trabalho do órgão: nome, e o que escreveu nas explicações",
    why: "dizer ao órgão e ao ministério quem enviou",
    basis: PUBLIC_POLICY,
    kept: "enquanto o órgão participar; sai com a eliminação",
  },
  "agencies/revisions": {
    what: "Planos de trabalho recebidos",
    fields: [...ACCEPTANCE, "content.fields.*.value", "content.fields.*.raw", "content.tables.*.columns.**"],
    whose: "pontos focais: nome, e-mail, telefone, área; quem indicou; quem enviou",
    why: "saber quem responde por cada tema no órgão, e provar o que foi recebido",
    basis: `${PUBLIC_POLICY}; ${LEGAL_DUTY}`,
    kept: "para sempre, como prova do recebimento; os dados de uma pessoa saem com a eliminação",
  },
  plans: {
    what: "Planos",
    fields: [
      ...ACCEPTANCE,
      "service",
      "watch.owner.**",
      "watch.executiveSecretariat.**",
      "watch.actions.*.action",
      "review.last.by.name",
      "review.last.reason",
      "review.confirmations.**",
      "watch.actions.*.key",
    ],
    whose: "“dono” do serviço e representantes da Secretaria Executiva: nome e e-mail; quem enviou",
    why: "avisar dos prazos a quem responde por eles",
    basis: PUBLIC_POLICY,
    kept: WHILE_PLAN,
  },
  "plans/revisions": {
    what: "Planos recebidos, revisão por revisão",
    fields: [...ACCEPTANCE, "content.fields.*.value", "content.fields.*.raw", "content.tables.*.columns.**"],
    whose:
      "representantes, “dono” do serviço e quem aprova: nome, e-mail, telefone, cargo; quem enviou; o que alguém escreveu em outros campos",
    why: "firmar o compromisso do órgão, e provar o que foi recebido",
    basis: `${PUBLIC_POLICY}; ${LEGAL_DUTY}`,
    kept: "para sempre, como prova do recebimento; os dados de uma pessoa saem com a eliminação",
  },
  "plans/comments": {
    what: "Comentários da análise",
    fields: ["text", "said", "by.name", "settled.by.name", "settled.answer"],
    whose: "quem comentou e quem respondeu: nome; o que escreveram, e o que a célula dizia",
    why: "dizer ao órgão o que falta, na célula em que falta",
    basis: PUBLIC_POLICY,
    kept: WHILE_PLAN,
  },
  rows: {
    what: "Linhas consolidadas",
    fields: ["workbook.**", "plans.**", "people.**", "workbookPeople.**"],
    whose:
      "“dono” do serviço, representantes e pontos focais, titulares e suplentes: nome e e-mail; presidência do comitê: nome",
    why: "mostrar ao ministério, e ao próprio órgão, quem responde por cada plano e cada tema",
    basis: PUBLIC_POLICY,
    kept: WHILE_PLAN,
  },
  receipts: {
    what: "Protocolos",
    fields: ["answer.findings.*.values.**"],
    whose: "o que os apontamentos citam do plano",
    why: "responder outra vez o mesmo a quem repete um envio",
    basis: LEGAL_DUTY,
    kept: "para sempre; os dados de uma pessoa saem com a eliminação",
  },
  events: {
    what: "Histórico do que foi feito",
    fields: ["by.name", "details.**"],
    whose: "quem fez cada coisa: nome; de quem foi convidado ou mudado: e-mail e nome",
    why: "auditoria",
    basis: LEGAL_DUTY,
    kept: "para sempre; os dados de uma pessoa saem com a eliminação",
  },
  users: {
    what: "Pessoas com acesso",
    fields: ["email", "name"],
    whose: "quem foi convidado: nome e e-mail institucional",
    why: "deixar entrar só quem foi convidado",
    basis: PUBLIC_POLICY,
    kept: "enquanto tiver acesso, e desativada até a eliminação",
  },
  catalogues: {
    what: "Catálogo de serviços do Portal",
    fields: [],
    whose: "de ninguém",
    why: "preencher planos e comparar com o Portal",
    basis: "não há dado pessoal",
    kept: "até a próxima importação",
  },
  letters: {
    what: "Cartas de serviço do Portal",
    fields: ["**"],
    whose: "contatos institucionais que o próprio Portal publica",
    why: "preencher planos e comparar com o Portal",
    basis: "art. 7º, § 4º: tornados públicos; corrigem-se no Portal",
    kept: "até a próxima importação",
  },
  reconciliations: {
    what: "Decisões sobre diferenças com o Portal",
    fields: ["decisions.**", "links.**"],
    whose: "quem decidiu: nome; o que escreveu",
    why: "não perguntar outra vez o que já foi explicado",
    basis: PUBLIC_POLICY,
    kept: WHILE_PLAN,
  },
  rounds: {
    what: "Rodadas de coleta",
    fields: ["opened.by.name", "note", "request.**"],
    whose: "quem abriu: nome",
    why: "dizer quem pediu o quê, e até quando",
    basis: PUBLIC_POLICY,
    kept: "para sempre; os dados de uma pessoa saem com a eliminação",
  },
  "rounds/shares": {
    what: "O que cada rodada espera de um órgão",
    fields: ["expectations.*.waiver.**", "expectations.*.declaration.**", "expectations.*.service"],
    whose: "quem dispensou ou declarou que não há o que enviar: nome; o motivo que escreveu",
    why: "dizer por que algo não foi enviado",
    basis: PUBLIC_POLICY,
    kept: "para sempre; os dados de uma pessoa saem com a eliminação",
  },
  work: {
    what: "O que um órgão está preenchendo",
    fields: ["workbooks.**"],
    whose: "quem abriu ou conferiu uma pasta de trabalho por último: nome",
    why: "distinguir o que foi começado do que nem foi aberto",
    basis: PUBLIC_POLICY,
    kept: "até o envio seguinte; sai com a eliminação",
  },
  visits: {
    what: "Oficinas e visitas técnicas",
    fields: [
      "subject",
      "service",
      "note",
      "meeting.**",
      "history.*.by.name",
      "history.*.reason",
      "history.*.meeting.**",
    ],
    whose: "quem pediu e quem respondeu: nome; quem conduz: nome e e-mail; o que escreveram",
    why: "combinar a data, e dizer às duas partes o que foi combinado",
    basis: PUBLIC_POLICY,
    kept: "para sempre, como histórico; os dados de uma pessoa saem com a eliminação",
  },
  snapshots: {
    what: "Meses fechados",
    fields: ["begun.by.name", "closed.by.name", "reason"],
    whose: "quem fechou: nome",
    why: "dizer quem publicou as figuras de um mês",
    basis: LEGAL_DUTY,
    kept: "para sempre; o nome sai com a eliminação",
  },
  "snapshots/parts": {
    what: "Planos e figuras de um mês fechado",
    fields: ["workbook.record.**", "plans.*.record.**"],
    whose: "quem um texto livre do plano citar; nem “dono” do serviço nem pontos focais são guardados",
    why: "achar sempre de que planos uma figura publicada foi feita",
    basis: LEGAL_DUTY,
    kept: "para sempre; os dados de uma pessoa saem com a eliminação, e o resumo publicado continua valendo",
  },
  gatherings: {
    what: "O que vai no próximo resumo de cada pessoa",
    fields: ["recipient.**", "items.*.owner.**", "items.*.service", "items.*.action"],
    whose: "quem recebe lembretes: nome e e-mail",
    why: "avisar dos prazos numa só mensagem por dia",
    basis: PUBLIC_POLICY,
    kept: "até a mensagem sair, no dia útil seguinte",
  },
  reminders: {
    what: "Configuração dos lembretes",
    fields: [],
    whose: "de ninguém",
    why: "saber que órgãos estão em pausa",
    basis: "não há dado pessoal",
    kept: "enquanto o sistema existir",
  },
  outbox: {
    what: "Mensagens",
    fields: ["to", "message.**", "headers.**", "dispatch.name", "dispatch.reason.detail", "basis.**"],
    whose: "quem recebe: nome e e-mail; quem a mensagem cita",
    why: "entregar uma vez só, e saber o que foi entregue",
    basis: PUBLIC_POLICY,
    kept: "para sempre; com a eliminação ficam só a data e a situação",
  },
  addresses: {
    what: "Endereços de e-mail",
    fields: ["address", "failure.detail"],
    whose: "quem recebe: e-mail",
    why: "uma mensagem por dia, e não insistir num endereço que não existe",
    basis: PUBLIC_POLICY,
    kept: "enquanto se escreve para ele; apagado com a eliminação",
  },
  erasures: {
    what: "Eliminações",
    fields: ["traces.**"],
    whose: "a pessoa cujos dados estão sendo eliminados",
    why: "retomar uma eliminação que parou no meio, e provar que foi feita",
    basis: "art. 16, I, e art. 18, VI: cumprir e provar a eliminação",
    kept: "os dados, até a eliminação acabar; que houve uma, para sempre, sob um resumo do endereço",
  },
};
