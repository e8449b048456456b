import process from "node:process";

/** Whether somebody has asked this process to end. */
export interface Asked {
  /** Aborted when it was asked. */
  readonly signal: AbortSignal;
  /** Called each time that it is asked again. */
  again(listener: () => void): void;
  /** Leaves the signals to the system again. */
  forget(): void;
}

/** One Ctrl-C comes twice under npm: from the terminal, and passed on by npm. */
const ONE_KEYSTROKE_MS = 500;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** From now on Ctrl-C, a closed terminal and `kill` do not end this process: they ask it to end. */
export function untilAsked(): Asked {
  const controller = new AbortController();
  const listeners: (() => void)[] = [];
  let askedAt = 0;
  const ask = () => {
    if (!controller.signal.aborted) {
      askedAt = performance.now();
      controller.abort();
    } else if (performance.now() - askedAt > ONE_KEYSTROKE_MS) {
      for (const listener of listeners) listener();
    }
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  return {
    signal: controller.signal,
    again: (listener) => void listeners.push(listener),
    forget() {
      for (const signal of SIGNALS) process.off(signal, ask);
    },
  };
}
