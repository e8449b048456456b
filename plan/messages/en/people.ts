import type { Catalogue } from "../catalogue.ts";

export const peopleMessages = {
  "people.titular-missing": {
    title: "Titular blank",
    message: "{person}: “{field}” is not filled in.",
    mend: "Give the full name and the e-mail of each titular.",
  },
  "people.suplente-missing": {
    title: "No suplente",
    message: "{person}: nobody is named.",
    mend: "Name who answers when the titular is away, with name and e-mail.",
  },
  "people.suplente-incomplete": {
    title: "Person incomplete",
    message: "{person}: “{field}” is not filled in, while the rest is.",
    mend: "Complete this person's name and e-mail.",
  },
  "people.telephone-missing": {
    title: "Titular without telephone",
    message: "{person}: the telephone is missing.",
    mend: "Give a telephone with area code, for example (61) 3333-4444.",
  },
  "people.telephone-invalid": {
    title: "Incomplete telephone",
    message: "“{telephone}” is not a complete telephone with area code.",
    mend: "Write one telephone only, with area code, for example (61) 3333-4444; an extension may follow.",
  },
  "people.email-malformed": {
    title: "E-mail badly written",
    message: "“{email}” is not an e-mail address.",
    mend: "Write one address only, for example nome@orgao.gov.br.",
  },
  "people.email-domain": {
    title: "E-mail outside government",
    message: "The e-mail {email} is not institutional: {domain} is no public body's address.",
    mend: "Use the institutional e-mail instead, or explain why it is this one.",
  },
  "people.email-shared": {
    title: "One e-mail for two people",
    message: "The e-mail {email} is given for {name} and for {other}.",
    mend: "Give each person's own e-mail, or explain why they share one.",
  },
  "people.titular-is-suplente": {
    title: "The same person in both places",
    message: "{who} is both titular and {deputy}.",
    mend: "Name someone else as {deputy}, so that somebody answers when the titular is away.",
  },
  "people.many-roles": {
    title: "One person in many roles",
    message: "{who} is in {count} roles; if they leave, the plan stops.",
    mend: "If possible, share the roles among more people.",
  },
  "people.name-undefined": {
    title: "Name to be defined",
    message: "“{name}” is not a person's name.",
    mend: "Give the full name, or explain when the person will be appointed.",
  },
  "people.name-incomplete": {
    title: "Incomplete name",
    message: "“{name}” does not look like a full name.",
    mend: "Give first name and surname.",
  },
} as const satisfies Catalogue;
