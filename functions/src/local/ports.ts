import { createServer } from "node:net";

/** Everything of the local stack that listens, in the order of its ports. */
export const listeners = ["hosting", "auth", "functions", "hub", "logging", "eventarc", "tasks", "mail"] as const;

export type Listener = (typeof listeners)[number];

/** The port of each. */
export type Ports = { readonly [L in Listener]: number };

/** The first port unless another is asked for; 5000 is taken on every Mac. */
export const FIRST_PORT = 5080;

/** The last port that leaves room for all that follow it. */
export const LAST_FIRST_PORT = 65_535 - listeners.length + 1;

/** Ports in a row, from the first on. */
export function portsFrom(first: number): Ports {
  return Object.fromEntries(listeners.map((listener, index) => [listener, first + index])) as unknown as Ports;
}

/** The first port that somebody else listens on, or null when all are free. */
export async function takenPort(ports: Ports): Promise<number | null> {
  for (const listener of listeners) {
    // Some of them listen on both, and whoever opens `localhost` may be sent to either.
    for (const host of ["127.0.0.1", "::1"]) {
      if (!(await isFree(ports[listener], host))) return ports[listener];
    }
  }
  return null;
}

function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    // A machine without IPv6 has no such address; then nobody listens there.
    server.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code !== "EADDRINUSE" && code !== "EACCES"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
