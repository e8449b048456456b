import { createServer, type Server } from "node:net";
import { expect, test } from "@jest/globals";
import { portsFrom, takenPort } from "../../../functions/src/local/ports.ts";

function listening(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen({ port, host: "127.0.0.1" }, () => resolve(server)));
}

test("a port that somebody listens on is named, whichever of them it is", async () => {
  const server = await listening(0);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  expect(await takenPort(portsFrom(port))).toBe(port);
  expect(await takenPort(portsFrom(port - 3))).toBe(port);
  await new Promise((resolve) => server.close(resolve));
  expect(await takenPort(portsFrom(port))).not.toBe(port);
});
