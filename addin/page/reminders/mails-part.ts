import type { MailListed } from "../../../plan/contract/mail.ts";
import { slice } from "../../screen/slice.ts";
import { paged } from "../paged.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { mailsContent } from "./mails-content.ts";
import { type MailAct, type MailsEvent, type MailsState, mailsAfter, waitingMails } from "./mails-state.ts";
import type { ReminderPart } from "./part.ts";
import { reminderWords } from "./words.ts";

/** The mails by state, and deciding on those that wait for a person. */
export function mailsPart({ api, changed, words, tell, focus }: Surroundings): ReminderPart {
  const state = slice<MailsState, MailsEvent>(waitingMails, mailsAfter, changed);
  const mails = paged<string, MailListed, string>(async (wanted, before) => {
    const answer = await api.ask("mails", { query: { state: wanted, before } });
    return answer.kind === "done"
      ? { kind: "done", value: { items: answer.value.mails, next: answer.value.next } }
      : answer;
  }, changed);
  const ask = () => void mails.load(state.get().state);
  const decide = async (mail: MailListed, act: MailAct) => {
    const answer = await api.ask(act === "resend" ? "resendMail" : "dismissMail", { parameters: { key: mail.key } });
    const text = reminderWords(words());
    const sentence =
      answer.kind === "done"
        ? words().say(act === "resend" ? text.wasResent : text.wasDismissed, { name: mail.to.name })
        : failureSentence(answer, words());
    state.send(answer.kind === "done" ? { kind: "done", sentence } : { kind: "failed", failure: answer });
    tell(sentence);
    await mails.load(state.get().state);
    focus("mail-outcome");
  };
  return {
    opened: ask,
    content: () =>
      mailsContent(mails.get(), {
        words: words(),
        state: state.get(),
        choose: (chosen) => {
          state.send({ kind: "stateChosen", state: chosen });
          ask();
        },
        confirm: (confirming) => {
          const before = state.get().confirming;
          state.send({ kind: "confirming", confirming });
          focus(confirming ? `confirm-${confirming.key}` : `mail-${before?.key}`);
        },
        decide: (mail, act) => void decide(mail, act),
        more: () => void mails.more().then((first) => first && focus(`mail-${first.key}`)),
        again: ask,
      }),
  };
}
