/**
 * The share that somebody wrote in words: `45%`, `45,5 %`, `3/5`, `3 de 5`, `0,45`. Null when it is no share between 0
 * and 1; a bare number above 1 is not guessed to be a percentage.
 */
export function statedShare(text: string): number | null {
  const percent = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text);
  if (percent) return share(decimal(percent[1]) / 100);
  const parts = /^(\d+)\s*(?:\/|de)\s*(\d+)$/.exec(text);
  if (parts) return share(decimal(parts[1]) / decimal(parts[2]));
  return /^\d+(?:[.,]\d+)?$/.test(text) ? share(decimal(text)) : null;
}

function decimal(text: string | undefined): number {
  return Number(text?.replace(",", "."));
}

function share(value: number): number | null {
  return value >= 0 && value <= 1 ? value : null;
}
