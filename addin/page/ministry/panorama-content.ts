import { html, nothing, type TemplateResult } from "lit-html";
import { downloadButton } from "../shown/download-button.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { figuresView } from "./figures-view.ts";
import { lettersView } from "./letters-view.ts";
import type { PanoramaContext } from "./panorama-context.ts";
import { ministryWords } from "./words.ts";

/** The country at a glance: figures, the consolidated workbook, what is late, and the service letters. */
export function panoramaContent(context: PanoramaContext): TemplateResult {
  const { words, downloads, figures, again } = context;
  const ministry = ministryWords(words);
  return html`${heading(ministry.title)}
    <section aria-labelledby="figures-title">
      <h2 id="figures-title" class="visually-hidden">${ministry.figures}</h2>
      ${whenReady(figures, words, again, (here) => figuresView(here, words))}
    </section>
    <section class="card other" aria-labelledby="consolidated-title">
      <h2 id="consolidated-title">${ministry.workbook}</h2>
      <p class="quiet">${ministry.workbookHelp}</p>
      <p>
        ${downloadButton(
          {
            name: "consolidated",
            route: "consolidatedWorkbook",
            asked: {},
            text: ministry.workbookSubmit,
            primary: true,
          },
          downloads,
          words,
        )}
        ${elapsed(context)}
      </p>
    </section>
    ${context.actions()} ${lettersView(context.letters, context.importLetters, words)}`;
}

/** For how long the consolidated workbook is being gathered; the page counts the seconds by showing itself anew. */
function elapsed({ downloads, words }: PanoramaContext) {
  const state = downloads.get("consolidated");
  if (state?.kind !== "busy") return nothing;
  const seconds = Math.round((Date.now() - state.since) / 1_000);
  return html`<span class="quiet">${words.say(ministryWords(words).workbookWorking, { seconds })}</span>`;
}
