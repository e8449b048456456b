import { randomBytes } from "node:crypto";
import { mailVerifier, type VerifiedMail } from "../mail/verified-mail.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Carrier } from "../ports/carrier.ts";
import type { IdentityProvider } from "../ports/identity-provider.ts";
import type { Mailer } from "../ports/mailer.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readSettings, type Settings, SettingsProblem, SHAPES } from "./settings.ts";

/** The page that a provider of identities sends people back to. */
const RETURN = "/entrar-federado.html";

/** Everything that the handlers work with. */
export interface World {
  readonly surroundings: Surroundings;
  readonly accounts: Accounts;
  readonly mailer: Mailer;
  /** What the outbox's mail goes by, and what mail says of the installation. */
  readonly carrier: Carrier;
  readonly mail: MailSettings;
  /** Whether the mail server takes us, found out when it is first asked. */
  readonly verifyMail: () => Promise<VerifiedMail>;
  /** With whom people may sign in besides a password; null where none is set. */
  readonly provider: IdentityProvider | null;
  /** The page's address, without a slash at its end. */
  readonly page: string;
  /** What they are, for `/api/health`. */
  readonly kinds: { readonly store: "sqlite" | "firestore"; readonly accounts: "firebase" | "emulator" };
}

/**
 * Opens what the settings name. What is heavy (firebase-admin, the store, mail) is loaded here and not before: a function
 * that is only being looked at by the deploying tool needs none of it.
 *
 * @throws {SettingsProblem} when a setting names nothing
 * @throws {StoreError} when the store cannot be opened
 */
export async function openWorld(settings: Settings): Promise<World> {
  const [
    { openStore, storeSetting, UnknownStore },
    { openCarrier, openMailer, senderOf, UnknownMailer },
    { platformAccounts },
    { openIdProvider },
  ] = await Promise.all([
    import("./open-store.ts"),
    import("./open-mailer.ts"),
    import("./platform-accounts.ts"),
    import("../openid/openid-provider.ts"),
  ]);
  try {
    const now = () => new Date();
    const mailSetting = { transport: settings.mail, sender: settings.sender };
    const mailer = openMailer(mailSetting, now);
    const { kind } = storeSetting(settings.store);
    const store = openStore(settings.store);
    return {
      surroundings: {
        store,
        now,
        randomBytes: (count) => new Uint8Array(randomBytes(count)),
      },
      accounts: platformAccounts(),
      mailer,
      carrier: openCarrier(mailSetting, now),
      verifyMail: mailVerifier(mailer),
      mail: {
        sender: senderOf(settings.sender),
        page: settings.page,
        contact: settings.contact,
        delivery: settings.delivery,
      },
      provider: settings.openid && openIdProvider(settings.openid, `${settings.page}${RETURN}`, now),
      page: settings.page,
      kinds: { store: kind, accounts: process.env.FIREBASE_AUTH_EMULATOR_HOST ? "emulator" : "firebase" },
    };
  } catch (error) {
    // Their words may quote the setting, and health tells this to anybody: a setting may have got another's value.
    if (error instanceof UnknownStore)
      throw new SettingsProblem(`PLANO_STORE names no store: it is to be ${SHAPES.store}.`);
    if (error instanceof UnknownMailer) {
      throw new SettingsProblem(
        `PLANO_MAIL or PLANO_MAIL_SENDER is not of use: they are to be ${SHAPES.mail}, and ${SHAPES.sender}.`,
      );
    }
    throw error;
  }
}

/** The settings and what they name, opened when first asked for; what failed is tried again the next time. */
export interface Composition {
  /** @throws {SettingsProblem} */
  readonly settings: () => Settings;
  /** Rejects as {@link openWorld} does. */
  readonly world: () => Promise<World>;
}

/** The {@link Composition} of an environment. */
export function composition(environment: NodeJS.ProcessEnv): Composition {
  let settings: Settings | null = null;
  let world: Promise<World> | null = null;
  const read = () => {
    settings ??= readSettings(environment);
    return settings;
  };
  return {
    settings: read,
    world: () => {
      world ??= Promise.resolve()
        .then(() => openWorld(read()))
        .catch((error: unknown) => {
          world = null;
          throw error;
        });
      return world;
    },
  };
}
