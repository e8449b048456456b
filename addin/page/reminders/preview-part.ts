import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { Surroundings } from "../surroundings.ts";
import type { ReminderPart } from "./part.ts";
import { type PreviewAsked, previewContent } from "./preview-content.ts";

/** Who would get what on a day, and each mail word for word. */
export function previewPart({ api, changed, words }: Surroundings): ReminderPart {
  const preview = resource(
    ({ date, text }: PreviewAsked) => api.ask("remindersPreview", { query: { date, text: text || null } }),
    changed,
  );
  const mail = resource(
    (person: { readonly date: string; readonly address: string }) => api.ask("previewedMail", { query: person }),
    changed,
  );
  const asked = slice<PreviewAsked, PreviewAsked>({ date: null, text: "" }, (_, next) => next, changed);
  const read = slice<string | null, string | null>(null, (_, next) => next, changed);
  const ask = () => void preview.load(asked.get());
  return {
    opened: ask,
    content: () => {
      const address = read.get();
      return previewContent(preview.get(), {
        words: words(),
        asked: asked.get(),
        ask: (next) => {
          read.send(null);
          asked.send(next);
          void preview.load(next);
        },
        read: address === null ? null : { address, mail: mail.get() },
        open: (person) => {
          read.send(person?.address ?? null);
          if (person) void mail.load(person);
        },
        again: ask,
      });
    },
  };
}
