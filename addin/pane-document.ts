import { panePolicy } from "./page-policy.ts";
import { ptBR } from "./pane/messages/pt-BR.ts";

/** The files that the pane's document refers to, by their addresses, and where sign-in is. */
export interface PaneDocumentParts {
  /** Microsoft's library: their own address in production, a copy of the pinned package elsewhere. */
  readonly office: string;
  /** Loaded before Microsoft's library, where something stands in Excel's place; null in production. */
  readonly prelude: string | null;
  readonly script: string;
  readonly style: string;
  /** `http://127.0.0.1:9099`; null for the real accounts. */
  readonly signInEmulator: string | null;
}

/** The taskpane's document, without anything inline. */
export function paneDocument({ office, prelude, script, style, signInEmulator }: PaneDocumentParts): string {
  const { product, noScript } = ptBR.frame;
  return `<!doctype html>
<html lang="pt-BR">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${panePolicy(signInEmulator)}">
    <meta name="robots" content="noindex">
    <meta name="sign-in-emulator" content="${signInEmulator ?? ""}">
    <title>${product}</title>
    <link rel="stylesheet" href="${style}">${prelude === null ? "" : `\n    <script src="${prelude}"></script>`}
    <script src="${office}"></script>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="app"></div>
    <div id="news" role="status" class="visually-hidden"></div>
    <noscript>${noScript}</noscript>
  </body>
</html>
`;
}
