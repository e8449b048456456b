import type { Sent } from "./api.ts";

/** A question, ready to be sent. */
export interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | FormData | Blob | null;
}

/** An answer as it came. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly requestId: string | null;
}

/** Sends, telling how much has been sent; null when nobody answered. `fetch` tells nothing of an upload. */
export function uploaded(request: Request, progress: (sent: Sent) => void): Promise<Reply | null> {
  return new Promise((resolve) => {
    const http = new XMLHttpRequest();
    http.open(request.method, request.url);
    for (const [name, value] of Object.entries(request.headers)) http.setRequestHeader(name, value);
    http.upload.onprogress = ({ loaded, total }) => progress({ sent: loaded, all: total });
    http.onload = () =>
      resolve({ status: http.status, body: http.responseText, requestId: http.getResponseHeader("x-request-id") });
    http.onerror = () => resolve(null);
    http.onabort = () => resolve(null);
    http.send(request.body);
  });
}
