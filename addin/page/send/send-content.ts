import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import { notice } from "../shown/notice.ts";
import type { SendActs } from "./acts.ts";
import type { SendContext } from "./context.ts";
import { droppedFiles } from "./dropped-files.ts";
import { leftOutTold } from "./left-out-told.ts";
import type { Queue } from "./queue.ts";
import { sendingView } from "./sending-view.ts";

/** Workbooks are dropped or chosen here, checked, explained and sent. */
export function sendContent(queue: Queue, context: SendContext): TemplateResult {
  const { words, acts, maySend, leftOut } = context;
  const { send } = words.messages;
  return html`${heading(maySend ? send.title : send.titleCheck, maySend ? send.lead : send.leadCheck)}
    ${dropZone(acts, words)}
    ${leftOut.length > 0 ? notice("careful", html`<p>${leftOutTold(leftOut, words)}</p>`) : nothing}
    ${
      queue.length === 0
        ? nothing
        : html`<section aria-labelledby="queue-title">
            <h2 id="queue-title" class=${queue.length === 1 ? "visually-hidden" : ""}>${send.queue}</h2>
            <ul class="queue">
              ${repeat(
                queue,
                ({ id }) => id,
                (sending) => html`<li>${sendingView(sending, context, queue.length === 1)}</li>`,
              )}
            </ul>
          </section>`
    }`;
}

function dropZone(acts: SendActs, { messages: { send } }: Words): TemplateResult {
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    acts.add([...(input.files ?? [])]);
    // Choosing the same file again, once it is mended, must be a change too.
    input.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over(event, false);
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(acts.add);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    over(event, true);
  };
  return html`<div class="drop" @dragover=${dragOver} @dragleave=${(event: DragEvent) => over(event, false)} @drop=${drop}>
    <label class="button primary" for="workbooks">${send.choose}</label>
    <input type="file" id="workbooks" class="visually-hidden" accept=".xlsx,.xlsm" multiple @change=${choose} />
    <span class="quiet">${send.drop}</span>
  </div>`;
}

/** The look of the drop zone is nobody's state: it lasts as long as a drag. */
function over(event: DragEvent, isOver: boolean): void {
  (event.currentTarget as HTMLElement).classList.toggle("over", isOver);
}
