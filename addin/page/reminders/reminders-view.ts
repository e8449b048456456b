import { html, nothing, type TemplateResult } from "lit-html";
import { resource } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import type { LaterMaker } from "../later-view.ts";
import { actionsPart } from "../ministry/actions-part.ts";
import { heading } from "../shown/heading.ts";
import type { Surroundings } from "../surroundings.ts";
import { mailsPart } from "./mails-part.ts";
import { orphansContent } from "./orphans-content.ts";
import type { ReminderPart } from "./part.ts";
import { pausesPart } from "./pauses-part.ts";
import { previewPart } from "./preview-part.ts";
import { reminderWords } from "./words.ts";

/** The parts of the page, in their order, and what the address calls each. */
const PATHS = {
  overdue: "",
  preview: "proximo-envio",
  mails: "mensagens",
  pauses: "pausas",
  orphans: "sem-responsavel",
} as const;

type PartName = keyof typeof PATHS;

const NAMES = Object.keys(PATHS) as PartName[];

/** What is late in the country, and what becomes of the mail about it. */
export const remindersView: LaterMaker = ({ surroundings }) => {
  const parts: { readonly [N in PartName]: ReminderPart } = {
    overdue: actionsPart(surroundings),
    preview: previewPart(surroundings),
    mails: mailsPart(surroundings),
    pauses: pausesPart(surroundings),
    orphans: orphansPart(surroundings),
  };
  const partAt = (within: readonly string[]) => NAMES.find((name) => PATHS[name] === (within[0] ?? "")) ?? "overdue";
  return {
    content: ({ within }) => {
      const here = partAt(within);
      const text = reminderWords(surroundings.words());
      return html`${heading(text.title)}
        <nav class="tabs" aria-label=${text.tabs}>
          <ul>
            ${NAMES.map((name) => tabShown(name, text.parts[name], name === here))}
          </ul>
        </nav>
        ${parts[here].content()}`;
    },
    opened: ({ within }) => parts[partAt(within)].opened(),
  };
};

function tabShown(name: PartName, text: string, isHere: boolean): TemplateResult {
  const within = PATHS[name] === "" ? [] : [PATHS[name]];
  return html`<li>
    <a href=${linkTo({ page: "reminders", within })} aria-current=${isHere ? "true" : nothing}>${text}</a>
  </li>`;
}

function orphansPart({ api, changed, words }: Surroundings): ReminderPart {
  const orphans = resource(() => api.ask("orphans", {}), changed);
  const ask = () => void orphans.load(null);
  return { opened: ask, content: () => orphansContent(orphans.get(), words(), ask) };
}
