/** Check digits after Luhn (ISO/IEC 7812-1, annex B) and what is built on them. Every function takes digits without separators. */

/** The last digit makes the sum, with every second digit from the right doubled, a multiple of ten. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, twice = false; at >= 0; at -= 1, twice = !twice) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += twice ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** A payment card: 12 to 19 digits, an issuer's prefix that is in use for payment (ISO/IEC 7812-1), Luhn. */
export const isCard = (digits: string): boolean =>
  digits.length >= 12 && digits.length <= 19 && issuers.test(digits) && !/^(\d)\1+$/.test(digits) && luhn(digits);

/** Amex, Diners, JCB (also its old 1800 and 2131), Visa, Mastercard, Maestro, Discover, UnionPay. */
const issuers = /^(?:3[04-9]|4|5|6|2[2-7]|1800|2131)/;

/** A device's IMEI, 15 digits (3GPP TS 23.003). */
export const isImei = (digits: string): boolean => digits.length === 15 && luhn(digits);

/** A US National Provider Identifier: 10 digits from 1 or 2, Luhn over the prefix 80840 and the number (45 CFR 162.406). */
export const isNpi = (digits: string): boolean => /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`);

/**
 * The insured person's number on a German health card (KVNR, § 290 SGB V): a letter, eight digits, a check digit; the letter counts as
 * its place in the alphabet in two digits, weights 1 and 2 in turn from the left, digit sums, modulo 10.
 */
export function isKvnr(code: string): boolean {
  if (!/^[A-Z]\d{9}$/.test(code)) return false;
  const place = code.charCodeAt(0) - 64;
  const digits = `${place < 10 ? '0' : ''}${place}${code.slice(1, 9)}`;
  return alternateSum(digits) % 10 === Number(code[9]);
}

/** Digit sums of the digits weighted 1, 2, 1, 2 … from the left. */
function alternateSum(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const product = Number(digits[at]) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum;
}

/** A Swedish personal identity number: year, month and day, a serial of three digits, Luhn over the ten. */
export const isPersonnummer = (digits: string): boolean =>
  /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/.test(digits) && luhn(digits);

/** A Mexican bank account, CLABE (ABM): 17 digits weighted 3, 7, 1 in turn, each product modulo 10; the check fills up to ten. */
export function isClabe(digits: string): boolean {
  if (!/^(?!000)\d{18}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += ((digits.charCodeAt(at) - 48) * Number('371'[at % 3])) % 10;
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}
