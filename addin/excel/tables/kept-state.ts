/** What a refresh keeps in the workbook's settings until it is over, so that the next one can end what it began. */
export interface KeptState {
  /** Tables (by their names in Excel) made and not filled yet: their rows without a key are free. */
  readonly filling: readonly string[];
  /** The filters that were taken off, by table: what each column showed, or null. */
  readonly filters: { readonly [table: string]: readonly (object | null)[] };
}

export const nothingKept: KeptState = { filling: [], filters: {} };

/** Where it is kept. */
export const STATE_SETTING = "planoDigital.atualizacao";

/** What was kept; nothing where it cannot be read. */
export function keptState(value: unknown): KeptState {
  try {
    const { filling = [], filters = {} } = JSON.parse(String(value)) as Partial<KeptState>;
    return { filling, filters };
  } catch {
    return nothingKept;
  }
}
