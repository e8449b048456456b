import type { Ports } from "./ports.ts";

interface Header {
  readonly key: string;
  readonly value: string;
}

/** What of `firebase.json` is read or changed here; the rest goes through as it is. */
export interface FirebaseConfig {
  readonly functions: readonly { readonly source: string; readonly [option: string]: unknown }[];
  readonly hosting: {
    readonly public: string;
    readonly headers: readonly { readonly source: string; readonly headers: readonly Header[] }[];
    readonly [option: string]: unknown;
  };
  readonly emulators: { readonly [name: string]: unknown };
  readonly [part: string]: unknown;
}

/** This machine alone, and not the network it is in: whoever is let in locally needs no password that is secret. */
export const HOST = "127.0.0.1";

/**
 * The deployed configuration turned into the one of a machine: other ports, and a content security policy that lets the
 * page reach the sign-in emulator, which in the cloud it must not. The folders are those beside the configuration's file.
 */
export function localConfig(deployed: FirebaseConfig, ports: Ports): FirebaseConfig {
  const { firestore: _, ...config } = deployed;
  // The desk of mail is no emulator.
  const emulated = Object.entries(ports).filter(([name]) => name !== "mail");
  const reachable = `http://${HOST}:${ports.auth}`;
  return {
    ...config,
    functions: deployed.functions.map((source) => ({ ...source, source: "functions" })),
    hosting: {
      ...deployed.hosting,
      public: "hosting",
      headers: [
        ...deployed.hosting.headers.map(({ source, headers }) => ({
          source,
          headers: headers.map((header) => withConnection(header, reachable)),
        })),
        ...tryHeaders(deployed),
      ],
    },
    emulators: {
      singleProjectMode: true,
      ui: { enabled: false },
      ...Object.fromEntries(emulated.map(([name, port]) => [name, { host: HOST, port }])),
    },
  };
}

function withConnection({ key, value }: Header, origin: string): Header {
  if (key !== "Content-Security-Policy") return { key, value };
  return { key, value: value.replace(/connect-src [^;]*/, (directive) => `${directive} ${origin}`) };
}

/** The page to try the pane on, which is never deployed, has a grid that writes its styles into the page. */
function tryHeaders({ hosting }: FirebaseConfig): FirebaseConfig["hosting"]["headers"] {
  const policy = hosting.headers.flatMap(({ headers }) => headers).find(({ key }) => key === "Content-Security-Policy");
  if (!policy) return [];
  const value = `${policy.value}; style-src 'self' 'unsafe-inline'`;
  return [{ source: "/experimente.html", headers: [{ key: policy.key, value }] }];
}
