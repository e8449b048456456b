import { html, nothing, type TemplateResult } from "lit-html";
import { downloadButton } from "../shown/download-button.ts";
import { heading } from "../shown/heading.ts";
import type { FilesContext } from "./files-context.ts";
import { lettersView } from "./letters-view.ts";
import { ministryWords } from "./words.ts";

/** What the ministry takes out as a file and puts in as one: the consolidated workbook, and the service letters. */
export function filesContent(context: FilesContext): TemplateResult {
  const { words, downloads } = context;
  const ministry = ministryWords(words);
  return html`${heading(ministry.title)}
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
    ${lettersView(context.letters, context.importLetters, words)}`;
}

/** For how long the consolidated workbook is being gathered; the page counts the seconds by showing itself anew. */
function elapsed({ downloads, words }: FilesContext) {
  const state = downloads.get("consolidated");
  if (state?.kind !== "busy") return nothing;
  const seconds = Math.round((Date.now() - state.since) / 1_000);
  return html`<span class="quiet">${words.say(ministryWords(words).workbookWorking, { seconds })}</span>`;
}
