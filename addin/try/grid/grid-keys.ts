/** What a key means on the sheet. */
export type GridAct =
  | { readonly act: "move"; readonly down: number; readonly across: number; readonly reaching: boolean }
  | { readonly act: "edge"; readonly to: "row-start" | "start" | "end"; readonly reaching: boolean }
  | { readonly act: "edit" }
  | { readonly act: "write"; readonly text: string }
  | { readonly act: "clear" }
  | { readonly act: "undo" }
  | { readonly act: "follow" }
  | { readonly act: "name" }
  | { readonly act: "sheet"; readonly steps: number };

/** Rows that a page has, near enough. */
const PAGE = 20;
/** More steps than any sheet has. */
const ALL = 1_000_000;

const MOVES: { readonly [key: string]: readonly [down: number, across: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** The act of a key, as in Excel; null for one that is the browser's. */
export function gridAct({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): GridAct | null {
  const hasControl = ctrlKey || metaKey;
  if (altKey) return key === "ArrowDown" ? { act: "edit" } : null;
  if (key === "Enter" && hasControl) return { act: "follow" };
  if (key === "F5" || (hasControl && key.toLowerCase() === "g")) return { act: "name" };
  if (key === "Enter") return move(shiftKey ? -1 : 1, 0, false);
  if (key === "Tab") return hasControl ? null : move(0, shiftKey ? -1 : 1, false);
  if (key === "Home") return { act: "edge", to: hasControl ? "start" : "row-start", reaching: shiftKey };
  if (key === "End") return hasControl ? { act: "edge", to: "end", reaching: shiftKey } : null;
  if (hasControl && key.startsWith("Page")) return { act: "sheet", steps: key === "PageDown" ? 1 : -1 };
  const [down = 0, across = 0] = MOVES[key] ?? [];
  if (down !== 0 || across !== 0) return move(down * (hasControl ? ALL : 1), across * (hasControl ? ALL : 1), shiftKey);
  if (hasControl) return key.toLowerCase() === "z" ? { act: "undo" } : null;
  if (key === "F2") return { act: "edit" };
  if (key === "Delete" || key === "Backspace") return { act: "clear" };
  return key.length === 1 ? { act: "write", text: key } : null;
}

function move(down: number, across: number, reaching: boolean): GridAct {
  return { act: "move", down, across, reaching };
}
