/** The lines above an address, as on a letter or below an e-mail: who and which firm. */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';

const line = /^[> ]*(\p{Lu}[^\s,:;!?&]*(?:[ ,&]{1,2}(?:\p{Lu}[^\s,:;!?&]*|and|of|de|der|van|von|ten|den))*)\s*$/u;

/** At most four lines, each of a few words with capitals; the one that says neither stops it. */
export function letterhead(reading: Reading, start: number): Found[] {
  const { text, field } = reading;
  const found: Found[] = [];
  let end = start;
  for (let count = 0; count < 5; count += 1) {
    while (end > 0 && ' >'.includes(text[end - 1] ?? '')) end -= 1;
    if (end === 0 || text.charCodeAt(end - 1) !== 10) break;
    end -= 1;
    const from = text.lastIndexOf('\n', end - 1) + 1;
    if (end - from > 60) break;
    if (end === from) continue;
    const whole = text.slice(from, end);
    // "Billing address: …"
    const row = whole.slice(whole.lastIndexOf(': ') + 1);
    if (!row.replace(/[> \r]/g, '')) {
      end = from;
      continue;
    }
    const match = line.exec(row);
    if (!match?.[1]) break;
    const at = end - row.length + row.indexOf(match[1]);
    const name = / /.test(match[1]) && match[1].split(' ').length < 4 && !/\b(?:Inc|Ltd|LLC)\b|,/.test(match[1]);
    found.push({ class: 'identifier', kind: name ? 'name' : 'organisation', field, start: at, end: at + match[1].length, confidence: 0.6 });
    if (row.length < whole.length) break;
    end = from;
  }
  return found;
}
