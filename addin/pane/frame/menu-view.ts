import { html, nothing, type TemplateResult } from "lit-html";

/** An act of the menu. */
export interface MenuItem {
  readonly text: string;
  readonly act: () => void;
}

/** The menu: a button and, when it is open, its acts above it. Arrows, Home, End and Esc as in menus everywhere. */
export function menuView(
  text: string,
  items: readonly MenuItem[],
  open: boolean,
  toggle: (open: boolean) => void,
): TemplateResult {
  const close = () => {
    toggle(false);
    document.getElementById("more")?.focus();
  };
  return html`<div class="menu" @focusout=${(event: FocusEvent) => {
    const menu = event.currentTarget as HTMLElement;
    if (open && event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) toggle(false);
  }}>
    <fluent-button
      role="button"
      id="more"
      appearance="subtle"
      aria-haspopup="menu"
      aria-expanded=${String(open)}
      @click=${() => toggle(!open)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "ArrowUp" || event.key === "ArrowDown") toggle(true);
        else return;
        event.preventDefault();
      }}
      >${text} <span class="arrow" aria-hidden="true">▾</span></fluent-button
    >
    ${
      open
        ? html`<div class="menu-items" role="menu" aria-labelledby="more" @keydown=${(event: KeyboardEvent) => moved(event, close)}>
          ${items.map(
            (item, index) => html`<button
              type="button"
              role="menuitem"
              id="menu-${index}"
              @click=${() => {
                close();
                item.act();
              }}
            >
              ${item.text}
            </button>`,
          )}
        </div>`
        : nothing
    }
  </div>`;
}

function moved(event: KeyboardEvent, close: () => void): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const targets: { readonly [key: string]: number } = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const target = targets[event.key];
  if (event.key === "Escape") close();
  else if (target !== undefined) items.at(target % items.length)?.focus();
  else return;
  event.preventDefault();
}
