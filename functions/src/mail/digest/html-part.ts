import type { Digest } from "../../../../plan/reminders/digest.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import { escapedHtml } from "../escaped-html.ts";
import { anchor, button, deadlineTable, heading, mailPage, paragraph, smallPrint } from "../mail-page.ts";
import { greeting } from "./greeting.ts";
import { allLink, planLink } from "./links.ts";
import { longestHeading, overdueWords, overviewSentences } from "./overview-words.ts";
import { planGroups } from "./plan-groups.ts";
import { CALENDAR_WORDS, capitalised } from "./text-part.ts";
import { whatIsDue } from "./what-is-due.ts";
import { askWords, doWords, itemWords, omittedWords, planWords, whyWords } from "./words.ts";

/** The digest as HTML: what is due first, then the one thing to press, then why and whom to ask. */
export function htmlPart(digest: Digest, settings: MailSettings, hasCalendar: boolean, subject: string): string {
  const { items, overview, capacities } = digest;
  const groups = planGroups(items);
  const [first] = groups;
  const omitted = omittedWords(digest.omitted);
  const single = groups.length === 1 && first !== undefined && omitted === null;
  const link = single ? planLink(settings.page, first[0], first[0].capacity) : allLink(settings.page, capacities);
  return mailPage(
    subject,
    [
      paragraph(greeting(digest)),
      heading(1, escapedHtml(`${capitalised(whatIsDue(digest))}.`)),
      ...groups.map((group) => {
        const { agency, service } = planWords(group[0]);
        const name = `${agency} — ${service}`;
        const target = planLink(settings.page, group[0], group[0].capacity);
        return `${heading(2, single ? escapedHtml(name) : anchor(target, name))}\n${deadlineTable(name, group.map(itemWords))}`;
      }),
      ...(omitted === null ? [] : [paragraph(omitted)]),
      ...(overview === null
        ? []
        : [
            ...overviewSentences(overview).map(paragraph),
            ...(overview.longest.length === 0
              ? []
              : [
                  heading(2, escapedHtml(longestHeading(overview))),
                  deadlineTable(longestHeading(overview), overview.longest.map(overdueWords)),
                ]),
          ]),
      button(
        link,
        single
          ? first[0].kind === "round"
            ? "Abrir as rodadas"
            : "Abrir o plano"
          : capacities.includes("ministry")
            ? "Abrir os prazos do país"
            : "Abrir meus prazos",
      ),
      ...doWords(items).map(paragraph),
      ...(hasCalendar ? [smallPrint(CALENDAR_WORDS)] : []),
      smallPrint(whyWords(digest)),
      smallPrint(askWords(settings, capacities)),
      smallPrint("Mensagem automática do Plano Digital. Vem no máximo uma por dia."),
    ].join("\n"),
  );
}
