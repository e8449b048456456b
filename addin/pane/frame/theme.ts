import { officeColours } from "../../excel/office-theme.ts";

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

/** Whether a colour, `#rrggbb`, is nearer to black than to white. */
export function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
