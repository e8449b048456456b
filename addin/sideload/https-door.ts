import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  request,
  type ServerResponse,
} from "node:http";
import { createServer, type Server } from "node:https";

/** A stack of `npm start` that is to be seen in https. */
export interface OpenStack {
  /** Where it gives out the page and answers `/api`: `http://127.0.0.1:5080`. */
  readonly page: string;
  /** Its sign-in emulator, `http://127.0.0.1:5081`; null when it has none. */
  readonly signIn: string | null;
}

/** The sign-in emulator's paths begin with the names of the services it stands in for. */
const SIGN_IN_PATH = /^\/(?:identitytoolkit|securetoken)\.googleapis\.com\//;

/**
 * The https door to a stack of `npm start`: Office takes nothing but https, the emulators speak nothing but http. Page,
 * headers and answers are the stack's own, with two differences. The sign-in emulator is found behind the same door,
 * because Safari's engine, which Excel for Mac uses, asks nothing of http from a page in https; and nobody is told to
 * use https for ever, which the browser would then do for everything on this machine.
 *
 * @param origin the door's own, as the browser sees it: `https://localhost:5090`
 */
export function httpsDoor(
  certificate: { readonly cert: Buffer; readonly key: Buffer },
  stack: OpenStack,
  origin: string,
): Server {
  return createServer({ cert: certificate.cert, key: certificate.key }, (asked, answer) => {
    const toSignIn = stack.signIn !== null && SIGN_IN_PATH.test(asked.url ?? "");
    pass(asked, answer, toSignIn ? (stack.signIn ?? "") : stack.page, { ...stack, origin });
  });
}

function pass(asked: IncomingMessage, answer: ServerResponse, target: string, door: OpenStack & { origin: string }) {
  // The path as it is: read as an address, one that begins with two slashes would lead to another host.
  const { hostname, port } = new URL(target);
  const headers = askedHeaders(asked.headers, target);
  const options: RequestOptions = { hostname, port, path: asked.url ?? "/", method: asked.method ?? "GET", headers };
  const passed = request(options, (given) => {
    const headers = givenHeaders(given.headers, door);
    if (!/^text\/html/.test(given.headers["content-type"] ?? "")) {
      answer.writeHead(given.statusCode ?? 502, headers);
      given.pipe(answer);
      return;
    }
    const chunks: Buffer[] = [];
    given.on("data", (chunk: Buffer) => chunks.push(chunk));
    given.on("end", () => {
      const html = behindTheDoor(Buffer.concat(chunks).toString("utf8"), door);
      answer.writeHead(given.statusCode ?? 502, { ...headers, "content-length": Buffer.byteLength(html) });
      answer.end(html);
    });
  });
  passed.on("error", () => {
    if (!answer.headersSent) answer.writeHead(502, { "content-type": "text/plain; charset=utf-8" });
    answer.end("O Plano Digital não está no ar nesta máquina: npm start\n");
  });
  asked.pipe(passed);
}

/** The stack knows itself by its own address alone, and answers no page of another; what comes back is read here. */
function askedHeaders(headers: IncomingHttpHeaders, target: string): IncomingHttpHeaders {
  const { referer: _, ...kept } = headers;
  const own = kept.origin === undefined ? {} : { origin: target };
  return { ...kept, ...own, host: new URL(target).host, "accept-encoding": "identity" };
}

function givenHeaders(headers: IncomingHttpHeaders, door: OpenStack & { origin: string }): IncomingHttpHeaders {
  const { "strict-transport-security": _, ...kept } = headers;
  const policy = kept["content-security-policy"];
  return typeof policy === "string" ? { ...kept, "content-security-policy": behindTheDoor(policy, door) } : kept;
}

function behindTheDoor(text: string, { signIn, origin }: OpenStack & { origin: string }): string {
  return signIn === null ? text : text.replaceAll(signIn, () => origin);
}
