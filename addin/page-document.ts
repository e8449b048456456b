import { ptBR } from "./page/messages/pt-BR.ts";
import { pagePolicy } from "./page-policy.ts";

/** The files a document refers to, by their addresses, and where sign-in is. */
export interface DocumentParts {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  /** `http://127.0.0.1:9099`; null for the real accounts. */
  readonly signInEmulator: string | null;
}

/** The page's only document, without anything inline. */
export function pageDocument({ script, style, icon, signInEmulator }: DocumentParts): string {
  const { product, noScript } = ptBR.frame;
  return `<!doctype html>
<html lang="pt-BR">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(signInEmulator)}">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta name="sign-in-emulator" content="${signInEmulator ?? ""}">
    <title>${product}</title>
    <link rel="icon" href="${icon}" type="image/svg+xml">
    <link rel="stylesheet" href="${style}">
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
