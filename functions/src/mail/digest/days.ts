/** How far away a deadline is, as a person says it: `vence em 7 dias`, `vence hoje`, `atrasada há 3 dias`. */
export function daysInWords(daysLeft: number): string {
  if (daysLeft === 0) return "vence hoje";
  if (daysLeft === 1) return "vence amanhã";
  if (daysLeft > 1) return `vence em ${daysLeft} dias`;
  return `atrasada há ${count(-daysLeft, "dia", "dias")}`;
}

/** A number with the noun that goes with it: `1 dia`, `3 dias`. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("pt-BR")} ${number === 1 ? one : many}`;
}
