import { isEmail } from "../../../plan/people/email.ts";
import type { OpenIdSettings } from "../openid/openid-provider.ts";

/** Where a running function is told what it runs on: environment variables, whoever sets them. */
export interface Settings {
  /** `PLANO_STORE`: `sqlite:PATH`, `firestore` or `firestore:PROJECT`. */
  readonly store: string;
  /** `PLANO_MAIL`: `folder:PATH`, `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`; it may hold a password. */
  readonly mail: string;
  /** `PLANO_MAIL_SENDER`: who mail comes from, as in `Plano Digital <plano@exemplo.gov.br>`. */
  readonly sender: string;
  /** `PLANO_MAIL_DELIVERY`: who delivers what is in the outbox, `own` (left out: this) or `extension`. */
  readonly delivery: "own" | "extension";
  /** `PLANO_CONTACT`: whom people ask, an address of the ministry's; null when it is not set. */
  readonly contact: string | null;
  /** `PLANO_ORIGINS`: the origins whose pages may ask, separated by commas. */
  readonly origins: readonly string[];
  /** `PLANO_PAGE`: the page's address, for links in mail. */
  readonly page: string;
  /**
   * `PLANO_OPENID_ISSUER`, `PLANO_OPENID_CLIENT`, `PLANO_OPENID_NAME` and, where the provider gives one,
   * `PLANO_OPENID_SECRET`: a provider of identities to sign in with; null where none is set.
   */
  readonly openid: OpenIdSettings | null;
}

/** A setting is missing or wrong. The message names it and says what it looks like, and never says its value. */
export class SettingsProblem extends Error {
  override readonly name = "SettingsProblem";
}

/** What each setting looks like. */
export const SHAPES = {
  store: "sqlite:PATH, firestore or firestore:PROJECT",
  mail: "folder:PATH, smtp://USER:PASSWORD@HOST:PORT or smtps://…",
  sender: "plano@exemplo.gov.br or Plano Digital <plano@exemplo.gov.br>",
  delivery: "own, or extension when the Trigger Email extension delivers",
  contact: "an e-mail address, as in plano@exemplo.gov.br",
  origins: "origins separated by commas, each as in https://plano.exemplo.gov.br",
  page: "the page's address, as in https://plano.exemplo.gov.br",
  openidIssuer: "the provider's address as it writes it itself, as in https://sso.exemplo.gov.br",
  openidClient: "what the provider calls this system",
  openidName: "what people call the provider",
} as const;

type Environment = { readonly [name: string]: string | undefined };

/** @throws {SettingsProblem} for the first setting that is missing or wrong */
export function readSettings(environment: Environment): Settings {
  const required = (name: string, shape: string) => {
    const value = environment[name]?.trim();
    if (!value) throw new SettingsProblem(`${name} is not set: it is to be ${shape}.`);
    return value;
  };
  const page = required("PLANO_PAGE", SHAPES.page);
  const origins = required("PLANO_ORIGINS", SHAPES.origins);
  return {
    store: required("PLANO_STORE", SHAPES.store),
    mail: required("PLANO_MAIL", SHAPES.mail),
    sender: required("PLANO_MAIL_SENDER", SHAPES.sender),
    delivery: deliveryOf(environment.PLANO_MAIL_DELIVERY?.trim() ?? ""),
    contact: contactOf(environment.PLANO_CONTACT?.trim() ?? ""),
    origins: origins.split(",").map((origin) => originOf(origin.trim())),
    page: pageOf(page),
    openid: openidOf(environment, required),
  };
}

function openidOf(environment: Environment, required: (name: string, shape: string) => string): OpenIdSettings | null {
  const issuer = environment.PLANO_OPENID_ISSUER?.trim();
  if (!issuer) return null;
  const url = URL.parse(issuer);
  if (!url || !isWeb(url) || url.search !== "" || url.hash !== "") {
    throw new SettingsProblem(`PLANO_OPENID_ISSUER is not of use: it is to be ${SHAPES.openidIssuer}.`);
  }
  return {
    issuer,
    client: required("PLANO_OPENID_CLIENT", SHAPES.openidClient),
    secret: environment.PLANO_OPENID_SECRET?.trim() || null,
    name: required("PLANO_OPENID_NAME", SHAPES.openidName),
  };
}

function deliveryOf(text: string): Settings["delivery"] {
  if (text === "" || text === "own") return "own";
  if (text === "extension") return "extension";
  throw new SettingsProblem(`PLANO_MAIL_DELIVERY is not of use: it is to be ${SHAPES.delivery}.`);
}

function contactOf(text: string): string | null {
  if (text === "" || isEmail(text)) return text || null;
  throw new SettingsProblem(`PLANO_CONTACT is not of use: it is to be ${SHAPES.contact}.`);
}

function originOf(text: string): string {
  const url = URL.parse(text);
  if (!url || !isWeb(url) || url.origin !== text) {
    throw new SettingsProblem(
      `PLANO_ORIGINS is not of use: it is to be ${SHAPES.origins}, without a slash at its end.`,
    );
  }
  return text;
}

function pageOf(text: string): string {
  const url = URL.parse(text);
  if (!url || !isWeb(url) || url.search !== "" || url.hash !== "") {
    throw new SettingsProblem(`PLANO_PAGE is not of use: it is to be ${SHAPES.page}.`);
  }
  return text.replace(/\/+$/, "");
}

/** Without encryption only on the machine itself. */
function isWeb({ protocol, hostname, username, password }: URL): boolean {
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && (hostname === "localhost" || hostname === "127.0.0.1"));
}
