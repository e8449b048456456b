/** A count with its words, which say of one something else than of many: `1 plano`, `2 planos`, `0 planos`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
