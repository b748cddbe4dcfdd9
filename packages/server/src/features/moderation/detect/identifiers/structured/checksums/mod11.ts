/** Check digits modulo 11 with weights, and ISO 7064 MOD 11,10. */

/** NHS number (NHS Data Dictionary): ten digits, weights 10 to 2 over nine, check = 11 - sum mod 11, 11 is 0 and 10 is not given. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += (10 - at) * (digits.charCodeAt(at) - 48);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

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
