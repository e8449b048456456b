import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";

/** How a server treats one message, or one connection before it knows of any. */
export type Whim =
  | "takes"
  | "hangs up at once"
  | "421 at once"
  | "450 to the recipient"
  | "550 to the recipient"
  | "452 to the content"
  | "554 to the content"
  | "takes and hangs up"
  | "takes and says nothing"
  | "hangs up on the content";

export interface ChaoticServer {
  readonly port: number;
  /** How often each Message-ID was taken. */
  readonly taken: Map<string, number>;
  /** How often each whim was had. */
  readonly whims: Map<Whim, number>;
  close(): Promise<void>;
}

function refusal(code: number): Error {
  return Object.assign(new Error("not today"), { responseCode: code });
}

/** A server that treats every connection as it is told; what it takes it remembers, whatever it answers. */
export async function startChaoticServer(whimOf: () => Whim): Promise<ChaoticServer> {
  const taken = new Map<string, number>();
  const whims = new Map<Whim, number>();
  const bySession = new Map<string, Whim>();
  const sockets = new Map<string, Socket>();
  const whim = (id: string) => bySession.get(id) ?? "takes";
  const open = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onConnect(session, done) {
      const had = whimOf();
      bySession.set(session.id, had);
      whims.set(had, (whims.get(had) ?? 0) + 1);
      const socket = [...open].find(({ remotePort }) => remotePort === session.remotePort);
      if (socket) sockets.set(session.id, socket);
      if (had === "hangs up at once") socket?.destroy();
      else if (had === "421 at once") done(refusal(421));
      else done();
    },
    onRcptTo(_, session, done) {
      if (whim(session.id) === "450 to the recipient") done(refusal(450));
      else if (whim(session.id) === "550 to the recipient") done(refusal(550));
      else done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      const had = whim(session.id);
      if (had === "hangs up on the content") {
        stream.resume();
        sockets.get(session.id)?.destroy();
        return;
      }
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (had === "452 to the content") return done(refusal(452));
        if (had === "554 to the content") return done(refusal(554));
        const [, id = "none"] = /^message-id:\s*<([^>]+)>/im.exec(Buffer.concat(chunks).toString("latin1")) ?? [];
        taken.set(id, (taken.get(id) ?? 0) + 1);
        if (had === "takes and hangs up") sockets.get(session.id)?.destroy();
        else if (had !== "takes and says nothing") done();
      });
    },
    onClose(session) {
      bySession.delete(session.id);
      sockets.delete(session.id);
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    taken,
    whims,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}
