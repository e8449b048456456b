import { html, type TemplateResult } from "lit-html";

const RADIUS = 9;
const LENGTH = 2 * Math.PI * RADIUS;

/** A share, from 0 to 1, as a ring. It says nothing to those who do not see it: the figure stands beside it. */
export function ring(share: number): TemplateResult {
  const filled = Math.max(0, Math.min(1, share)) * LENGTH;
  return html`<svg class="ring" viewBox="0 0 24 24" aria-hidden="true">
    <circle class="ring-ground" cx="12" cy="12" r=${RADIUS} />
    <circle class="ring-share" cx="12" cy="12" r=${RADIUS} stroke-dasharray="${filled} ${LENGTH}" transform="rotate(-90 12 12)" />
  </svg>`;
}
