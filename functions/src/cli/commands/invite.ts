import { randomBytes } from "node:crypto";
import { env } from "node:process";
import { type Invitation, invitation } from "../../../../plan/contract/people.ts";
import type { Refusal } from "../../../../plan/contract/refusal.ts";
import { roles } from "../../../../plan/people/role.ts";
import { type Bilingual, type Command, type ExitStatus, type Invocation, Misuse, type Terminal } from "../command.ts";
import { sentenceOfUnavailable } from "../unavailable.ts";

/** Where the settings are looked for when an option does not say them. */
const VARIABLES = {
  store: "PLANO_STORE",
  mail: "PLANO_MAIL",
  sender: "PLANO_MAIL_SENDER",
  page: "PLANO_PAGE",
} as const;

/**
 * Invites somebody as whoever runs the system, who needs no account: so the first administrator comes in. It writes to
 * the store and the sign-in accounts themselves, so whoever has no credentials for both cannot use it.
 */
export const inviteCommand: Command = {
  name: "invite",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Convida uma pessoa, como quem opera o sistema; é assim que entra o primeiro administrador",
    en: "Invites a person, as whoever runs the system; this is how the first administrator comes in",
  },
  options: {
    email: { argument: "EMAIL", text: { "pt-BR": "E-mail da pessoa", en: "The person's e-mail" } },
    name: { argument: "NAME", text: { "pt-BR": "Nome da pessoa", en: "The person's name" } },
    role: {
      argument: "ROLE",
      text: { "pt-BR": `Papel: ${roles.join(", ")}`, en: `Role: ${roles.join(", ")}` },
    },
    agency: {
      argument: "SIORG",
      text: {
        "pt-BR": "Código SIORG do órgão, só para editor e focalPoint",
        en: "SIORG code of the agency, for editor and focalPoint alone",
      },
    },
    store: {
      argument: "STORE",
      text: {
        "pt-BR": "Onde ficam os dados: sqlite:ARQUIVO, firestore ou firestore:PROJETO (ou PLANO_STORE)",
        en: "Where the data is: sqlite:FILE, firestore or firestore:PROJECT (or PLANO_STORE)",
      },
    },
    project: {
      argument: "PROJECT",
      text: {
        "pt-BR": "Projeto do Firebase das contas (ou GOOGLE_CLOUD_PROJECT)",
        en: "Firebase project of the accounts (or GOOGLE_CLOUD_PROJECT)",
      },
    },
    mail: {
      argument: "MAIL",
      text: {
        "pt-BR": "Por onde sai o convite: folder:PASTA ou smtp://… (ou PLANO_MAIL); sem isto, só se mostra o endereço",
        en: "How the invitation leaves: folder:DIR or smtp://… (or PLANO_MAIL); without it, the link is only shown",
      },
    },
    sender: {
      argument: "SENDER",
      text: {
        "pt-BR": "Remetente do convite (ou PLANO_MAIL_SENDER)",
        en: "Sender of the invitation (or PLANO_MAIL_SENDER)",
      },
    },
    page: {
      argument: "URL",
      text: {
        "pt-BR": "Endereço do sistema, onde a pessoa cria a senha (ou PLANO_PAGE); sem isto, na página do Firebase",
        en: "Address of the system, where the password is set (or PLANO_PAGE); without it, on Firebase's page",
      },
    },
  },
  needs: ["email", "name", "role"],
  run: async (invocation, terminal) => {
    const wanted = invitationOf(invocation);
    const store = setting(invocation, "store");
    if (store === undefined) {
      throw new Misuse({
        "pt-BR": "Falta dizer onde ficam os dados: --store ou a variável PLANO_STORE.",
        en: "Where the data is has not been said: --store or the variable PLANO_STORE.",
      });
    }
    try {
      return await invite(invocation, terminal, wanted, store);
    } catch (error) {
      const sentence = sentenceOfUnavailable(error);
      throw sentence ? new Misuse(sentence) : error;
    }
  },
};

/** Loads what it needs only now: no other command should pay for it. */
async function invite(
  invocation: Invocation,
  terminal: Terminal,
  wanted: Invitation,
  storeSetting: string,
): Promise<ExitStatus> {
  const { openStore } = await import("../../composition/open-store.ts");
  const { openAccounts } = await import("../../composition/open-accounts.ts");
  const { admitPerson } = await import("../../use-cases/admit-person.ts");
  const { sendInvitation } = await import("../../use-cases/invite-person.ts");
  const { operator } = await import("../../accounts/operator.ts");
  const { passwordPage } = await import("../../accounts/password-page.ts");
  const now = () => new Date();
  const mailing = await mailingOf(invocation, now);
  const store = openStore(storeSetting);
  const accounts = openAccounts(invocation.option("project") ?? null);
  try {
    const admitted = await admitPerson(
      { store, accounts, now, randomBytes },
      { account: operator, invitation: wanted },
    );
    if (!admitted.ok) throw new Misuse(sentenceOf(admitted.refusal));
    const { person } = admitted.result;
    const given = await accounts.passwordLink(person.email);
    const page = setting(invocation, "page");
    const link = page === undefined ? given : passwordPage(given, page);
    const { uid, email, name, role, agency } = person;
    terminal.print(invocation.json ? JSON.stringify({ uid, email, name, role, agency, link }, null, 2) : link);
    terminal.say(SHOWN[invocation.language]);
    if (mailing === null) return 0;
    const sent = await sendInvitation(
      { ...mailing, store, now },
      { account: operator, admitted: admitted.result, link },
    );
    if (!sent.ok) throw new Misuse(sentenceOf(sent.refusal));
    return 0;
  } finally {
    await accounts.close();
    await store.close();
  }
}

const SHOWN: Bilingual = {
  "pt-BR": "A pessoa cria a senha neste endereço, uma vez só, em até uma hora. Não o mostre a mais ninguém.",
  en: "The person sets the password at this address, once, within an hour. Show it to nobody else.",
};

function setting({ option }: Invocation, name: keyof typeof VARIABLES): string | undefined {
  return option(name) ?? (env[VARIABLES[name]] || undefined);
}

function invitationOf({ option }: Invocation): Invitation {
  const given = { email: option("email"), name: option("name"), role: option("role"), agency: option("agency") };
  const parsed = invitation.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path }) => `--${String(path[0])}`))].join(", ");
  throw new Misuse({
    "pt-BR": `O valor não serve em ${names}. Veja: npm run plano -- invite --help`,
    en: `The value is of no use in ${names}. See: npm run plano -- invite --help --lang en`,
  });
}

/** Where the mail goes and what it names as the system's address; null when no mail is set up. */
async function mailingOf(invocation: Invocation, now: () => Date) {
  const transport = setting(invocation, "mail");
  if (transport === undefined) return null;
  const sender = setting(invocation, "sender");
  const pageAddress = setting(invocation, "page");
  if (sender === undefined || pageAddress === undefined) {
    throw new Misuse({
      "pt-BR": "Para mandar o convite por e-mail faltam o remetente (--sender) e o endereço do sistema (--page).",
      en: "To mail the invitation, the sender (--sender) and the address of the system (--page) are needed.",
    });
  }
  const { openMailer } = await import("../../composition/open-mailer.ts");
  return { mailer: openMailer({ transport, sender }, now), pageAddress };
}

/** The refusals that whoever runs the system can meet. */
function sentenceOf(refusal: Refusal): Bilingual {
  switch (refusal.code) {
    case "already-invited":
      return {
        "pt-BR": `${refusal.email} já foi convidado com outro papel ou outro órgão, ou está desativado. Mude a pessoa em vez de convidá-la.`,
        en: `${refusal.email} was invited with another role or agency, or is disabled. Change the person instead of inviting.`,
      };
    case "malformed-request":
      return {
        "pt-BR": "--agency é preciso para editor e focalPoint, e só para eles.",
        en: "--agency is needed for editor and focalPoint, and for no other role.",
      };
    case "mail-not-sent":
      return {
        "pt-BR": `A pessoa está convidada, mas o e-mail para ${refusal.email} não saiu. Entregue o endereço acima ou convide de novo.`,
        en: `The person is invited, but the mail to ${refusal.email} was not sent. Hand over the address above, or invite again.`,
      };
    default:
      return {
        "pt-BR": `O convite foi recusado: ${refusal.code}.`,
        en: `The invitation was refused: ${refusal.code}.`,
      };
  }
}
