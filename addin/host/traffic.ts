/** What went between the library and the host since the counters were last set to zero. */
export class Traffic {
  syncs = 0;
  /** UTF-8 bytes of all messages that the library sent. */
  bytesSent = 0;
  /** UTF-8 bytes of all answers. */
  bytesReceived = 0;
  /** The largest single message in either direction. */
  largest = 0;

  reset(): void {
    this.syncs = 0;
    this.bytesSent = 0;
    this.bytesReceived = 0;
    this.largest = 0;
  }

  count(direction: "sent" | "received", bytes: number): void {
    if (direction === "sent") {
      this.syncs += 1;
      this.bytesSent += bytes;
    } else {
      this.bytesReceived += bytes;
    }
    this.largest = Math.max(this.largest, bytes);
  }
}

const encoder = new TextEncoder();

/** The length of a text as it goes over the wire. */
export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}
