/** One message to one person. */
export interface Message {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stable: the same message sent again has the same id. Without brackets or domain. */
  readonly id: string;
  /** Files that go with it; their content is text in UTF-8. */
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: string;
    readonly contentType: string;
  }[];
}

/** Where mail goes. */
export interface Mailer {
  /** What it is, for `/api/health`: `folder` or `smtp`. */
  readonly kind: "folder" | "smtp";
  /** Resolves when the message was taken. Rejects with `MailNotSent`. */
  send(message: Message): Promise<void>;
  /** Finds out whether mail would be taken, sending nothing. Rejects with `MailNotSent`. */
  verify(): Promise<void>;
}

/** A message was not taken; `temporary` when trying again later may help. */
export class MailNotSent extends Error {
  override readonly name = "MailNotSent";
  readonly temporary: boolean;

  constructor(message: string, { temporary, cause }: { readonly temporary: boolean; readonly cause?: unknown }) {
    super(message, { cause });
    this.temporary = temporary;
  }
}
