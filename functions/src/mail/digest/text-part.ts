import type { Digest } from "../../../../plan/reminders/digest.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import { greeting } from "./greeting.ts";
import { allLink, planLink } from "./links.ts";
import { longestHeading, overdueWords, overviewSentences } from "./overview-words.ts";
import { planGroups } from "./plan-groups.ts";
import { whatIsDue } from "./what-is-due.ts";
import { askWords, doWords, type ItemWords, itemWords, omittedWords, planWords, whyWords } from "./words.ts";

/** The digest as plain text: everything that the HTML says. */
export function textPart(digest: Digest, settings: MailSettings, hasCalendar: boolean): string {
  const { items, overview, capacities } = digest;
  const omitted = omittedWords(digest.omitted);
  const groups = planGroups(items);
  return [
    `${greeting(digest)}\n${capitalised(whatIsDue(digest))}.`,
    ...groups.map((group) => {
      const [first] = group;
      const { agency, service } = planWords(first);
      return [
        `${agency} — ${service}`,
        planLink(settings.page, first, first.capacity),
        ...group.map((item) => line(itemWords(item))),
      ].join("\n");
    }),
    ...(omitted === null ? [] : [omitted]),
    ...(omitted === null && groups.length < 2 ? [] : [`Tudo junto: ${allLink(settings.page, capacities)}`]),
    ...(overview === null
      ? []
      : [
          overviewSentences(overview).join("\n"),
          ...(overview.longest.length === 0
            ? []
            : [[longestHeading(overview), ...overview.longest.map((action) => line(overdueWords(action)))].join("\n")]),
          `Prazos do país: ${allLink(settings.page, ["ministry"])}`,
        ]),
    ...doWords(items),
    ...(hasCalendar ? [CALENDAR_WORDS] : []),
    `${whyWords(digest)}\n${askWords(settings, capacities)}`,
    "Mensagem automática do Plano Digital. Vem no máximo uma por dia.",
  ].join("\n\n");
}

/** What the attachment is for. */
export const CALENDAR_WORDS = "O anexo prazos.ics põe os prazos no seu calendário e move os que mudaram.";

function line({ what, when, more }: Pick<ItemWords, "what" | "when" | "more">): string {
  return `- ${what}: ${when} (${more})`;
}

/** A sentence's first letter made a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("pt-BR") + text.slice(1);
}
