import { Marked } from "marked";

/**
 * The page that the manifest names as its help, made of a guide of ours: its titles can be linked to, as the guide does.
 *
 * @param guide the guide in Markdown, beginning with its title
 * @throws Error when it has no title
 */
export function helpPage(guide: string): string {
  const title = /^# (.+)$/m.exec(guide)?.[1];
  if (title === undefined) throw new Error("The guide has no title.");
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/icons/plan-32.png">
<link rel="stylesheet" href="/ajuda.css">
</head>
<body>
<main>
${marked.parse(guide, { async: false })}</main>
</body>
</html>
`;
}

/** As GitHub names the titles of a page, so that one link leads to them there and here. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}
