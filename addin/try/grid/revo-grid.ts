import { defineCustomElements } from "@revolist/revogrid/loader";

await defineCustomElements();

// As much of RevoGrid's interface as is used here: its own types do not resolve the way Node resolves modules.

/** A node of what the component draws. */
export interface GridNode {
  $attrs$?: { [attribute: string]: unknown } | null;
}

export type CreateNode = (tag: string, attributes: object, content?: unknown) => GridNode;

/** A row as it was given to the component, by its number in the sheet. */
export interface GridRow {
  readonly row: number;
}

export interface GridColumn {
  readonly prop: string;
  readonly name: string;
  /** In pixels, as all sizes. */
  readonly size: number;
  readonly minSize: number;
  readonly editor: string;
  readonly filter: boolean;
  readonly pin?: "colPinStart";
  readonly columnProperties: () => object;
  readonly cellProperties: (cell: { readonly model: GridRow }) => object;
  readonly cellTemplate: (create: CreateNode, cell: { readonly model: GridRow }) => unknown;
}

/** What is drawn over a cell while it is being changed. */
export interface GridEditor {
  element: Element | null;
  render(create: CreateNode): GridNode;
  componentDidRender(): void;
  disconnectedCallback(): void;
}

export type RowPart = "rgRow" | "rowPinStart";
export type ColumnPart = "rgCol" | "colPinStart";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The component's element. Places are counted from 0 within a part: the rows or columns that stay, or those that move. */
export interface RevoGridElement extends HTMLElement {
  columns: readonly GridColumn[];
  source: readonly GridRow[];
  pinnedTopSource: readonly GridRow[];
  rowDefinitions: readonly { readonly type: RowPart; readonly index: number; readonly size: number }[];
  refresh(part: "all"): Promise<void>;
  clearFocus(): Promise<void>;
  setCellsFocus(start: Spot, end: Spot, column: ColumnPart, row: RowPart): Promise<void>;
  setCellEdit(row: number, prop: string, part: RowPart): Promise<void>;
}

/** What is known of a frame before it is drawn; changing it draws another. */
export interface FrameDetail {
  readonly range: { x1: number; y1: number };
}

export interface RowDetail {
  readonly node: GridNode;
  readonly model: GridRow;
  readonly colType: ColumnPart | "rowHeaders";
}

/** A grid that leaves mouse, keyboard and clipboard to us. */
export function createRevoGrid(editor: () => GridEditor): RevoGridElement {
  const element = document.createElement("revo-grid") as RevoGridElement;
  return Object.assign(element, {
    // What it would say to assistive technology is said by the sheet.
    accessible: false,
    hideAttribution: true,
    range: true,
    useClipboard: false,
    canDrag: false,
    resize: false,
    // Words run over the cells beside theirs also when their own column is out of sight.
    disableVirtualX: true,
    theme: "default",
    editors: { cell: editor },
    rowHeaders: {
      size: 40,
      cellTemplate: (_create: CreateNode, { model }: { readonly model: GridRow }) => String(model.row),
    },
  });
}
