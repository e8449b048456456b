import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { escapedHtml } from "../mail/escaped-html.ts";
import { HOST } from "./local-config.ts";

/** Where the mail of a local stack is looked at. */
export interface MailDesk {
  readonly address: string;
  close(): Promise<void>;
}

export interface MailDeskOptions {
  /** The folder of the `.eml` files. */
  readonly folder: string;
  readonly port: number;
  /** Runs what the cloud's scheduler would, now; resolves with what to say of it. */
  readonly runMorning: () => Promise<string>;
}

/** More than anybody scrolls through; the folder has the others. */
const MOST = 200;

const NAME = /^[\w.-]+\.eml$/;

/**
 * Gives out a page of the mail in a folder, the newest first, each as it looks and as a file, and a button that has the
 * morning's reminders run. For this machine alone.
 */
export async function openMailDesk({ folder, port, runMorning }: MailDeskOptions): Promise<MailDesk> {
  const address = `http://${HOST}:${port}`;
  const answered = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname } = new URL(request.url ?? "/", address);
    if (request.method === "POST" && pathname === "/lembretes") {
      // A page of somebody else's must not press the button.
      if (request.headers.origin !== address) return page(403, "Pedido de outra página", "");
      return page(200, "Lembretes da manhã", `<p role="status">${escapedHtml(await runMorning())}</p>`);
    }
    const name = decodeURIComponent(pathname.slice(1));
    if (name === "") return page(200, "Correio", await listOf(folder));
    const raw = NAME.test(name.replace(/\.ver$/, ""))
      ? await readFile(join(folder, name.replace(/\.ver$/, ""))).catch(() => null)
      : null;
    if (raw === null) return page(404, "Mensagem não encontrada", "");
    if (name.endsWith(".eml")) return { status: 200, type: "message/rfc822", body: raw };
    return page(200, "Mensagem", await shown(raw, name.replace(/\.ver$/, "")));
  };
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const { status, type, body } = await answered(request).catch((error: unknown) =>
      page(500, "Erro", `<p>${escapedHtml(String(error))}</p>`),
    );
    const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'";
    response.writeHead(status, { "content-type": type, "content-security-policy": policy }).end(body);
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, HOST, listening);
  });
  return {
    address,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
li{margin:.75rem 0}small{opacity:.8}iframe{width:100%;height:36rem;border:1px solid}pre{white-space:pre-wrap;border:1px solid;padding:1rem}button{font:inherit;padding:.5rem 1rem}`;

function page(status: number, title: string, body: string): Answer {
  const back = title === "Correio" ? "" : '<p><a href="/">← Correio</a></p>';
  const text = `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Plano Digital</title><style>${STYLE}</style></head><body>${back}<h1>${title}</h1>${body}</body></html>`;
  return { status, type: "text/html; charset=utf-8", body: text };
}

async function listOf(folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => NAME.test(name))
    .sort()
    .reverse();
  const items = await Promise.all(
    names.slice(0, MOST).map(async (name) => {
      const { subject, to, date } = await simpleParser(await readFile(join(folder, name)));
      const whom = [to ?? []]
        .flat()
        .map(({ text }) => text)
        .join(", ");
      const when = date?.toLocaleString("pt-BR", { timeZone: "America/Sao_Paulo" }) ?? "";
      return `<li><a href="/${name}.ver">${escapedHtml(subject ?? "(sem assunto)")}</a><br><small>${escapedHtml(whom)} · ${escapedHtml(when)} · <a href="/${name}">.eml</a></small></li>`;
    }),
  );
  const more = names.length > MOST ? `<p>E mais ${names.length - MOST} em ${escapedHtml(folder)}.</p>` : "";
  return `<p>As mensagens do Plano Digital desta máquina. Nenhuma sai daqui.</p>
<form method="post" action="/lembretes"><button>Rodar os lembretes da manhã</button></form>
${items.length === 0 ? '<p role="status">Nenhuma mensagem ainda.</p>' : `<ul>${items.join("\n")}</ul>`}${more}`;
}

async function shown(raw: Buffer, name: string): Promise<string> {
  const { subject, to, html, text, attachments } = await simpleParser(raw);
  const whom = [to ?? []]
    .flat()
    .map((one) => one.text)
    .join(", ");
  const files = attachments.map(({ filename }) => filename ?? "").join(", ");
  // Shown as a stranger's page: it runs nothing and reaches nothing.
  const frame = html ? `<iframe sandbox title="Mensagem" srcdoc="${escapedHtml(html)}"></iframe>` : "";
  return `<p><strong>${escapedHtml(subject ?? "")}</strong><br>Para: ${escapedHtml(whom)}<br>${files ? `Anexos: ${escapedHtml(files)}<br>` : ""}<a href="/${name}">Baixar o .eml</a></p>
${frame}<h2>Em texto</h2><pre>${escapedHtml(text ?? "")}</pre>`;
}
