const integers = new Intl.NumberFormat("pt-BR", { maximumFractionDigits: 0 });
const shares = new Intl.NumberFormat("pt-BR", { style: "percent", maximumFractionDigits: 1 });

/** A whole number as Brazil writes it: `1.234`. */
export function wholeNumber(value: number): string {
  return integers.format(value);
}

/** A share as Brazil writes it: `45,5%`. */
export function percentage(share: number): string {
  return shares.format(share);
}

/** `1 plano`, `1.234 planos`. */
export function counted(count: number, one: string, many: string): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}
