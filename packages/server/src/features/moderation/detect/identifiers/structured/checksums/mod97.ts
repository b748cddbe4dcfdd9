/** Check digits modulo 97 (ISO 7064 MOD 97-10 and its relatives). */

/** Remainder of a decimal number of any length. */
export function mod97(digits: string): number {
  let rest = 0;
  for (let at = 0; at < digits.length; at += 1) rest = (rest * 10 + digits.charCodeAt(at) - 48) % 97;
  return rest;
}

/** Length of an IBAN by country (SWIFT IBAN registry). */
const ibanLengths = /*#__PURE__*/ new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22
  GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27
  MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** How long an IBAN of this country is; undefined where the country has none. */
export const ibanLength = (country: string): number | undefined => ibanLengths.get(country);

/** ISO 13616: country, two check digits, account; moved to the end and read with A as 10 the whole is 1 modulo 97. In capitals. */
export function isIban(code: string): boolean {
  if (code.length !== ibanLengths.get(code.slice(0, 2)) || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(code)) return false;
  let rest = 0;
  for (let at = 0; at < code.length; at += 1) {
    const unit = code.charCodeAt((at + 4) % code.length);
    rest = unit < 58 ? (rest * 10 + unit - 48) % 97 : (rest * 100 + unit - 55) % 97;
  }
  return rest === 1;
}

/**
 * The French number of inscription (NIR, INSEE): sex, year, month, department, commune, order, key; key = 97 - number mod 97. Corsica's
 * departments 2A and 2B count as 19 and 18.
 */
export function isNir(code: string): boolean {
  if (!/^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d(?:\d|[AB])\d{8}$/.test(code)) return false;
  const digits = code.replace('2A', '19').replace('2B', '18');
  return /^\d{15}$/.test(digits) && 97 - mod97(digits.slice(0, 13)) === Number(digits.slice(13));
}

/**
 * The Spanish social security number (NASS): province, number of eight digits, control; control = the number (with the province before
 * it, where it has eight significant digits, else province * 10^7 + number) modulo 97.
 */
export function isNass(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const province = Number(digits.slice(0, 2));
  if (province < 1 || (province > 53 && province !== 66)) return false;
  const number = Number(digits.slice(2, 10));
  const whole = number < 10_000_000 ? province * 10_000_000 + number : province * 100_000_000 + number;
  return whole % 97 === Number(digits.slice(10));
}
