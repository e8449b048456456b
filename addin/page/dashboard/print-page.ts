/**
 * Prints the page: of the tables that can be folded those that are unfolded, or all of them, which are folded again
 * afterwards.
 */
export function printPage(withTables: boolean): void {
  const folded = withTables ? [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")] : [];
  for (const details of folded) details.open = true;
  if (folded.length > 0) {
    const fold = () => {
      for (const details of folded) details.open = false;
    };
    addEventListener("afterprint", fold, { once: true });
  }
  print();
}
