/** What came of choosing or dropping files. */
export interface Chosen<F> {
  readonly workbooks: readonly F[];
  /** The names of those that are no workbooks. */
  readonly others: readonly string[];
}

/** Files that programs make beside an open workbook and nobody means to send. */
const BESIDE = /^(~\$|\.~lock|\._)/;

/** The workbooks among the files, by their names: what is inside is the cloud's to judge. */
export function chosenOf<F extends { readonly name: string }>(files: readonly F[]): Chosen<F> {
  const meant = files.filter(({ name }) => !BESIDE.test(name));
  return {
    workbooks: meant.filter(({ name }) => /\.xls[xm]$/i.test(name)),
    others: meant.filter(({ name }) => !/\.xls[xm]$/i.test(name)).map(({ name }) => name),
  };
}
