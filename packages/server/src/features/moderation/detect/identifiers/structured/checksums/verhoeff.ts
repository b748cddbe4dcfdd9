/** The check digit after Verhoeff (1969), which tells any two digits in the wrong order: products in the dihedral group of ten. */

const permutations = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/** `a` after `b` in the dihedral group: 0 to 4 turn, 5 to 9 turn the other side up. */
function product(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b - 5) % 5) + 5;
  return b < 5 ? ((a - 5 - b + 5) % 5) + 5 : (a - b + 5) % 5;
}

export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    check = product(check, Number((permutations[at % 8] as string)[digit]));
  }
  return check === 0;
}

/** India's Aadhaar number (UIDAI): twelve digits, not from 0 or 1. */
export const isAadhaar = (digits: string): boolean => /^[2-9]\d{11}$/.test(digits) && verhoeff(digits);
