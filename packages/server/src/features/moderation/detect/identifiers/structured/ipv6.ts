/** IPv6 addresses (RFC 4291, 2.2): eight groups of up to four hexadecimal digits, or fewer with one `::`. */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';

const isHex = (unit: number): boolean => (unit >= 48 && unit <= 58) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70);

export function ipv6({ text, field }: Reading, found: Found[]): void {
  let passed = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let start = colon;
    while (start > passed && colon - start < 40 && isHex(text.charCodeAt(start - 1))) start -= 1;
    let end = colon + 1;
    while (end < text.length && end - start < 41 && isHex(text.charCodeAt(end))) end += 1;
    passed = end;
    const address = text.slice(start, end);
    // "Fever: 38", "12:30:45": a clock time has no letter and no `::`.
    if (isIpv6(address) && (address.includes('::') || /[a-f]/i.test(address) || address.split(':').length === 8))
      found.push({ class: 'identifier', kind: 'ip', field, start, end, confidence: 0.9 });
    colon = Math.max(colon, end - 1);
  }
}

export function isIpv6(address: string): boolean {
  if (address.indexOf('::') !== address.lastIndexOf('::') || address.length > 39) return false;
  const halves = address.split('::');
  if (address.length < 4 || !/\d/.test(address)) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8;
}
