/** Identity numbers that a letter checks. In capitals, without separators. */

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI (Real Decreto 1553/2005): eight digits, the letter is their number modulo 23. */
export const isDni = (code: string): boolean => /^\d{8}[A-Z]$/.test(code) && dniLetters[Number(code.slice(0, 8)) % 23] === code[8];

/** Spanish NIE (Orden INT/2058/2008): X, Y or Z stands for 0, 1 or 2 before seven digits, then as DNI. */
export const isNie = (code: string): boolean =>
  /^[XYZ]\d{7}[A-Z]$/.test(code) && dniLetters[Number(`${'XYZ'.indexOf(code[0]!)}${code.slice(1, 8)}`) % 23] === code[8];

/** Spanish tax number of an organisation (CIF, Orden EHA/451/2008): a letter, seven digits, a control that is a digit or a letter. */
export function isCif(code: string): boolean {
  if (!/^[A-HJNP-SUVW]\d{7}[0-9A-J]$/.test(code)) return false;
  let sum = 0;
  for (let at = 1; at < 8; at += 1) {
    const digit = Number(code[at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  const control = (10 - (sum % 10)) % 10;
  return code[8] === String(control) || code[8] === 'JABCDEFGHI'[control];
}

/** UK National Insurance number (HMRC NIM39110): two letters, six digits, A to D; it has a rule for the letters and no check digit. QQ is what forms show. */
export const isNino = (code: string): boolean =>
  /^(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])\d{6}[A-D]$/.test(code) && !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(code);

/** US Medicare Beneficiary Identifier (CMS, MBI format): eleven characters, each place with its own type, without S L O I B Z. */
export const isMbi = (code: string): boolean =>
  /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(code);

/** US DEA registration: two letters, seven digits; (1st+3rd+5th) + 2*(2nd+4th+6th) ends in the seventh. */
export function isDea(code: string): boolean {
  if (!/^[A-HJ-NPR-UX][A-Z9]\d{7}$/.test(code)) return false;
  const digit = (at: number) => Number(code[at + 1]);
  return (digit(1) + digit(3) + digit(5) + 2 * (digit(2) + digit(4) + digit(6))) % 10 === digit(7);
}

/**
 * German pension insurance number (VKVV § 2): area, date of birth, letter of the name, serial, check digit; the letter as two digits,
 * weights 2 1 2 5 7 1 2 1 2 1 2 1, digit sums, modulo 10.
 */
export function isRvnr(code: string): boolean {
  if (!/^\d{2}(?:[0-6]\d|[789]\d)(?:0\d|1[0-2])\d{2}[A-Z]\d{3}$/.test(code)) return false;
  const place = code.charCodeAt(8) - 64;
  const digits = `${code.slice(0, 8)}${place < 10 ? '0' : ''}${place}${code.slice(9, 11)}`;
  const weights = '212571212121';
  let sum = 0;
  for (let at = 0; at < 12; at += 1) {
    const product = Number(digits[at]) * Number(weights[at]);
    sum += product > 9 ? Math.floor(product / 10) + (product % 10) : product;
  }
  return sum % 10 === Number(code[11]);
}

/** German identity card (ICAO 9303 weights 7 3 1, letters from 10): nine characters of the set without vowels, and the check digit. */
export function isPersonalausweis(code: string): boolean {
  if (!/^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d$/.test(code)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) {
    const unit = code.charCodeAt(at);
    sum += (unit < 58 ? unit - 48 : unit - 55) * [7, 3, 1][at % 3]!;
  }
  return sum % 10 === Number(code[9]);
}

/** US social security number (SSA, since 2011): area not 000, 666 or 9xx, group not 00, serial not 0000. */
export const isSsn = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);

/** Mexico's RFC and CURP (SAT, RENAPO): letters of the names and the date of birth; RFC has a key of three, CURP a sex, a state and more. */
export const isMexican = (code: string): boolean =>
  /^[A-ZÑ&]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[A-Z\d]{2}[\dA]|[HMX][A-Z]{5}[A-Z\d]\d)$/.test(code);

/** Italy's codice fiscale (DM 23/12/1976): six letters of the names, year, a letter for the month, day (women + 40), place, check letter. */
export const isCodiceFiscale = (code: string): boolean =>
  /^[A-Z]{6}\d{2}[A-EHLMPRST](?:[0-2]\d|3[01]|[456]\d|7[01])[A-Z]\d{3}[A-Z]$/.test(code);

/** India's PAN: five letters, the fourth for the kind of holder, four digits, a letter. */
export const isPan = (code: string): boolean => /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/.test(code);
