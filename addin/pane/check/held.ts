/** Whether somebody's pointer is over the list, or their keyboard in it while they are in the pane. */
export function isHeld(document: Document): boolean {
  const list = document.querySelector(".findings");
  if (!list) return false;
  return list.matches(":hover") || (document.hasFocus() && list.contains(document.activeElement));
}

/** The line in which the keyboard's focus is or, once they come back to the pane, will be; null for none. */
export function focusedLine(document: Document): string | null {
  return document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset.line ?? null;
}
