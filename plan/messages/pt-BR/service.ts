import type { Catalogue } from "../catalogue.ts";

export const serviceMessages = {
  "service.required": {
    title: "Serviço sem informação obrigatória",
    message: "Falta preencher “{field}”.",
    mend: "Preencha o campo na planilha do serviço.",
  },
  "service.steps-today-missing": {
    title: "Sem as etapas de hoje",
    message: "Não há nenhuma etapa em “Como é o serviço hoje”.",
    mend: "Descreva as etapas do serviço de hoje, uma por linha, e diga se cada uma é digital.",
  },
  "service.steps-after-missing": {
    title: "Sem as etapas após o projeto",
    message: "Não há nenhuma etapa em “Como será após o projeto”.",
    mend: "Descreva como o serviço poderia ser ou explique por que ainda não há proposta.",
  },
  "service.step-incomplete": {
    title: "Etapa incompleta",
    message: "Falta preencher “{column}” nesta etapa.",
    mend: "Complete a linha da etapa ou apague o que sobrou nela.",
  },
  "service.step-channel-missing": {
    title: "Etapa sem canal",
    message: "Falta o canal por onde o cidadão cumpre esta etapa.",
    mend: "Escolha o canal na lista.",
  },
  "service.step-channel-digital": {
    title: "Canal e resposta não combinam",
    message:
      "A etapa é pelo canal {channel}, mas em “Digital?” está {answer}. Só os canais Web e Aplicativo móvel contam como digitais.",
    mend: "Mude o canal ou a resposta em “Digital?”, ou explique.",
  },
  "service.step-order-repeated": {
    title: "Ordem repetida",
    message: "Duas etapas diferentes têm a ordem {order}.",
    mend: "Numere as etapas na ordem em que acontecem, sem repetir.",
  },
  "service.fewer-digital-after": {
    title: "Menos digital depois do projeto",
    message:
      "Hoje {digitalToday} de {today} {today:etapa|etapas} {digitalToday:é digital|são digitais}; após o projeto, {digitalAfter} de {after}.",
    mend: "Confira as etapas das duas tabelas ou explique por que o serviço fica menos digital.",
  },
  "service.nothing-changes": {
    title: "Nada muda com o projeto",
    message:
      "{count:A etapa prevista para depois do projeto é igual à|As {count} etapas previstas para depois do projeto são iguais às} de hoje.",
    mend: "Descreva o que muda no serviço ou explique.",
  },
  "service.portal-number-missing": {
    title: "Sem o número no Portal",
    message: "A ação 1 (cadastrar o serviço no Portal) está concluída, mas falta o número do serviço no Portal.",
    mend: "Copie o número do Portal de Serviços ou reveja a situação da ação 1.",
  },
  "letter.digital-differs": {
    title: "Carta e etapas não combinam",
    message:
      "Segundo a carta, a resposta para “prestado por meio digital” é {answer}; nas etapas de hoje, {digital} de {count} {digital:é digital|são digitais}.",
    mend: "Corrija as etapas aqui ou peça a correção da carta no Portal.",
  },
  "letter.negative": {
    title: "Valor negativo",
    message: "Em “{field}” está {value}, menor que zero.",
    mend: "Digite o valor sem sinal de menos.",
  },
  "letter.time-range": {
    title: "Tempo mínimo maior que o máximo",
    message: "O tempo mínimo ({least}) é maior que o máximo ({most}).",
    mend: "Troque os dois valores de lugar ou corrija o que estiver errado.",
  },
  "letter.time-unit-missing": {
    title: "Tempo sem unidade",
    message: "O tempo da carta é {time}, mas falta a unidade.",
    mend: "Escolha minutos, horas, dias corridos, dias úteis ou meses.",
  },
  "letter.time-incomplete": {
    title: "Tempo da carta incompleto",
    message: "A carta informa o tempo como “{kind}”, mas {count:falta o valor|faltam os valores}.",
    mend: "Preencha {count:o tempo|os tempos} ou escolha “Não estimado ainda”.",
  },
} as const satisfies Catalogue;
