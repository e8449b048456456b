import { html, svg, type TemplateResult } from "lit-html";
import type { RoundFigures } from "../../../plan/contract/rounds.ts";
import type { Ratio } from "../../../plan/indicators/ratio.ts";
import { countAnswered, countMissing, type RoundCounts } from "../../../plan/rounds/round-counts.ts";
import { ratioShown, wholeShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import { roundWords } from "./words.ts";

/** The figures of a round, or of one agency in it, each with what it is counted from. */
export function figuresShown({ counts, completeness, timeliness }: RoundFigures, words: Words): TemplateResult {
  const said = roundWords(words);
  return html`<dl class="figures">
    ${ratioFigure(said.completeness, said.completenessHelp, completeness, words)}
    ${ratioFigure(said.timeliness, said.timelinessHelp, timeliness, words)}
    ${countFigure(said.missingFigure, countMissing(counts), kindsShown(counts, words), words)}
    ${countFigure(said.waivedFigure, counts.waived, "", words)}
  </dl>`;
}

function ratioFigure(name: string, help: string, ratio: Ratio | null, words: Words): TemplateResult {
  return html`<div class="figure">
    <dt>${name}</dt>
    <dd>
      <strong>${ratio ? ratioShown(ratio, words.language) : roundWords(words).noData}</strong>
      ${ratio ? html`<span class="small">${ofShown(ratio, words)}</span>` : ""}
      <span class="small quiet">${help}</span>
    </dd>
  </div>`;
}

function countFigure(name: string, count: number, more: string, words: Words): TemplateResult {
  return html`<div class="figure">
    <dt>${name}</dt>
    <dd><strong>${wholeShown(count, words.language)}</strong><span class="small quiet">${more}</span></dd>
  </div>`;
}

/** What is missing, by how far it has come. */
export function kindsShown(counts: RoundCounts, words: Words): string {
  const { kinds } = roundWords(words);
  return (["late", "withErrors", "draft", "expected"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${kinds[kind].toLocaleLowerCase(words.language)}: ${wholeShown(counts[kind], words.language)}`)
    .join(" · ");
}

/** A ratio as what it is counted from: `12 de 40`. */
export function ofShown({ numerator, denominator }: Ratio, words: Words): string {
  const { language, say } = words;
  return say(roundWords(words).of, {
    count: wholeShown(numerator, language),
    all: wholeShown(denominator, language),
  });
}

/** How much is answered, late and missing, as a bar beside the numbers that say the same. */
export function barShown(counts: RoundCounts): TemplateResult {
  const parts = [
    ["answered", countAnswered(counts)],
    ["behind", counts.late],
    ["ahead", countMissing(counts) - counts.late],
  ] as const;
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  let x = 0;
  const rects = parts.map(([name, count]) => {
    const width = all === 0 ? 0 : (count * 100) / all;
    const rect = svg`<rect class=${name} x=${x} y="0" width=${width} height="8"></rect>`;
    x += width;
    return rect;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}
