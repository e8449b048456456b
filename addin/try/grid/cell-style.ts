import type { CellLook, SheetLook } from "../../host/model/sheet-look.ts";

/** The styles of a cell, as the browser names them. */
export type CellStyle = { readonly [property: string]: string };

const VERTICAL = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end" } as const;
const INDENT = 9;

const known = new WeakMap<CellLook, Map<string, CellStyle>>();

/** A look as styles; numbers stand on the right unless it says otherwise. */
export function cellStyle(look: CellLook | undefined, isNumber: boolean, { hasGridLines }: SheetLook): CellStyle {
  if (!look) return { ...linesOf(undefined, hasGridLines), justifyContent: isNumber ? "flex-end" : "flex-start" };
  const key = `${isNumber}${hasGridLines}`;
  const styles = known.get(look) ?? new Map<string, CellStyle>();
  known.set(look, styles);
  const made = styles.get(key) ?? styleOf(look, isNumber, hasGridLines);
  styles.set(key, made);
  return made;
}

function styleOf(look: CellLook, isNumber: boolean, hasGridLines: boolean): CellStyle {
  const side = look.horizontal ?? (isNumber ? "right" : "left");
  const indent = `${4 + look.indent * INDENT}px`;
  return {
    ...linesOf(look, hasGridLines),
    ...(look.fill === null ? {} : { backgroundColor: look.fill }),
    ...(look.colour === null ? {} : { color: look.colour }),
    ...(look.size === null ? {} : { fontSize: `${(look.size * 4) / 3}px` }),
    ...(look.bold ? { fontWeight: "700" } : {}),
    ...(look.italic ? { fontStyle: "italic" } : {}),
    ...(look.underline ? { textDecoration: "underline" } : {}),
    alignItems: VERTICAL[look.vertical],
    justifyContent: HORIZONTAL[side],
    textAlign: side,
    whiteSpace: look.wraps ? "pre-wrap" : "pre",
    paddingLeft: side === "left" ? indent : "4px",
    paddingRight: side === "right" ? indent : "4px",
  };
}

/** Lines lie between cells and take no room from their words; the one above and the one before are its neighbours' too. */
function linesOf(look: CellLook | undefined, hasGridLines: boolean): CellStyle {
  const { top = null, right = null, bottom = null, left = null } = look?.lines ?? {};
  const grid = hasGridLines && !look?.fill ? "#e1e3e6" : null;
  const shadows = [
    top && `0 -1px 0 ${top}`,
    left && `-1px 0 0 ${left}`,
    (right ?? grid) && `inset -1px 0 0 ${right ?? grid}`,
    (bottom ?? grid) && `inset 0 -1px 0 ${bottom ?? grid}`,
  ].filter(Boolean);
  return { boxShadow: shadows.length === 0 ? "none" : shadows.join(", ") };
}
