/** An item of a drop-down: the code the program keeps and the words people pick. */
export interface ListItem {
  readonly code: string;
  readonly label: string;
  /** Other ways people write it; case and accents never matter. */
  readonly synonyms?: readonly string[];
}

/** The lists behind the drop-downs, in the order they are shown. */
export const lists = {
  /** Channels of service; the Portal's many kinds of web page are one channel here. */
  channels: [
    { code: "web", label: "Web", synonyms: ["internet", "site", "online", "on-line", "web (internet)", "portal"] },
    { code: "mobileApp", label: "Aplicativo móvel", synonyms: ["aplicativo", "app", "celular"] },
    { code: "email", label: "E-mail", synonyms: ["email", "correio eletrônico"] },
    { code: "telephone", label: "Telefone", synonyms: ["fone", "tel", "central de atendimento", "ligação"] },
    { code: "inPerson", label: "Presencial", synonyms: ["balcão", "atendimento presencial", "pessoalmente"] },
    { code: "post", label: "Postal", synonyms: ["correio", "correios", "carta", "correspondência"] },
    { code: "fax", label: "Fax" },
    { code: "sms", label: "SMS", synonyms: ["mensagem de texto"] },
    { code: "other", label: "Outro", synonyms: ["outros"] },
  ],
  timeUnits: [
    { code: "minutes", label: "minutos", synonyms: ["minuto", "min"] },
    { code: "hours", label: "horas", synonyms: ["hora", "h"] },
    { code: "days", label: "dias corridos", synonyms: ["dias", "dia", "dia corrido"] },
    { code: "workingDays", label: "dias úteis", synonyms: ["dia útil"] },
    { code: "months", label: "meses", synonyms: ["mês"] },
  ],
  satisfactionScales: [
    { code: "0-100", label: "0 a 100", synonyms: ["0-100", "%"] },
    { code: "0-10", label: "0 a 10", synonyms: ["0-10"] },
    { code: "1-5", label: "1 a 5", synonyms: ["1-5"] },
  ],
  situations: [
    { code: "notStarted", label: "Não iniciada", synonyms: ["não iniciado", "a iniciar", "pendente"] },
    { code: "inProgress", label: "Em andamento", synonyms: ["andamento", "iniciada", "em execução"] },
    { code: "done", label: "Concluída", synonyms: ["concluído", "feita", "feito", "entregue", "ok"] },
    { code: "cancelled", label: "Cancelada", synonyms: ["cancelado"] },
  ],
  /** The form's responsible parties and their combinations, in the form's own words. */
  parties: [
    { code: "ministry", label: "MP", synonyms: ["ministério", "ministério do planejamento"] },
    { code: "agency", label: "Órgão/Entidade", synonyms: ["órgão", "entidade"] },
    { code: "contractor", label: "Empresa contratada", synonyms: ["empresa", "contratada"] },
    { code: "ministry+agency", label: "MP e Órgão/Entidade" },
    { code: "agency+contractor", label: "Órgão/Entidade e empresa contratada" },
    { code: "ministry+contractor", label: "MP e empresa contratada" },
    { code: "ministry+agency+contractor", label: "MP, Órgão/Entidade e empresa contratada" },
  ],
  /** How a service letter of the Portal states the time to be served. */
  timeKinds: [
    { code: "upTo", label: "Até" },
    { code: "between", label: "Entre" },
    { code: "average", label: "Em média" },
    { code: "immediate", label: "Atendimento imediato", synonyms: ["imediato"] },
    { code: "notEstimated", label: "Não estimado ainda", synonyms: ["não estimado"] },
  ],
  planStates: [
    { code: "draft", label: "Rascunho" },
    { code: "submitted", label: "Enviado" },
    { code: "underReview", label: "Em análise" },
    { code: "approved", label: "Aprovado" },
    { code: "returned", label: "Devolvido para ajustes", synonyms: ["devolvido"] },
    { code: "amended", label: "Alterado" },
    { code: "launched", label: "Lançado" },
    { code: "cancelled", label: "Cancelado pelo ministério", synonyms: ["cancelado"] },
  ],
} as const satisfies { readonly [list: string]: readonly ListItem[] };

export type ListName = keyof typeof lists;

/** The codes of a list's items. */
export type ListCode<L extends ListName> = (typeof lists)[L][number]["code"];

/** The words of a list's item. */
export function listLabel<L extends ListName>(list: L, code: ListCode<L>): string {
  const items: readonly ListItem[] = lists[list];
  const item = items.find((candidate) => candidate.code === code);
  if (!item) throw new Error(`The list ${list} has no item ${code}.`);
  return item.label;
}

/** Channels of the form that count as digital: web and mobile application, no other. */
export const DIGITAL_CHANNELS: ReadonlySet<ListCode<"channels">> = new Set(["web", "mobileApp"]);
