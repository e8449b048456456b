/** The colours of Office around the pane, `#rrggbb`; null where this Office tells of none. */
export interface OfficeColours {
  readonly background: string;
  readonly text: string;
}

/** The colours that Office has now. */
export function officeColours(): OfficeColours | null {
  const theme = Office.context.officeTheme;
  return theme?.bodyBackgroundColor ? { background: theme.bodyBackgroundColor, text: theme.bodyForegroundColor } : null;
}
