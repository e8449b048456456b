import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Quarter } from "../../../plan/calendar/quarter.ts";
import { writeValue } from "../../../plan/messages/write-value.ts";
import { standingMark } from "../../screen/standing-mark.ts";
import type { Words } from "../messages/words.ts";
import type { Timeline } from "./timeline.ts";
import { scheduleWords } from "./words.ts";

const WIDTH = 290;
const LEFT = 18;
const RIGHT = 8;
const ROW = 13;
const TOP = 4;

/**
 * The timeline as a picture: an action a line with a mark at its deadline, whose shape says how it stands, today as a dashed
 * line, the launch quarter as a band. To those who do not see it, it says where the same is to be read.
 */
export function timelinePicture(
  timeline: Timeline,
  { launch, today }: { readonly launch: Quarter | null; readonly today: CivilDate },
  words: Words,
): TemplateResult {
  const text = scheduleWords(words);
  const x = (share: number) => LEFT + share * (WIDTH - LEFT - RIGHT);
  const bottom = TOP + timeline.marks.length * ROW;
  const written = (value: Parameters<typeof writeValue>[0]) => writeValue(value, words.language);
  const from = { month: timeline.from };
  const to = { month: timeline.to };
  return html`<figure class="timeline">
    <svg
      viewBox="0 0 ${WIDTH} ${bottom + 16}"
      role="img"
      aria-label=${words.say(text.picture, { from, to })}
    >
      ${
        timeline.launch
          ? svg`<rect class="launch-band" x=${x(timeline.launch.from)} y=${TOP} width=${x(timeline.launch.to) - x(timeline.launch.from)} height=${bottom - TOP} />`
          : nothing
      }
      ${timeline.marks.map((mark, index) => {
        const y = TOP + index * ROW + ROW / 2;
        return svg`<text class="axis" x="2" y=${y + 4}>${mark.number}</text>
          <line class="axis-line" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y} y2=${y} />
          ${mark.at === null ? nothing : standingMark(mark.standing, x(mark.at), y)}`;
      })}
      <line class="today-line" x1=${x(timeline.today)} x2=${x(timeline.today)} y1="0" y2=${bottom} />
      <text class="axis" x=${LEFT} y=${bottom + 12}>${written(from)}</text>
      <text class="axis" x=${WIDTH - RIGHT} y=${bottom + 12} text-anchor="end">${written(to)}</text>
    </svg>
    <figcaption class="small quiet" aria-hidden="true">
      <span><svg class="key" viewBox="0 0 10 12"><line class="today-line" x1="5" x2="5" y1="0" y2="12" /></svg> ${words.say(text.today, { date: { date: today } })}</span>
      ${
        launch === null
          ? nothing
          : html`<span><svg class="key" viewBox="0 0 10 12"><rect class="launch-band" x="0" y="1" width="10" height="10" /></svg> ${text.launch.toLowerCase()}, ${written({ quarter: launch })}</span>`
      }
    </figcaption>
  </figure>`;
}
