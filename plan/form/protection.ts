/**
 * What the form's protected sheets still let people do: give columns and rows the room they need, add rows, sort and
 * filter. There is no password: it keeps from mishaps, not from people.
 */
export const formProtection = {
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  sort: true,
  autoFilter: true,
} as const;
