import { html, nothing, type TemplateResult } from "lit-html";
import type { Checking } from "../check/checking.ts";
import type { Words } from "../messages/words.ts";
import type { PlanStanding } from "../pane.ts";
import { button } from "../shown/button.ts";
import type { ViewLoading } from "../shown-views.ts";
import { headerView } from "./header-view.ts";
import { type MenuItem, menuView } from "./menu-view.ts";
import { statusView } from "./status-view.ts";

/** What stands around every view. */
export interface FrameShown {
  readonly checking: Checking;
  readonly reviewed: PlanStanding | null;
  readonly view: ViewLoading;
  /** The view at home has no way back, and its heading is only read out. */
  readonly atHome: boolean;
  readonly told: string;
  readonly menu: readonly MenuItem[];
  readonly menuOpen: boolean;
}

/** What people do with the frame. */
export interface FrameActs {
  readonly back: () => void;
  readonly again: () => void;
  readonly schedule: () => void;
  readonly toggleMenu: (open: boolean) => void;
  readonly dismiss: () => void;
}

/** The pane: header, status, the view at hand and, always in the same place, its act. */
export function frameView(shown: FrameShown, acts: FrameActs, words: Words): TemplateResult {
  const { frame } = words.messages;
  const { checking, view, atHome } = shown;
  const primary = view.kind === "ready" ? view.view.primary() : null;
  const isForm = checking.workbook !== null && checking.workbook.kind !== "foreign";
  return html`${headerView(checking.workbook, shown.reviewed, words)} ${statusView(checking, words)}
    <main id="content">
      <div class=${atHome ? "visually-hidden" : "view-head"}>
        ${atHome ? nothing : button({ id: "back", text: html`<span class="arrow" aria-hidden="true">←</span>${frame.back}`, act: acts.back, look: "subtle" })}
        <h1 id="title" tabindex="-1">${view.kind === "ready" ? view.view.title() : frame.loading}</h1>
      </div>
      ${viewShown(view, acts, words)}
    </main>
    ${shown.told ? toldView(shown.told, acts, words) : nothing}
    <footer aria-label=${frame.acts}>
      <div class="primary-act">
        ${primary ? button({ id: "primary", text: primary.text, act: primary.act, look: "primary", busy: primary.busy === true }) : nothing}
      </div>
      ${isForm && atHome && checking.workbook?.kind === "plan" ? button({ text: frame.menu.schedule, act: acts.schedule, look: "subtle" }) : nothing}
      ${menuView(frame.more, shown.menu, shown.menuOpen, acts.toggleMenu)}
    </footer>`;
}

function viewShown(view: ViewLoading, acts: FrameActs, { messages: { frame } }: Words): TemplateResult {
  switch (view.kind) {
    case "ready":
      return view.view.content();
    case "failed":
      return html`<div class="notice bad" role="alert">
        <p>${frame.notLoaded}</p>
        ${button({ text: frame.again, act: acts.again })}
      </div>`;
    case "loading":
      return html`<div class="late"><fluent-spinner size="small" aria-hidden="true"></fluent-spinner></div>`;
  }
}

function toldView(text: string, acts: FrameActs, { messages: { frame } }: Words): TemplateResult {
  return html`<aside class="told">
    <p>${text}</p>
    <button type="button" class="dismiss" aria-label=${frame.close} @click=${acts.dismiss}>×</button>
  </aside>`;
}
