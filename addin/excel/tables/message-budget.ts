/** Excel on the web takes 5 MB a message; what the library adds to a step is not known exactly. */
export const BYTES_A_MESSAGE = 3_000_000;

/** What a step adds to a message besides its values: the paths to its range, and a path more for each 1,500 cells. */
const STEP_BYTES = 1_200;
const CELLS_A_PIECE = 1_500;

/** Why a refresh ended before its end: somebody wanted it to. */
export class Cancelled extends Error {
  constructor() {
    super("The refresh was cancelled.");
    this.name = "Cancelled";
  }
}

/**
 * Steps for Excel, sent in messages that each stay below 4 MB. Whatever a step does happens after all steps before it, and
 * when Excel refuses one, none after it happens.
 */
export class MessageBudget {
  readonly #context: Excel.RequestContext;
  readonly #signal: AbortSignal;
  readonly #sent: (rows: number) => void;
  readonly #limit: number;
  #bytes = 0;
  #rows = 0;

  /**
   * @param limit About so many bytes a message may have.
   * @param sent Told after each message how many rows it wrote.
   */
  constructor(context: Excel.RequestContext, signal: AbortSignal, limit: number, sent: (rows: number) => void) {
    this.#limit = limit;
    this.#context = context;
    this.#signal = signal;
    this.#sent = sent;
  }

  /** So many characters one step may write: a message holds several, whatever stands in the cells. */
  get charactersAStep(): number {
    return this.#limit / 4;
  }

  /** Adds a step that sends these values; what was added before goes out first when both would be too long. */
  async add(step: () => void, values: readonly (readonly unknown[])[] = [], rows = 0): Promise<void> {
    const cells = values.length * (values[0]?.length ?? 0);
    const pieces = Math.ceil(cells / CELLS_A_PIECE);
    const size = STEP_BYTES * (1 + pieces) + (cells === 0 ? 0 : bytesOf(values));
    if (this.#bytes > 0 && this.#bytes + size > this.#limit) await this.send();
    step();
    this.#bytes += size;
    this.#rows += rows;
  }

  /** Sends what was added. @throws Cancelled when that is not wanted any more: then nothing of it happens. */
  async send(): Promise<void> {
    if (this.#signal.aborted) throw new Cancelled();
    const rows = this.#rows;
    this.#bytes = 0;
    this.#rows = 0;
    await this.#context.sync();
    this.#sent(rows);
  }
}

const encoder = new TextEncoder();

function bytesOf(values: readonly (readonly unknown[])[]): number {
  return encoder.encode(JSON.stringify(values)).byteLength;
}
