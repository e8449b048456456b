import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

/**
 * A process that is the sign-in emulator of firebase-tools for the project named on its command line. Prints its port
 * once it listens, and ends when its standard input does, so that it never outlives whoever started it.
 */
const { createApp } = createRequire(import.meta.url)("firebase-tools/lib/emulator/auth/server.js") as {
  createApp: (projectId: string) => Promise<RequestListener>;
};

const server = createServer(await createApp(process.argv[2] ?? ""));
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.resume().on("end", () => process.exit());
