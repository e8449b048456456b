import { tryPolicy } from "./page-policy.ts";
import { tryWords } from "./try/words.ts";

/** The page where the taskpane runs beside a sheet view of a workbook: never part of production. */
export function tryDocument({ script, style }: { readonly script: string; readonly style: string }): string {
  return `<!doctype html>
<html lang="pt-BR">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${tryPolicy}">
    <meta name="robots" content="noindex">
    <title>${tryWords.title}</title>
    <link rel="stylesheet" href="${style}">
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;
}
