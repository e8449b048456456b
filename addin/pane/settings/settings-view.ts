import { html, type TemplateResult } from "lit-html";
import type { Me } from "../../../plan/contract/me.ts";
import { slice } from "../../screen/slice.ts";
import type { CheckedHere } from "../check/checking.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import type { ViewMaker } from "../view.ts";
import { askOpening, chooseOpening, notAsked, type OpeningByItself } from "./opening-by-itself.ts";
import { openingChoice } from "./opening-choice.ts";

/** What the settings show. */
export interface SettingsShown {
  readonly me: Me | null;
  readonly shared: boolean;
  readonly opening: OpeningByItself;
  readonly workbook: CheckedHere | null;
}

/** What people choose here. */
export interface SettingsActs {
  readonly choose: (language: Words["language"]) => void;
  readonly chooseShared: (shared: boolean) => void;
  readonly chooseOpening: (opens: boolean) => void;
  readonly signIn: () => void;
  readonly signOut: () => void;
}

/** The language, whether others use this computer, whether the pane opens by itself, and whose session this is. */
export const settingsView: ViewMaker = (pane) => {
  const opening = slice<OpeningByItself, OpeningByItself>(notAsked, (_before, next) => next, pane.changed);
  return {
    title: () => pane.words().messages.settings.title,
    content: () =>
      settingsContent(
        {
          me: pane.me(),
          shared: pane.settings.shared(),
          opening: opening.get(),
          workbook: pane.checking.get().workbook,
        },
        {
          choose: (language) => void pane.settings.choose(language),
          chooseShared: pane.settings.chooseShared,
          chooseOpening: (opens) => void chooseOpening(opens, opening, pane),
          signIn: () => void pane.signedIn(),
          signOut: () => void pane.signOut(),
        },
        pane.words(),
      ),
    primary: () => null,
    opened: () => void askOpening(opening, pane),
  };
};

/** The settings of this computer, and of the workbook at hand. */
export function settingsContent(
  { me, shared, opening, workbook }: SettingsShown,
  acts: SettingsActs,
  words: Words,
): TemplateResult {
  const { settings, session } = words.messages;
  const language = (code: Words["language"], text: string) => html`<label class="choice"
    ><input type="radio" name="language" .checked=${words.language === code} @change=${() => acts.choose(code)} /><span
      lang=${code}
      >${text}</span
    ></label
  >`;
  return html`<fieldset>
      <legend>${settings.language}</legend>
      ${language("pt-BR", settings.portuguese)} ${language("en", settings.english)}
      <p class="quiet small">${settings.languageHelp}</p>
    </fieldset>
    <div>
      <label class="choice"
        ><input
          type="checkbox"
          aria-describedby="shared-help"
          .checked=${shared}
          @change=${(event: Event) => acts.chooseShared((event.target as HTMLInputElement).checked)}
        /><span>${settings.shared}</span></label
      >
      <p class="quiet small" id="shared-help">${settings.sharedHelp}</p>
    </div>
    ${openingChoice(opening, workbook, acts.chooseOpening, words)}
    <h2>${settings.account}</h2>
    ${
      me
        ? html`<p>${words.say(session.signedIn, { name: me.name })}</p>
          ${button({ text: session.signOut, act: acts.signOut })}`
        : html`<p>${settings.nobody}</p>
          ${button({ text: session.submit, act: acts.signIn })}`
    }`;
}
