const LENGTH = 11;

/** Whether eleven digits are a number of the register of natural persons: the last two follow from the others (modulo 11). */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  return [LENGTH - 2, LENGTH - 1].every((length) => {
    let sum = 0;
    for (let index = 0; index < length; index++) sum += Number(digits[index]) * (length + 1 - index);
    return ((sum * 10) % 11) % 10 === Number(digits[length]);
  });
}
