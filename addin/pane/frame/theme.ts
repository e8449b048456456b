import { officeColours } from "../../excel/office-theme.ts";
import { isDark } from "./is-dark.ts";

/** The pane is dark where Office is, or, where Office does not say, where the computer is; and follows both. */
export function followTheme(document: Document, window: Window): void {
  const computer = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    const colours = officeColours();
    document.documentElement.dataset.theme = (colours ? isDark(colours.background) : computer.matches)
      ? "dark"
      : "light";
  };
  follow();
  computer.addEventListener("change", follow);
  // Office tells of a change only where it has shared runtimes; coming back to the pane is soon enough.
  window.addEventListener("focus", follow);
}
