import type { MailPreview } from "../../../plan/contract/mail.ts";
import type { PreviewedMailWanted } from "../../../plan/contract/reminders.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { digestPreview } from "../mail/digest/digest-preview.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isAhead, type LookingAhead, previewOf } from "./previewed-people.ts";

/** What one person would get on a day, word for word, for the ministry; as much is read as for the whole day. */
export async function previewedMail(
  looking: LookingAhead,
  { account, wanted: { date, address } }: { readonly account: Account; readonly wanted: PreviewedMailWanted },
): Promise<Outcome<MailPreview>> {
  if (!may(account.role, "manageMail")) return refused({ code: "not-allowed" });
  if (!isAhead(looking, date)) return refused({ code: "malformed-request", problems: ["date"] });
  const preview = await previewOf(looking, date);
  const digests = preview.kind === "open" ? preview.digests : [];
  const digest = digests.find(({ recipient }) => recipient.address === address.toLowerCase());
  return digest ? done(digestPreview(digest, looking.mail)) : refused({ code: "not-found", what: "mail" });
}
