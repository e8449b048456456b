/** What people do with the mouse. Rows and columns are counted from 1. */
export interface MouseActs {
  /** Puts the cursor somewhere, or makes the selection reach there. */
  readonly pick: (row: number, column: number, reaching: boolean) => void;
  readonly edit: (row: number, column: number) => void;
  /** A cell was pressed and let go of: a link in it leads somewhere. */
  readonly follow: (row: number, column: number) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Takes the mouse from the component: the cursor is Excel's, with cells that are one and sheets that are locked.
 *
 * @param master The cell that stands for another.
 */
export function listenToMouse(
  element: HTMLElement,
  acts: MouseActs,
  master: (row: number, column: number) => Place | null,
): void {
  let isPressed = false;
  const cellAt = ({ target }: Event): Place | null => {
    const cell = target instanceof Element ? target.closest("[role=gridcell]") : null;
    return cell && master(Number(cell.getAttribute("aria-rowindex")), Number(cell.getAttribute("aria-colindex")));
  };
  const pick = (event: MouseEvent, reaching: boolean) => {
    const cell = cellAt(event);
    if (cell) acts.pick(cell.row, cell.column, reaching);
    return cell !== null;
  };
  const mine = { capture: true };
  element.addEventListener(
    "mousedown",
    (event) => {
      if (event.button !== 0 || !pick(event, event.shiftKey)) return;
      isPressed = true;
      event.stopPropagation();
      event.preventDefault();
    },
    mine,
  );
  element.addEventListener("mouseover", (event) => {
    if (isPressed) pick(event, true);
  });
  window.addEventListener("mouseup", () => {
    isPressed = false;
  });
  element.addEventListener("click", (event) => {
    const cell = cellAt(event);
    if (cell && !event.shiftKey) acts.follow(cell.row, cell.column);
  });
  element.addEventListener(
    "dblclick",
    (event) => {
      const cell = cellAt(event);
      if (!cell) return;
      acts.edit(cell.row, cell.column);
      event.stopPropagation();
    },
    mine,
  );
}
