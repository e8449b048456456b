import type { Catalogue } from "../catalogue.ts";

export const peopleMessages = {
  "people.titular-missing": {
    title: "Titular em branco",
    message: "{person}: falta preencher “{field}”.",
    mend: "Informe nome completo e e-mail de cada titular.",
  },
  "people.suplente-missing": {
    title: "Sem suplente",
    message: "{person}: ninguém foi indicado.",
    mend: "Indique quem responde na ausência do titular, com nome e e-mail.",
  },
  "people.suplente-incomplete": {
    title: "Pessoa incompleta",
    message: "{person}: falta preencher “{field}”, e o restante está preenchido.",
    mend: "Complete nome e e-mail desta pessoa.",
  },
  "people.telephone-missing": {
    title: "Titular sem telefone",
    message: "{person}: falta o telefone.",
    mend: "Informe um telefone com DDD, por exemplo (61) 3333-4444.",
  },
  "people.telephone-invalid": {
    title: "Telefone incompleto",
    message: "“{telephone}” não é um telefone completo, com DDD.",
    mend: "Escreva um só telefone, com DDD, por exemplo (61) 3333-4444; o ramal pode vir depois.",
  },
  "people.email-malformed": {
    title: "E-mail mal escrito",
    message: "“{email}” não é um endereço de e-mail.",
    mend: "Escreva um só endereço, por exemplo nome@orgao.gov.br.",
  },
  "people.email-domain": {
    title: "E-mail fora do governo",
    message: "O e-mail {email} não é institucional: {domain} não é endereço de órgão público.",
    mend: "Troque pelo e-mail institucional ou explique por que é este.",
  },
  "people.email-shared": {
    title: "Um e-mail para duas pessoas",
    message: "O e-mail {email} está com {name} e com {other}.",
    mend: "Informe o e-mail de cada pessoa ou explique por que elas usam o mesmo.",
  },
  "people.titular-is-suplente": {
    title: "A mesma pessoa nos dois lugares",
    message: "{who} está como titular e também como {deputy}.",
    mend: "Indique outra pessoa como {deputy}, para que haja quem responda na ausência do titular.",
  },
  "people.many-roles": {
    title: "Uma pessoa em muitos papéis",
    message: "{who} está em {count} papéis; se sair, o plano para.",
    mend: "Se for possível, distribua os papéis entre mais pessoas.",
  },
  "people.name-undefined": {
    title: "Nome por definir",
    message: "“{name}” não é o nome de uma pessoa.",
    mend: "Informe o nome completo ou explique quando a pessoa será indicada.",
  },
  "people.name-incomplete": {
    title: "Nome incompleto",
    message: "“{name}” não parece um nome completo.",
    mend: "Informe nome e sobrenome.",
  },
} as const satisfies Catalogue;
