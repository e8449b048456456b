/** The id of the box in which a query is explained. */
export function explanationId(id: string, subject: string): string {
  return `explain-${id}-${subject.replace(/[^\w]+/g, "-")}`;
}
