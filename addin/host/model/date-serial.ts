const DAY = 86_400_000;

/** What `DATE(year;month;day)` gives from March 1900 on: the days since the workbook's first. */
export function daysFromCivil(year: number, month: number, day: number, date1904: boolean): number {
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(year, month - 1, day) - first) / DAY;
}
