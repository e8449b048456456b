/** Where the page shows a visit. */
export function visitLink(page: string, id: string): string {
  return `${page}/#/oficinas/${encodeURIComponent(id)}`;
}
