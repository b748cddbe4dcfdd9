/** What its form alone gives away wherever it stands: hardware addresses, labels of devices, places on the map. */
import type { FindingKind, Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';

/** Kind, a sign without which there is none, and the form; where it has a group, that is the place. */
const forms: readonly (readonly [kind: FindingKind<'identifier'>, sign: string, form: RegExp])[] = [
  // EUI-48 (IEEE 802): six pairs of hexadecimal digits. Six pairs of decimal ones may be times.
  ['device', ':', /\b(?=[\d:]{0,15}[a-f])[\da-f]{2}(?::[\da-f]{2}){5}\b(?!:)/gi],
  ['device', '-', /\b(?=[\d-]{0,15}[a-f])[\da-f]{2}(?:-[\da-f]{2}){5}\b(?!-)/gi],
  // A unique device identifier (21 CFR 801.20) as GS1 writes it: (01), 14 digits, further fields.
  ['device', '(01)', /\(01\) ?\d{14}(?: ?\(\d{2}\) ?[\w-]{1,20}){0,5}/g],
  // Degrees with four places behind the point are a house: with their signs, their words, or five places.
  ['place', '.', /-?\b\d{1,2}\.\d{4,8}°? ?[NS],? ?-?\d{1,3}\.\d{4,8}°? ?[EW]\b/g],
  [
    'place',
    '.',
    /\b(?:lat|latitude|coordinates|gps|location)[ :]{1,3}(-?\d{1,2}\.\d{4,8}°?,? ?(?:(?:lon|long|longitude|lng):? ?)?-?\d{1,3}\.\d{4,8})/gi,
  ],
  ['place', '.', /-?\b\d{2}\.\d{5,8}, ?-?\d{1,3}\.\d{5,8}\b/g],
];

export function fixedForms({ text, field }: Reading, found: Found[]): void {
  for (const [kind, sign, form] of forms) {
    if (!text.includes(sign)) continue;
    for (const { index, 0: match, 1: part = match } of text.matchAll(form)) {
      const end = index + match.length;
      found.push({ class: 'identifier', kind, field, start: end - part.length, end, confidence: 0.8 });
    }
  }
}
