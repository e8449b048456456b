import { type ExcelClass, hostObject } from "./excel-class.ts";
import { ExcelFailure } from "./excel-failure.ts";
import { type Faults, noFaults } from "./faults.ts";
import { KeptReferences } from "./kept-references.ts";
import { excelClasses } from "./members/classes.ts";
import { HostWorkbook } from "./model/workbook.ts";
import {
  type Batch,
  type BatchAnswer,
  type Bridge,
  EVENT_CATEGORY,
  type EventName,
  eventTypes,
  type RequestMessage,
  WORKBOOK_TARGET,
} from "./protocol.ts";
import { runBatch } from "./run-batch.ts";
import type { Session } from "./session.ts";
import { byteLength, Traffic } from "./traffic.ts";
import { UsedMembers } from "./used-members.ts";

/** What the host cannot do alone, for it knows no files. */
export interface HostOptions {
  readonly workbook?: HostWorkbook;
  /** The Excel is of ExcelApi 1.`requirement`; 14 unless said. */
  readonly requirement?: number;
  /** Puts the sheets of a file (base64) into the workbook and gives their ids. */
  readonly insertSheets?: (workbook: HostWorkbook, base64: string) => Promise<readonly string[]>;
  /** Told after every batch of the library's and every act of the user's: the workbook may be another now. */
  readonly touched?: () => void;
}

/**
 * Stands where Excel stands: Microsoft's library sends it batches and hears its events. It computes no formula; what a
 * formula shows is what the file says.
 */
export class ExcelHost {
  workbook: HostWorkbook;
  readonly requirement: number;
  readonly traffic = new Traffic();
  readonly faults: Faults = noFaults();
  readonly used = new UsedMembers();
  /** The workbooks (base64) that were opened in windows of their own. */
  readonly openedWorkbooks: string[] = [];
  readonly references = new KeptReferences();
  /** To be put on the window before the library is loaded. */
  readonly bridge: Bridge = { sendMessageToHost: (text) => void this.#receive(text) };
  readonly #listened = new Map<EventName, number>();
  readonly #insertSheets: HostOptions["insertSheets"];
  readonly #touched: () => void;
  /** Batches run one after another, however many wait. */
  #queue: Promise<void> = Promise.resolve();

  constructor({ workbook = new HostWorkbook(), requirement = 14, insertSheets, touched = () => {} }: HostOptions = {}) {
    this.workbook = workbook;
    this.requirement = requirement;
    this.#insertSheets = insertSheets;
    this.#touched = touched;
  }

  /** Whether the library wants to hear of an event now. */
  isListened(event: EventName): boolean {
    return (this.#listened.get(event) ?? 0) > 0;
  }

  /** Tells the library of something that happened, as when the user did it. */
  emit(event: EventName, detail: { readonly [name: string]: unknown }): void {
    this.#touched();
    if (!this.isListened(event)) return;
    const entry = {
      messageCategory: EVENT_CATEGORY,
      messageType: eventTypes[event],
      targetId: WORKBOOK_TARGET,
      message: JSON.stringify(detail),
    };
    this.#send({ type: 3, message: { entries: [entry] } });
  }

  #receive(text: string): Promise<void> {
    const { id, message } = JSON.parse(text) as RequestMessage;
    const batch = typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
    // The library's own start is none of the add-in's syncs.
    const isSync = Object.values(batch.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType !== 2);
    if (isSync) this.traffic.count("sent", byteLength(text));
    this.#queue = this.#queue.then(() => this.#answer(id, batch, isSync ? byteLength(text) : 0));
    return this.#queue;
  }

  /** @param bytes The length of the message; 0 for one that is not counted. */
  async #answer(id: number, batch: Batch, bytes: number): Promise<void> {
    if (this.faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.delay));
    let body = this.#refusal(bytes) ?? (await this.#run(batch));
    let answer = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    if (byteLength(answer) > this.faults.largestMessage) {
      body = failed(
        new ExcelFailure("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413),
      );
      answer = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    }
    if (bytes > 0) this.traffic.count("received", byteLength(answer));
    this.#touched();
    this.bridge.onMessageFromHost?.(answer);
  }

  /** What goes wrong before a step is taken. */
  #refusal(bytes: number): BatchAnswer | null {
    const { faults } = this;
    if (bytes > faults.largestMessage) {
      return failed(
        new ExcelFailure("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 413),
      );
    }
    if (faults.cellEdit) {
      return failed(new ExcelFailure("InvalidOperationInCellEditMode", "Excel is in cell-editing mode."));
    }
    if (faults.failSync === null) return null;
    faults.failSync.in -= 1;
    if (faults.failSync.in > 0) return null;
    const { code, message } = faults.failSync;
    faults.failSync = null;
    return failed(new ExcelFailure(code, message, 500));
  }

  async #run(batch: Batch): Promise<BatchAnswer> {
    try {
      return await runBatch(batch, {
        session: this.#session(),
        references: this.references,
        used: this.used,
        requirement: this.requirement,
        nullObjectsGoOn: this.faults.nullObjectsGoOn,
      });
    } catch (error) {
      // A mistake of the host's own must not leave the library waiting for an answer.
      return failed(
        new ExcelFailure("HostDefect", error instanceof Error ? (error.stack ?? error.message) : String(error), 500),
      );
    }
  }

  #session(): Session {
    return {
      objectOf: (name, target) => {
        const excelClass = excelClasses.find((candidate) => candidate.name === name);
        if (!excelClass) throw new Error(`The host has no class ${name}.`);
        return hostObject(excelClass as ExcelClass<unknown>, target);
      },
      workbook: this.workbook,
      emit: (event, detail) => this.emit(event, detail),
      listen: (event) => void this.#listened.set(event, (this.#listened.get(event) ?? 0) + 1),
      unlisten: (event) => void this.#listened.set(event, Math.max(0, (this.#listened.get(event) ?? 0) - 1)),
      opened: (base64) => void this.openedWorkbooks.push(base64),
      insertSheets: async (base64) => {
        if (!this.#insertSheets)
          throw new ExcelFailure("HostLacksMember", "This host was given no reader of files.", 501);
        return this.#insertSheets(this.workbook, base64);
      },
    };
  }

  // Not at once: Excel is another process, and the library relies on its answers coming later.
  #send(message: unknown): void {
    const text = JSON.stringify(message);
    queueMicrotask(() => this.bridge.onMessageFromHost?.(text));
  }
}

function failed({ code, message, status }: ExcelFailure): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: message, HttpStatusCode: status } };
}
