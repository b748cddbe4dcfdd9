/** Check digits modulo 11 with weights, and ISO 7064 MOD 11,10. */

/**
 * German tax identification number (§ 139b AO): eleven digits, not from 0, ISO 7064 MOD 11,10; of the first ten exactly one digit comes
 * twice, or three times since 2016.
 */
export function isSteuerId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  if (repeated.length !== 1 || repeated[0]! > 3) return false;
  let product = 10;
  for (let at = 0; at < 10; at += 1) {
    const sum = (digits.charCodeAt(at) - 48 + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Vehicle identification number (ISO 3779, check digit of 49 CFR 565.15): 17 characters without I, O and Q; in capitals. */
export function isVin(code: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}$/.test(code)) return false;
  const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
  const values = '12345678123457923456789';
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const unit = code[at]!;
    const value = unit >= '0' && unit <= '9' ? Number(unit) : Number(values[letters.indexOf(unit)]);
    sum += value * weights[at]!;
  }
  const rest = sum % 11;
  return code[8] === (rest === 10 ? 'X' : String(rest));
}

/** Digits weighted from the right with 2, 3 … up to `most` and again 2; the sum modulo 11. */
function weighted(digits: string, most: number): number {
  let sum = 0;
  for (let at = digits.length - 1, weight = 2; at >= 0; at -= 1, weight = weight === most ? 2 : weight + 1)
    sum += weight * (digits.charCodeAt(at) - 48);
  return sum % 11;
}

/** The check by the sum modulo 11: what is missing to 11, where 11 is 0 and no number with 10 is given. */
const filling = '0?987654321';

/** NHS number (NHS Data Dictionary): ten digits, not one throughout; weights 2 to 10 from the right over nine. */
export const isNhsNumber = (digits: string): boolean =>
  /^(?!(\d)\1+$)\d{10}$/.test(digits) && digits.at(-1) === filling[weighted(digits.slice(0, 9), 10)];

/** Chile's RUT: seven or eight digits, weights 2 to 7 in turn from the right, check = 11 - sum mod 11, 11 is 0 and 10 is K. */
export const isRut = (code: string): boolean =>
  /^[1-9]\d{6,7}[\dK]$/.test(code) && code.at(-1) === '0K987654321'[weighted(code.slice(0, -1), 7)];

/** Argentina's CUIL and CUIT (AFIP): a type, eight digits, weights 2 to 7 in turn from the right. */
export const isCuil = (digits: string): boolean =>
  /^(?:2[03457]|3[034])\d{9}$/.test(digits) && digits.at(-1) === filling[weighted(digits.slice(0, 10), 7)];

/** Brazil's CPF (Receita Federal): nine digits and two checks, weights from 2 on from the right, a rest below 2 is 0. */
export const isCpf = (digits: string): boolean =>
  /^(?!(\d)\1+$)\d{11}$/.test(digits) && [9, 10].every((length) => digits[length] === '00987654321'[weighted(digits.slice(0, length), 12)]);
